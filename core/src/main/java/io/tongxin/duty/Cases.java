package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.decision.Exemption;
import io.tongxin.id.DutyRef;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.ResolvedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Derives the duties of an owner in a year: one per segment that somebody owes, or would owe if the post were held. */
final class Cases {
    private final Terms terms;
    private final Owing owing;
    private final Known known;
    private final Triggering triggering;

    Cases(Facts facts, Known known) {
        this.terms = facts.terms();
        this.owing = facts.owing();
        this.known = known;
        this.triggering = new Triggering(WorkingCalendars.of(terms.calendars()), known);
    }

    /** By key. */
    List<Case> of(OwnerId owner, int year) {
        List<Stretch> stretches = owing.coverage().stretches(owner);
        if (stretches.isEmpty()) {
            return List.of();
        }
        UnitId unit = stretches.get(0).unit();
        List<Owed> owed = owing.of(unit, stretches, year);
        var cases = new ArrayList<Case>(owed.size());
        for (Owed one : owed) {
            cases.add(caseOf(owner, unit, one, stretches));
        }
        List<Triggering.Called> called = triggering.of(stretches);
        if (!called.isEmpty()) {
            called.stream().filter(c -> c.period().year() == year).forEach(c -> cases.add(caseOf(owner, unit, c)));
            cases.sort(Comparator.comparing(Case::duty));
        }
        return cases;
    }

    /** Other years than that of its first day and the next, to which a duty of this key may belong by a table's row or a trigger. */
    SortedSet<Integer> laterYears(DutyRef ref) {
        var years = new TreeSet<Integer>();
        terms.tables().stream()
                .flatMap(t -> t.periods().stream())
                .filter(p -> p.code().equals(ref.period()))
                .forEach(p -> years.add(p.year()));
        triggering.of(owing.coverage().stretches(ref.owner())).stream()
                .map(Triggering.Called::period)
                .filter(p -> p.code().equals(ref.period()))
                .forEach(p -> years.add(p.year()));
        return years.tailSet(ref.start().getYear() + 2);
    }

    private Case caseOf(OwnerId owner, UnitId unit, Owed owed, List<Stretch> stretches) {
        DateSpan span = owed.segment().days();
        Line line = owed.line();
        Stretch.Source source = owed.source();
        DutyRef ref = new DutyRef(line.item(), owner, line.dated().period().code(), span.first());
        List<Case.Ruled> exemptions = exemptions(source, owner, unit, span);
        Duty duty = new Duty(
                ref,
                unit,
                holder(owed.segment(), stretches),
                source.list().key(),
                source.item(),
                source.entry().provenance(),
                line.dated().period(),
                span,
                owed.due(),
                owed.requirement(exemptions),
                Optional.empty());
        return new Case(
                duty,
                Optional.of(line),
                line.versions(),
                line.dated(),
                exemptions,
                Optional.empty(),
                owed.segment().nobody());
    }

    private static Optional<PersonId> holder(Line.Segment segment, List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            if (stretch.days().includes(segment.days().first())) {
                return stretch.holder();
            }
        }
        return Optional.empty();
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

    private List<Case.Ruled> exemptions(Stretch.Source source, OwnerId owner, UnitId unit, DateSpan span) {
        List<History<Exemption>> naming = known.exemptions(source.item().id(), owner);
        if (naming.isEmpty()) {
            return List.of();
        }
        return naming.stream()
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
