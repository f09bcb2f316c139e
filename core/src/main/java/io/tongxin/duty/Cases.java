package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Period;
import io.tongxin.decision.Exemption;
import io.tongxin.id.DutyRef;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Derives the duties of an owner in a year: one per segment that somebody owes, or would owe if the post were held. */
final class Cases {
    private final Coverage coverage;
    private final Lines lines;
    private final Known known;
    private final Triggering triggering;
    private final Terms terms;

    Cases(Terms terms, Coverage coverage, Known known) {
        this.terms = terms;
        this.coverage = coverage;
        this.lines = new Lines(new Periods(terms));
        this.known = known;
        this.triggering = new Triggering(new Workdays(terms.calendars()), known);
    }

    /** By key. */
    List<Case> of(OwnerId owner, int year) {
        Optional<UnitId> unit = coverage.unitOf(owner);
        if (unit.isEmpty()) {
            return List.of();
        }
        List<Stretch> stretches = coverage.stretches(owner);
        var cases = new ArrayList<Case>();
        for (Line line : lines.of(owner, unit.get(), stretches, year)) {
            for (Line.Segment segment : line.segments()) {
                if (segment.nobody().isEmpty() || segment.nobody().get() == Nobody.VACANT) {
                    cases.add(caseOf(unit.get(), line, segment));
                }
            }
        }
        for (Triggering.Called called : triggering.of(owner, stretches)) {
            if (called.period().year() == year) {
                cases.add(caseOf(owner, unit.get(), called));
            }
        }
        cases.sort(Comparator.comparing(Case::duty));
        return cases;
    }

    /** Other years than that of its first day and the next, to which a duty of this key may belong by a table's row or a trigger. */
    SortedSet<Integer> laterYears(DutyRef ref) {
        var years = new TreeSet<Integer>();
        terms.tables().stream()
                .flatMap(t -> t.periods().stream())
                .filter(p -> p.code().equals(ref.period()))
                .forEach(p -> years.add(p.year()));
        triggering.of(ref.owner(), coverage.stretches(ref.owner())).stream()
                .map(Triggering.Called::period)
                .filter(p -> p.code().equals(ref.period()))
                .forEach(p -> years.add(p.year()));
        return years.tailSet(ref.start().getYear() + 2);
    }

    private Case caseOf(UnitId unit, Line line, Line.Segment segment) {
        DateSpan span = segment.days();
        Stretch.Source source = line.versionOn(span.last());
        ResponsibilityItem item = source.item();
        DutyRef ref =
                new DutyRef(line.item(), line.owner(), line.dated().period().code(), span.first());
        LocalDate due = due(item, line.dated().period(), span);
        List<Case.Ruled> exemptions = exemptions(source, line.owner(), unit, span);
        Requirement requirement = new Requiring(line, segment, item, due, exemptions).requirement();
        Duty duty = new Duty(
                ref,
                unit,
                segment.holder(),
                source.list().key(),
                item,
                source.entry().provenance(),
                line.dated().period(),
                span,
                due,
                requirement,
                Optional.empty());
        return new Case(
                duty, Optional.of(line), line.versions(), line.dated(), exemptions, Optional.empty(), segment.nobody());
    }

    private Case caseOf(OwnerId owner, UnitId unit, Triggering.Called called) {
        Stretch.Source source = called.source();
        List<Case.Ruled> exemptions = exemptions(source, owner, unit, called.span());
        Duty duty = new Duty(
                new DutyRef(
                        source.item().id(),
                        owner,
                        called.period().code(),
                        called.span().first()),
                unit,
                Optional.empty(),
                source.list().key(),
                source.item(),
                source.entry().provenance(),
                called.period(),
                called.span(),
                called.due(),
                Requirement.NONE.withReliefs(Requiring.whole(called.span(), exemptions)),
                Optional.of(called.trigger().value().id()));
        return new Case(
                duty,
                Optional.empty(),
                List.of(new Line.Version(called.span(), source)),
                new Periods.Dated(
                        called.period(),
                        called.isSettled() ? Periods.Basis.SETTLED : Periods.Basis.UNSETTLED,
                        Optional.empty()),
                exemptions,
                Optional.of(called.trigger()),
                called.isVacant() ? Optional.of(Nobody.VACANT) : Optional.empty());
    }

    private static LocalDate due(ResponsibilityItem item, Period period, DateSpan span) {
        if (!(item.frequency() instanceof Quota quota) || quota.dueDay() == 0) {
            return span.last();
        }
        LocalDate last = period.span().last();
        LocalDate due = last.withDayOfMonth(Math.min(quota.dueDay(), last.getDayOfMonth()));
        return span.includes(due) ? due : span.last();
    }

    private List<Case.Ruled> exemptions(Stretch.Source source, OwnerId owner, UnitId unit, DateSpan span) {
        return known.exemptions(source.item().id(), owner).stream()
                .map(h -> new Case.Ruled(h, refusal(h.value(), source, owner, unit, span)))
                .toList();
    }

    private Optional<Refusal> refusal(
            Exemption exemption, Stretch.Source source, OwnerId owner, UnitId unit, DateSpan span) {
        if (exemption.days().intersect(span).isEmpty()) {
            return Optional.of(Refusal.OTHER_DAYS);
        }
        if (!source.item().grounds().contains(exemption.ground())) {
            return Optional.of(Refusal.GROUND_NOT_PERMITTED);
        }
        return isEntitled(exemption, source.list(), owner, unit) ? Optional.empty() : Optional.of(Refusal.NOT_ENTITLED);
    }

    /** Who issued a list behind the item, or stands above the unit, may exempt; nobody relieves himself. */
    private boolean isEntitled(Exemption exemption, ResolvedList list, OwnerId owner, UnitId unit) {
        UnitId decider = exemption.decidedBy();
        if (owner.equals(OwnerId.body(decider))) {
            return false;
        }
        return list.issuers().contains(decider) || terms.organization().isBelow(unit, decider, exemption.day());
    }
}
