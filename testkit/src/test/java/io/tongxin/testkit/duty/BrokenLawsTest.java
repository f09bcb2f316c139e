package io.tongxin.testkit.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.activity.Activity;
import io.tongxin.duty.Plan;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.storage.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

/** Laws are seen to fail: what they compare, turned round or taken away, is refused. */
class BrokenLawsTest {
    private static final Arbitrary<Situation> SITUATIONS = Situations.any();
    private static final Arbitrary<Recorded<Activity>> MORE = Situations.activity("more");

    /** A situation in which one more activity changes something, with the verdict before and after. */
    private record Change(Situation situation, Verdict before, Verdict after) {}

    private static Change change() {
        for (int i = 0; i < 5_000; i++) {
            Situation situation = SITUATIONS.sample();
            Recorded<Activity> more = MORE.sample();
            Map<DutyRef, Verdict> after = situation
                    .with(situation.facts().withActivities(List.of(more)))
                    .verdicts();
            for (Verdict before : situation.verdicts().values()) {
                Verdict then = after.getOrDefault(before.duty().ref(), before);
                if (then.missing() < before.missing() && then.state() == State.MET) {
                    return new Change(situation, before, then);
                }
            }
        }
        throw new AssertionError("no generated situation is changed by an activity");
    }

    @Test
    void an_activity_that_took_something_away_would_break_the_first_law() {
        Change change = change();
        Laws.noWorse(change.before(), change.after(), change.situation());
        assertThatThrownBy(() -> Laws.noWorse(change.after(), change.before(), change.situation()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(change.before().duty().ref().toString());
    }

    @Test
    void a_plan_without_one_of_its_steps_does_not_cure() {
        for (int i = 0; i < 5_000; i++) {
            Situation situation = SITUATIONS.sample();
            for (Verdict verdict : situation.verdicts().values()) {
                Optional<Plan> plan = situation
                        .evaluation()
                        .remedies(verdict.duty().ref())
                        .stream()
                        .findFirst();
                if (plan.isPresent()) {
                    assertThat(Laws.isCured(plan.get(), situation, verdict)).isTrue();
                    Plan less = plan.get().without(plan.get().steps().get(0));
                    assertThat(Laws.isCured(less, situation, verdict)).isFalse();
                    return;
                }
            }
        }
        throw new AssertionError("no generated situation has a remedy");
    }
}
