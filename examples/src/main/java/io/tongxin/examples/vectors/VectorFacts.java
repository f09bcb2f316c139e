package io.tongxin.examples.vectors;

import io.tongxin.catalog.Catalog;
import io.tongxin.decision.Decision;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.exchange.JsonForm;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.ActorId;
import io.tongxin.norm.Norms;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.storage.Recorded;
import io.tongxin.tailoring.Tailored;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facts of a case: the library's own JSON of each record, gathered by kind.
 *
 * <p>What holds over dates is known from the beginning; of what happened every revision stands with the instant at which it was
 * recorded.
 */
final class VectorFacts {
    private VectorFacts() {}

    static Catalog read(Fields f) {
        var organization = new OrganizationRecords(
                f.records("units", JsonForms.UNIT::read),
                f.records("placements", JsonForms.PLACEMENT::read),
                f.records("relations", JsonForms.RELATION::read),
                f.records("posts", JsonForms.POST::read),
                f.records("appointments", JsonForms.APPOINTMENT::read));
        return new Catalog(
                Vocabulary.empty(),
                Norms.of(List.of()),
                organization,
                f.records("workingCalendars", JsonForms.WORKING_CALENDAR::read),
                f.records("periodTables", JsonForms.PERIOD_TABLE::read),
                f.records("lists", JsonForms.RESPONSIBILITY_LIST::read),
                revisions(f, "activities", JsonForms.ACTIVITY),
                revisions(f, "exemptions", JsonForms.EXEMPTION),
                revisions(f, "judgements", JsonForms.JUDGEMENT),
                revisions(f, "attestations", JsonForms.ATTESTATION),
                revisions(f, "reasons", JsonForms.REASON),
                revisions(f, "triggers", JsonForms.TRIGGER),
                f.records("closings", JsonForms.CLOSING::read));
    }

    private static <T> List<Recorded<T>> revisions(Fields fields, String name, JsonForm<T> form) {
        return fields.objects(
                name,
                f -> new Recorded<>(
                        f.record("record", form::read),
                        f.number("revision", 1),
                        f.parsed("recordedAt", Instant::parse),
                        f.parsed("actor", ActorId::of),
                        f.flag("withdrawn")));
    }

    /** What an evaluation reads; each closing with the same terms, for they were known from the beginning. */
    static Facts facts(Catalog catalog, List<Tailored> lists) {
        Terms terms = Terms.of(lists.stream().map(Tailored::list).toList(), Organization.of(catalog.organization()))
                .withTables(catalog.periodTables())
                .withCalendars(catalog.workingCalendars());
        var decisions = new ArrayList<Recorded<? extends Decision>>();
        Stream.of(
                        catalog.exemptions(),
                        catalog.judgements(),
                        catalog.attestations(),
                        catalog.reasons(),
                        catalog.triggers())
                .forEach(decisions::addAll);
        return Facts.of(terms)
                .withActivities(catalog.activities())
                .withDecisions(decisions)
                .withClosings(catalog.closings().stream()
                        .map(c -> new Facts.Closed(c, terms))
                        .toList());
    }

    static List<Tailored> lists(Catalog catalog) {
        return Tailoring.of(catalog.lists()).resolveAll();
    }
}
