package io.tongxin.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Activity;
import io.tongxin.assessment.Figures;
import io.tongxin.assessment.RollUp;
import io.tongxin.calendar.DateSpan;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Plan;
import io.tongxin.duty.Requirement;
import io.tongxin.duty.State;
import io.tongxin.duty.Step;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.storage.Recorded;
import io.tongxin.testkit.arbitrary.Situations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;

/** Each law refuses the library with one planted defect and accepts it without; long, for each of fourteen laws has its defect. */
class PlantedDefectsTest {
    private static final String SEED = "20261124";
    private static final int MOST = 400;

    /** Some generated situation shows the defect, and in that one the law holds of the library. */
    private static void refuses(Law law, Arbitrary<Situation> situations, Evaluator broken) {
        AssertionError refusal = null;
        List<Situation> drawn = situations.sampleStream().limit(MOST).toList();
        for (int i = 0; i < drawn.size() && refusal == null; i++) {
            Situation situation = drawn.get(i);
            try {
                law.check(situation, broken);
            } catch (AssertionError e) {
                refusal = e;
                law.check(situation);
            }
        }
        assertThat(refusal).as("%s sees the planted defect", law.name()).isNotNull();
        assertThat(refusal).hasMessageContaining(law.name());
    }

    /** The library, with the facts changed before it sees them. */
    private static Evaluator seeing(UnaryOperator<Facts> change) {
        return (facts, asOf) -> Answers.of(Evaluation.of(change.apply(facts), asOf));
    }

    /** The library, with every verdict changed before it is shown. */
    private static Evaluator saying(UnaryOperator<Verdict> change) {
        return (facts, asOf) -> new Changed(
                Answers.of(Evaluation.of(facts, asOf)),
                all -> all.stream().map(change).toList(),
                change,
                UnaryOperator.identity());
    }

    /** The library, with every explanation changed before it is shown. */
    private static Evaluator explaining(UnaryOperator<Explanation> change) {
        return (facts, asOf) -> new Changed(
                Answers.of(Evaluation.of(facts, asOf)), UnaryOperator.identity(), UnaryOperator.identity(), change);
    }

    private record Changed(
            Answers library,
            UnaryOperator<List<Verdict>> all,
            UnaryOperator<Verdict> one,
            UnaryOperator<Explanation> why)
            implements Answers {
        @Override
        public List<Verdict> ofYear(int year) {
            return all.apply(library.ofYear(year));
        }

        @Override
        public Optional<Verdict> of(DutyRef duty) {
            return library.of(duty).map(one);
        }

        @Override
        public Explanation explain(DutyRef duty) {
            return why.apply(library.explain(duty));
        }
    }

    private static Verdict with(Verdict v, Duty duty, State state, int missing, Optional<LocalDate> lastChance) {
        return new Verdict(
                duty,
                v.asOf(),
                state,
                missing,
                v.lost(),
                lastChance,
                v.relief(),
                v.tally(),
                v.judgedPercent(),
                v.consequence(),
                v.marks());
    }

    private static Verdict with(Verdict verdict, State state, int missing) {
        return with(verdict, verdict.duty(), state, missing, verdict.lastChance());
    }

    private static Explanation with(Explanation e, List<Explanation.Cited> activities, List<Plan> remedies) {
        return new Explanation(
                e.verdict(),
                e.basis(),
                e.versions(),
                e.line(),
                activities,
                e.assignments(),
                e.exemptions(),
                e.decisions(),
                e.table(),
                e.closed(),
                remedies);
    }

    private static Evaluator seeingWhatWasRecordedLater() {
        return (facts, asOf) -> Answers.of(Evaluation.of(facts, AsOf.of(asOf.date(), Instant.MAX)));
    }

    @Property(tries = 1, seed = SEED)
    void law_1_sees_that_a_second_act_undoes_the_first() {
        Evaluator broken = saying(v -> v.tally().total() > 1 && v.state() == State.MET ? with(v, State.SHORT, 1) : v);
        refuses(new MoreDoneIsNeverWorse(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_2_sees_that_the_activity_entered_last_is_overlooked() {
        Evaluator broken = seeing(f -> new Facts(
                f.terms(),
                f.activities().subList(0, Math.max(0, f.activities().size() - 1)),
                f.decisions(),
                f.closings()));
        refuses(new OrderOfEntryIsIrrelevant(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_3_sees_that_a_duty_is_generated_twice() {
        UnaryOperator<List<Verdict>> twice = all -> {
            var more = new ArrayList<>(all);
            all.stream().findFirst().ifPresent(more::add);
            return more;
        };
        Evaluator broken = (facts, asOf) -> new Changed(
                Answers.of(Evaluation.of(facts, asOf)), twice, UnaryOperator.identity(), UnaryOperator.identity());
        refuses(new GeneratingAgainChangesNothing(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_4_sees_that_what_is_relieved_is_asked_all_the_same() {
        Evaluator broken = saying(v -> {
            Duty d = v.duty();
            Requirement r = d.requirement();
            Requirement asked = new Requirement(
                    r.number(), r.share(), r.share(), r.parts(), r.atMost(), r.gap(), r.partners(), r.reliefs());
            Duty burdened = new Duty(
                    d.ref(),
                    d.unit(),
                    d.holder(),
                    d.list(),
                    d.item(),
                    d.provenance(),
                    d.period(),
                    d.span(),
                    d.due(),
                    asked,
                    d.trigger());
            return with(v, burdened, v.state(), v.missing(), v.lastChance());
        });
        refuses(new SharesAddUp(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_5_sees_that_what_was_recorded_later_is_seen() {
        refuses(new WhatIsNotKnownNeverMatters(), Situations.any(), seeingWhatWasRecordedLater());
    }

    @Property(tries = 1, seed = SEED)
    void law_6_sees_that_an_overdue_duty_is_on_pace_again_the_next_month() {
        Evaluator broken = saying(v -> v.state() == State.OVERDUE
                        && v.asOf().date().getMonth() != v.duty().due().getMonth()
                ? with(v, State.ON_PACE, v.missing())
                : v);
        refuses(new TimeOnlyMovesForward(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_7_sees_that_a_step_is_missing() {
        Evaluator broken = explaining(e -> with(
                e,
                e.activities(),
                e.remedies().stream().map(p -> p.without(p.steps().get(0))).toList()));
        refuses(new RemediesCure(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_7_sees_that_a_step_is_superfluous() {
        Evaluator broken = explaining(e -> with(
                e,
                e.activities(),
                e.remedies().stream()
                        .map(p -> new Plan(p.duty(), stepsOfAll(e.remedies()), p.last()))
                        .toList()));
        refuses(new RemediesCure(), Situations.any(), broken);
    }

    private static List<Step> stepsOfAll(List<Plan> plans) {
        return plans.stream().flatMap(p -> p.steps().stream()).distinct().toList();
    }

    @Property(tries = 1, seed = SEED)
    void law_8_sees_that_only_what_counts_is_cited() {
        Evaluator broken = explaining(e -> with(
                e, e.activities().stream().filter(c -> c.rejection().isEmpty()).toList(), e.remedies()));
        refuses(new ExplanationsHoldWhatWasUsed(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_9_sees_that_weakenings_are_not_found() {
        Law blind = new TailoringGuardsMusts(tailored -> Set.of());
        AssertionError refusal = null;
        for (Situation situation :
                Situations.tailored().sampleStream().limit(MOST).toList()) {
            try {
                blind.check(situation);
            } catch (AssertionError e) {
                refusal = e;
                new TailoringGuardsMusts().check(situation);
            }
        }
        assertThat(refusal).isNotNull();
    }

    @Property(tries = 1, seed = SEED)
    void law_10_sees_that_a_unit_is_counted_twice() {
        Law twice = new RollUpIsASum(CountingTwice::new);
        AssertionError refusal = null;
        for (Situation situation : Situations.any().sampleStream().limit(MOST).toList()) {
            try {
                twice.check(situation);
            } catch (AssertionError e) {
                refusal = e;
                new RollUpIsASum().check(situation);
            }
        }
        assertThat(refusal).isNotNull();
    }

    private record CountingTwice(RollUp library) implements RollUpIsASum.Sums {
        CountingTwice(Situation situation) {
            this(RollUp.of(Evaluation.of(situation.facts(), situation.asOf()), situation.year()));
        }

        @Override
        public Figures own(UnitId unit) {
            return library.own(unit);
        }

        @Override
        public RollUp.Rolled at(UnitId unit) {
            RollUp.Rolled rolled = library.at(unit);
            Figures more = rolled.figures();
            for (UnitId child : library.children(unit)) {
                more = more.plus(library.own(child));
            }
            return new RollUp.Rolled(unit, more, rolled.from());
        }

        @Override
        public RollUp.Rolled along(UnitId unit, RelationTypeId type) {
            return library.along(unit, type);
        }

        @Override
        public Set<UnitId> children(UnitId unit) {
            return library.children(unit);
        }

        @Override
        public int running(UnitId unit, State state, Strength strength) {
            return at(unit).figures().count(state, strength);
        }
    }

    @Property(tries = 1, seed = SEED)
    void law_11_sees_that_today_is_read_in_the_zone_of_the_machine() {
        Evaluator broken = (facts, asOf) -> {
            LocalDate here = asOf.date()
                    .atTime(20, 0)
                    .toInstant(ZoneOffset.UTC)
                    .atZone(ZoneId.systemDefault())
                    .toLocalDate();
            return Answers.of(Evaluation.of(facts, AsOf.of(here, asOf.known())));
        };
        refuses(new PlaceAndLanguageAreIrrelevant(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_12_sees_that_an_explanation_depends_on_what_does_not_exist() {
        refuses(new SameFactsSameBytes(), Situations.any(), seeingWhatWasRecordedLater());
    }

    @Property(tries = 1, seed = SEED)
    void law_13_sees_that_what_is_done_a_month_late_counts() {
        Evaluator broken = seeing(f -> new Facts(
                f.terms(),
                f.activities().stream().map(PlantedDefectsTest::aMonthEarlier).toList(),
                f.decisions(),
                f.closings()));
        refuses(new TheEndIsTheEnd(), Situations.any(), broken);
    }

    private static Recorded<Activity> aMonthEarlier(Recorded<Activity> r) {
        Activity a = r.value();
        LocalDate day = a.day().minusDays(30);
        var earlier = new Activity(
                a.id(),
                a.unit(),
                a.kind(),
                a.title(),
                DateSpan.of(day, day),
                a.participations(),
                a.partners(),
                a.evidence(),
                a.answers());
        return new Recorded<>(earlier, r.revision(), r.recordedAt(), r.actor(), r.withdrawn());
    }

    @Property(tries = 1, seed = SEED)
    void law_14_sees_that_the_last_chance_comes_a_day_late() {
        Evaluator broken = saying(
                v -> with(v, v.duty(), v.state(), v.missing(), v.lastChance().map(d -> d.plusDays(1))));
        refuses(new ArithmeticAgreesWithTrial(), Situations.ofFewDays(), broken);
    }
}
