package io.tongxin.duty;

import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Judgement;
import io.tongxin.id.ActivityId;
import io.tongxin.norm.Strength;
import io.tongxin.rule.Consequence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the state of a duty: the first line of the table that fits. */
final class Judging {
    private final AsOf asOf;
    private final Known known;

    Judging(AsOf asOf, Known known) {
        this.asOf = asOf;
        this.known = known;
    }

    Verdict verdict(Ledger.Entry entry) {
        Case one = entry.one();
        Outcome outcome = outcome(entry);
        return new Verdict(
                one.duty(),
                asOf,
                outcome.state(),
                outcome.missing(),
                outcome.lost(),
                outcome.lastChance(),
                outcome.relief(),
                tally(entry),
                judgedPercent(one, outcome.state()),
                consequence(one, outcome.state()),
                marks(entry, outcome.state()));
    }

    private Outcome outcome(Ledger.Entry entry) {
        Case one = entry.one();
        Optional<Relief> relief = exemption(one);
        if (relief.isPresent()) {
            return Outcome.of(State.EXEMPT).because(relief.get());
        }
        if (one.dated().basis() == Periods.Basis.NONE) {
            return Outcome.of(State.PROVISIONAL);
        }
        if (asOf.date().isBefore(one.duty().span().first())) {
            return Outcome.of(State.NOT_STARTED)
                    .missing(one.trigger().isPresent() ? 1 : entry.count().missing());
        }
        return switch (one.duty().item().frequency().shape()) {
            case QUOTA -> counted(entry);
            case STANDING -> Outcome.of(attestation(one).isPresent() ? State.ATTESTED : State.UNATTESTED);
            case UNSPECIFIED, APPRAISED ->
                Outcome.of(judgement(one)
                        .map(j -> j.fulfilled() ? State.JUDGED_FULFILLED : State.JUDGED_NOT)
                        .orElse(State.NEEDS_JUDGEMENT));
            case ON_EVENT -> triggered(one, entry.acts());
        };
    }

    private static Optional<Relief> exemption(Case one) {
        Requirement asked = one.duty().requirement();
        if (one.nobody().isPresent()) {
            return Optional.of(Relief.of(Relief.Cause.VACANT, asked.share()));
        }
        if (one.isCounted() && one.dated().basis() == Periods.Basis.NONE) {
            return Requiring.whole(one.duty().span(), one.exemptions()).stream().findFirst();
        }
        if (one.isCounted() && asked.required() > 0) {
            return Optional.empty();
        }
        return asked.reliefs().isEmpty()
                ? Optional.empty()
                : asked.reliefs().stream().max(Comparator.comparingInt(Relief::amount));
    }

    private Outcome counted(Ledger.Entry entry) {
        Case one = entry.one();
        Schedule schedule = one.schedule();
        Count count = entry.count();
        List<Act> acts = entry.acts();
        LocalDate t = asOf.date();
        if (count.isComplete()) {
            return Outcome.of(State.MET);
        }
        if (t.isAfter(schedule.due())) {
            return Outcome.of(State.OVERDUE).missing(count.missing());
        }
        int lost = schedule.lost(count, acts, t);
        if (lost > 0) {
            return Outcome.of(State.IMPOSSIBLE).missing(count.missing()).lost(lost);
        }
        LocalDate chance = schedule.lastChance(count, acts, t);
        if (!chance.minusDays(one.duty().item().lead()).isAfter(t)) {
            return Outcome.of(State.LAST_CHANCE).missing(count.missing()).chance(chance);
        }
        boolean behind = count.total() < schedule.expected(one.duty().item().pace(), t);
        return Outcome.of(behind ? State.SHORT : State.ON_PACE).missing(count.missing());
    }

    private Outcome triggered(Case one, List<Act> acts) {
        if (!acts.isEmpty()) {
            return Outcome.of(State.TRIGGERED_DONE);
        }
        boolean late = asOf.date().isAfter(one.duty().due());
        return Outcome.of(late ? State.TRIGGERED_OVERDUE : State.TRIGGERED_OPEN).missing(1);
    }

    private OptionalInt judgedPercent(Case one, State state) {
        boolean judged = state == State.JUDGED_FULFILLED || state == State.JUDGED_NOT;
        return judged ? OptionalInt.of(judgement(one).orElseThrow().percent()) : OptionalInt.empty();
    }

    /** The latest judgement given on or after the first day of the span. */
    Optional<Judgement> judgement(Case one) {
        return known.judgements(one.duty().ref()).stream()
                .filter(h -> isGivenInTime(one, h.value()))
                .max(Comparator.comparing((History<Judgement> h) -> h.value().day())
                        .thenComparing(h -> h.latest().recordedAt())
                        .thenComparing(h -> h.value().id()))
                .map(History::value);
    }

    Optional<Attestation> attestation(Case one) {
        return known.attestations(one.duty().ref()).stream()
                .map(History::value)
                .filter(a -> isGivenInTime(one, a))
                .min(Comparator.comparing(Attestation::day).thenComparing(Attestation::id));
    }

    private static boolean isGivenInTime(Case one, Decision decision) {
        return !decision.day().isBefore(one.duty().span().first());
    }

    private Optional<Consequence> consequence(Case one, State state) {
        Strength strength = one.duty().strength();
        if (Verdict.isFailed(one.duty(), state, asOf.date())) {
            boolean explained = strength == Strength.SHOULD
                    && !known.reasons(one.duty().ref()).isEmpty();
            return explained ? Optional.empty() : Optional.of(Consequence.of(strength));
        }
        if (state.isWarning()) {
            return Optional.of(strength == Strength.MAY ? Consequence.INFORMATION : Consequence.WARNING);
        }
        return Optional.empty();
    }

    private Set<Mark> marks(Ledger.Entry entry, State state) {
        Case one = entry.one();
        boolean late = isLate(one, state, entry.acts());
        boolean corrected = isCorrected(entry.count().counted());
        boolean provisional =
                one.dated().basis() == Periods.Basis.UNSETTLED || one.dated().basis() == Periods.Basis.NONE;
        if (!late && !corrected && !provisional) {
            return Set.of();
        }
        var marks = EnumSet.noneOf(Mark.class);
        if (late) {
            marks.add(Mark.LATE_DONE);
        }
        if (corrected) {
            marks.add(Mark.CORRECTED);
        }
        if (provisional) {
            marks.add(Mark.PROVISIONAL);
        }
        return marks;
    }

    private static boolean isCorrected(List<Act> counted) {
        for (Act act : counted) {
            if (act.corrected()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it would not be met without what was done after the due day. */
    private static boolean isLate(Case one, State state, List<Act> acts) {
        LocalDate due = one.duty().due();
        if (acts.isEmpty() || !acts.get(acts.size() - 1).day().isAfter(due)) {
            return false;
        }
        List<Act> inTime = acts.stream().filter(a -> !a.day().isAfter(due)).toList();
        return switch (state) {
            case MET -> !one.schedule().count(inTime).isComplete();
            case TRIGGERED_DONE -> inTime.isEmpty();
            default -> false;
        };
    }

    private Verdict.Tally tally(Ledger.Entry entry) {
        Case one = entry.one();
        Count count = entry.count();
        if (one.trigger().isPresent()) {
            int done = entry.acts().size();
            return new Verdict.Tally(done, done, 0, 0, ids(entry.acts()));
        }
        if (!one.isCounted()) {
            return Verdict.Tally.NONE;
        }
        int atMost = one.duty().requirement().atMost();
        int credited = atMost == 0 ? count.total() : Math.min(atMost, count.total());
        int expected = one.schedule().expected(one.duty().item().pace(), asOf.date());
        return new Verdict.Tally(count.total(), credited, count.partners(), expected, ids(count.counted()));
    }

    private static List<ActivityId> ids(List<Act> acts) {
        var ids = new ActivityId[acts.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = acts.get(i).id();
        }
        return List.of(ids);
    }

    private record Outcome(
            State state, int missing, int lost, Optional<LocalDate> lastChance, Optional<Relief> relief) {
        static Outcome of(State state) {
            return new Outcome(state, 0, 0, Optional.empty(), Optional.empty());
        }

        Outcome missing(int k) {
            return new Outcome(state, k, lost, lastChance, relief);
        }

        Outcome lost(int j) {
            return new Outcome(state, missing, j, lastChance, relief);
        }

        Outcome chance(LocalDate day) {
            return new Outcome(state, missing, lost, Optional.of(day), relief);
        }

        Outcome because(Relief why) {
            return new Outcome(state, missing, lost, lastChance, Optional.of(why));
        }
    }
}
