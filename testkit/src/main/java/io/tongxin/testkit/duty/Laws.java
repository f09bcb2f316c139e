package io.tongxin.testkit.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Activity;
import io.tongxin.assessment.Figures;
import io.tongxin.assessment.RollUp;
import io.tongxin.decision.Decision;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Plan;
import io.tongxin.duty.State;
import io.tongxin.duty.Step;
import io.tongxin.duty.Verdict;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.DutyRef;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The laws that every verdict keeps, whatever the lists: an office checks them on its own.
 *
 * <p>判定定律 (panding dinglü). Each method throws an {@link AssertionError} that tells the duty and the situation. All of them stand
 * in {@code docs/laws.md}.
 */
@Term(zh = "判定定律", pinyin = "panding dinglü", source = "library")
public final class Laws {
    private static final List<State> WORSE = List.of(
            State.MET,
            State.NOT_STARTED,
            State.ON_PACE,
            State.SHORT,
            State.LAST_CHANCE,
            State.IMPOSSIBLE,
            State.OVERDUE);

    private Laws() {}

    /** Law 1: one more activity never increases a shortage and makes no state worse. */
    public static void addingAnActivityHelpsOrChangesNothing(Situation situation, Recorded<Activity> more) {
        Map<DutyRef, Verdict> before = situation.verdicts();
        Map<DutyRef, Verdict> after =
                situation.with(situation.facts().withActivities(List.of(more))).verdicts();
        assertThat(after.keySet()).as("%s", situation).isEqualTo(before.keySet());
        before.forEach((ref, was) -> noWorse(was, after.getOrDefault(ref, was), situation));
    }

    static void noWorse(Verdict was, Verdict is, Situation situation) {
        String where = was.duty().ref() + " " + was.state() + " → " + is.state() + " in " + situation;
        assertThat(is.missing()).as("missing of %s", where).isLessThanOrEqualTo(was.missing());
        assertThat(is.lost()).as("lost of %s", where).isLessThanOrEqualTo(was.lost());
        if (WORSE.contains(was.state()) || was.state() == State.EXEMPT) {
            assertThat(WORSE.indexOf(is.state()))
                    .as("state of %s", where)
                    .isLessThanOrEqualTo(WORSE.indexOf(was.state()));
        }
        if (was.state() == State.TRIGGERED_DONE) {
            assertThat(is.state()).as(where).isEqualTo(State.TRIGGERED_DONE);
        }
    }

    /** Laws 2 and 12: the order of entry changes neither a verdict nor one byte of an explanation. */
    public static void theOrderOfEntryIsIrrelevant(Situation situation, long seed) {
        var activities = new ArrayList<>(situation.facts().activities());
        var decisions = new ArrayList<>(situation.facts().decisions());
        Collections.shuffle(activities, new Random(seed));
        Collections.shuffle(decisions, new Random(seed + 1));
        var other = new Facts(
                situation.facts().terms(),
                activities,
                decisions,
                situation.facts().closings());
        assertThat(explanations(situation.with(other))).as("%s", situation).isEqualTo(explanations(situation));
    }

    /** Every explanation of the years around, as JSON, by key. */
    static Map<DutyRef, String> explanations(Situation situation) {
        Evaluation evaluation = situation.evaluation();
        var texts = new TreeMap<DutyRef, String>();
        situation
                .verdicts()
                .keySet()
                .forEach(ref -> texts.put(ref, JsonView.EXPLANATION.write(evaluation.explain(ref))));
        return texts;
    }

    /** Law 3: keys are unique, and asking again gives the same. */
    public static void keysAreUniqueAndAskingAgainChangesNothing(Situation situation) {
        Evaluation evaluation = situation.evaluation();
        int year = situation.asOf().date().getYear();
        List<Verdict> once = evaluation.ofYear(year);
        assertThat(once.stream().map(v -> v.duty().ref())).as("%s", situation).doesNotHaveDuplicates();
        assertThat(evaluation.ofYear(year)).isEqualTo(once);
        assertThat(situation.evaluation().ofYear(year)).isEqualTo(once);
    }

    /** Law 4: shares add up to the number; required and relieved add up to the share; minima never exceed what is asked. */
    public static void sharesAddUp(Situation situation) {
        Evaluation evaluation = situation.evaluation();
        for (Verdict verdict : situation.verdicts().values()) {
            var asked = verdict.duty().requirement();
            String where = verdict.duty().ref() + " in " + situation;
            assertThat(asked.required() + asked.relieved()).as(where).isEqualTo(asked.share());
            if (asked.number() > 0) {
                int sum = evaluation.explain(verdict.duty().ref()).line().stream()
                        .mapToInt(Explanation.Share::share)
                        .sum();
                assertThat(sum).as("shares of %s", where).isEqualTo(asked.number());
            }
            if (asked.gap() == 0) {
                int minima = asked.parts().stream().mapToInt(p -> p.minimum()).sum();
                assertThat(minima).as("minima of %s", where).isLessThanOrEqualTo(asked.required());
            }
            if (asked.atMost() > 0) {
                assertThat(asked.required()).as("bound of %s", where).isLessThanOrEqualTo(asked.atMost());
            }
        }
    }

    /** Law 5: what is recorded after the instant never matters, and what has its day after the date does not either. */
    public static void theUnknownAndTheFutureDoNotMatter(Situation situation) {
        LocalDate date = situation.asOf().date();
        Facts facts = situation.facts();
        Map<Object, Boolean> everPast = new HashMap<>();
        List<Recorded<Activity>> known = facts.activities().stream()
                .filter(r -> !r.recordedAt().isAfter(situation.asOf().known()))
                .toList();
        known.forEach(r -> everPast.merge(r.value().id(), !r.value().day().isAfter(date), Boolean::logicalOr));
        List<Recorded<Activity>> seen = known.stream()
                .filter(r -> everPast.getOrDefault(r.value().id(), false))
                .toList();
        List<Recorded<Decision>> decided = facts.decisions().stream()
                .filter(r -> !r.recordedAt().isAfter(situation.asOf().known()))
                .filter(r -> !r.value().day().isAfter(date))
                .toList();
        var less = new Facts(facts.terms(), seen, decided, facts.closings());
        assertThat(explanations(situation.with(less))).as("%s", situation).isEqualTo(explanations(situation));
    }

    /** Law 6: a day on which nothing happens leaves what is settled alone, keeps what is missing, and moves only forward. */
    public static void aDayOnWhichNothingHappensMovesOnlyForward(Situation situation) {
        LocalDate next = situation.asOf().date().plusDays(1);
        boolean happens = situation.facts().activities().stream()
                        .anyMatch(r -> r.value().day().equals(next))
                || situation.facts().decisions().stream()
                        .anyMatch(r -> r.value().day().equals(next));
        if (happens) {
            return;
        }
        Map<DutyRef, Verdict> later = situation.on(next).verdicts();
        situation.verdicts().forEach((ref, now) -> {
            Verdict then = later.getOrDefault(ref, now);
            String where = ref + " " + now.state() + " → " + then.state() + " in " + situation;
            assertThat(then.missing()).as("missing of %s", where).isEqualTo(now.missing());
            if (now.state().isSettled()) {
                assertThat(then.state()).as(where).isEqualTo(now.state());
            } else if (WORSE.contains(now.state()) && WORSE.contains(then.state())) {
                boolean started = now.state() == State.NOT_STARTED && then.state() == State.MET;
                assertThat(started || WORSE.indexOf(then.state()) >= WORSE.indexOf(now.state()))
                        .as(where)
                        .isTrue();
            }
        });
    }

    /**
     * Law 7: applying a remedy to what exists at the point of view cures, and leaving out one of its steps does not. What is
     * entered for days that lie ahead does not exist yet, and by law 5 no plan may count on it.
     */
    public static void remediesCureAndAreMinimal(Situation situation) {
        Evaluation evaluation = situation.evaluation();
        for (Verdict verdict : situation.verdicts().values()) {
            DutyRef ref = verdict.duty().ref();
            for (Plan plan : evaluation.remedies(ref)) {
                String where = plan + " for " + verdict.state() + " in " + situation;
                assertThat(isCured(plan, situation, verdict))
                        .as("cures: %s", where)
                        .isTrue();
                for (Step step : plan.steps()) {
                    assertThat(isCured(plan.without(step), situation, verdict))
                            .as("needs %s: %s", step, where)
                            .isFalse();
                }
            }
        }
    }

    /** The facts without what is not known, and without what is known to lie ahead. */
    static Facts existing(Situation situation) {
        Facts facts = situation.facts();
        List<Recorded<Activity>> known = facts.activities().stream()
                .filter(r -> !r.recordedAt().isAfter(situation.asOf().known()))
                .toList();
        Map<Object, Recorded<Activity>> latest = new HashMap<>();
        known.forEach(r -> latest.merge(r.value().id(), r, (a, b) -> a.revision() > b.revision() ? a : b));
        List<Recorded<Activity>> existing = known.stream()
                .filter(r -> !latest.getOrDefault(r.value().id(), r)
                        .value()
                        .day()
                        .isAfter(situation.asOf().date()))
                .toList();
        List<Recorded<Decision>> decided = facts.decisions().stream()
                .filter(r -> !r.recordedAt().isAfter(situation.asOf().known()))
                .filter(r -> !r.value().day().isAfter(situation.asOf().date()))
                .toList();
        return new Facts(facts.terms(), existing, decided, facts.closings());
    }

    static boolean isCured(Plan plan, Situation situation, Verdict verdict) {
        Facts after = plan.applyTo(existing(situation), situation.asOf().known());
        Verdict then = situation
                .with(after)
                .on(plan.last())
                .evaluation()
                .of(verdict.duty().ref())
                .orElseThrow();
        return then.state().isSettled()
                || (verdict.consequence().isPresent() && then.consequence().isEmpty() && then.isFailed());
    }

    /** Law 8: what is not cited may be removed without a trace, and what is cited may not. */
    public static void whatIsCitedIsUsedAndWhatIsUsedIsCited(Situation situation) {
        Evaluation evaluation = situation.evaluation();
        Map<DutyRef, String> all = explanations(situation);
        for (Recorded<Activity> removed : situation.facts().activities()) {
            List<Recorded<Activity>> rest = situation.facts().activities().stream()
                    .filter(r -> !r.equals(removed))
                    .toList();
            Facts facts = situation.facts();
            Map<DutyRef, String> without =
                    explanations(situation.with(new Facts(facts.terms(), rest, facts.decisions(), facts.closings())));
            all.forEach((ref, text) -> {
                boolean cited = evaluation.explain(ref).activities().stream()
                        .anyMatch(c -> c.activity().equals(removed.value().id())
                                && c.revisions().stream().anyMatch(r -> r.number() == removed.revision()));
                boolean same = text.equals(without.getOrDefault(ref, ""));
                assertThat(same)
                        .as("%s without %s#%s in %s", ref, removed.value().id(), removed.revision(), situation)
                        .isEqualTo(!cited);
            });
        }
    }

    /** Law 10: the roll-up of a parent equals the sum over its own figure and its children. */
    public static void aParentIsTheSumOfItsParts(Situation situation) {
        RollUp rollUp =
                RollUp.of(situation.evaluation(), situation.asOf().date().getYear());
        for (var unit : situation.facts().terms().organization().units()) {
            UnitId id = unit.id();
            Figures sum = rollUp.own(id);
            for (UnitId child : rollUp.children(id)) {
                sum = sum.plus(rollUp.at(child).figures());
            }
            for (State state : State.values()) {
                assertThat(sum.count(state))
                        .as("%s of %s in %s", state, id, situation)
                        .isEqualTo(rollUp.at(id).figures().count(state));
            }
        }
    }

    /** Law 13: what is done after a span's end never changes the state of a duty that no event called for. */
    public static void whatIsDoneAfterTheEndChangesNoState(Situation situation, Recorded<Activity> more) {
        Map<DutyRef, Verdict> after =
                situation.with(situation.facts().withActivities(List.of(more))).verdicts();
        situation.verdicts().forEach((ref, was) -> {
            boolean over = more.value().day().isAfter(was.duty().span().last());
            if (over && !(was.duty().item().frequency() instanceof OnEvent)) {
                Verdict is = after.getOrDefault(ref, was);
                assertThat(is.state() + " " + is.missing() + " " + is.lost())
                        .as("%s with %s in %s", ref, more.value().day(), situation)
                        .isEqualTo(was.state() + " " + was.missing() + " " + was.lost());
            }
        });
    }
}
