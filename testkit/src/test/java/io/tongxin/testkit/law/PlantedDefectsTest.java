package io.tongxin.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Activity;
import io.tongxin.assessment.Figures;
import io.tongxin.assessment.RollUp;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Recorded;
import io.tongxin.testkit.arbitrary.Situations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;

/** Each law is seen to fail: the library with one planted defect is refused by it, and the library without it is not. */
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
        return (facts, asOf) -> new Changed(Answers.of(Evaluation.of(facts, asOf)), change);
    }

    private record Changed(Answers library, UnaryOperator<Verdict> change) implements Answers {
        @Override
        public List<Verdict> ofYear(int year) {
            return library.ofYear(year).stream().map(change).toList();
        }

        @Override
        public Optional<Verdict> of(DutyRef duty) {
            return library.of(duty).map(change);
        }

        @Override
        public Explanation explain(DutyRef duty) {
            return library.explain(duty);
        }
    }

    private static Verdict with(Verdict v, State state, int missing) {
        return new Verdict(
                v.duty(),
                v.asOf(),
                state,
                missing,
                v.lost(),
                v.lastChance(),
                v.relief(),
                v.tally(),
                v.judgedPercent(),
                v.consequence(),
                v.marks());
    }

    @Property(tries = 1, seed = SEED)
    void law_1_sees_that_two_acts_on_one_day_are_taken_for_none() {
        Evaluator broken = saying(v -> v.tally().total() > 1 && v.state() == State.MET ? with(v, State.SHORT, 1) : v);
        refuses(new MoreDoneIsNeverWorse(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_2_sees_that_the_activity_entered_last_is_not_seen() {
        Evaluator broken = seeing(f -> f.activities().isEmpty()
                ? f
                : new Facts(
                        f.terms(),
                        f.activities().subList(0, f.activities().size() - 1),
                        f.decisions(),
                        f.closings()));
        refuses(new OrderOfEntryIsIrrelevant(), Situations.any(), broken);
    }

    @Property(tries = 1, seed = SEED)
    void law_3_sees_that_a_duty_is_generated_twice() {
        Evaluator broken = (facts, asOf) -> new Changed(Answers.of(Evaluation.of(facts, asOf)), v -> v) {
            @Override
            public List<Verdict> ofYear(int year) {
                var twice = new ArrayList<>(super.ofYear(year));
                twice.addAll(super.ofYear(year));
                return twice;
            }
        };
        refuses(new GeneratingAgainChangesNothing(), Situations.any(), broken);
    }
}
