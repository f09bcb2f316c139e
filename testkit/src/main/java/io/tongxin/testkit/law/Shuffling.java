package io.tongxin.testkit.law;

import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.responsibility.ResolvedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same facts, entered in another order. */
final class Shuffling {
    private final Random random;

    Shuffling(Random random) {
        this.random = random;
    }

    Facts of(Facts facts) {
        return new Facts(
                of(facts.terms()),
                shuffled(facts.activities()),
                shuffled(facts.decisions()),
                shuffled(facts.closings()).stream()
                        .map(c -> new Facts.Closed(c.closing(), of(c.terms())))
                        .toList());
    }

    private Terms of(Terms terms) {
        OrganizationRecords records = terms.organization().records();
        var other = new OrganizationRecords(
                shuffled(records.units()),
                shuffled(records.placements()),
                shuffled(records.relations()),
                shuffled(records.posts()),
                shuffled(records.appointments()));
        List<ResolvedList> lists = shuffled(terms.lists()).stream()
                .map(l -> new ResolvedList(
                        l.list(), shuffled(l.items()), shuffled(l.groups()), l.supersedes(), l.issuers()))
                .toList();
        List<PeriodTable> tables = shuffled(terms.tables());
        List<WorkingCalendar> calendars = shuffled(terms.calendars());
        return new Terms(lists, Organization.of(other), tables, calendars, terms.norms());
    }

    private <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
