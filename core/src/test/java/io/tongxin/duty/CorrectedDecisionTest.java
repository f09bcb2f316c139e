package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.BUREAU;
import static io.tongxin.duty.Scene.CITY;
import static io.tongxin.duty.Scene.day;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EventKindId;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A decision entered for the wrong duty and corrected concerns the right one alone, from the day on which that is known. */
class CorrectedDecisionTest {
    private static final DutyRef WRONG = DutyRef.parse("a|unit:bureau|2026|2026-01-01");
    private static final DutyRef RIGHT = DutyRef.parse("b|unit:bureau|2026|2026-01-01");
    private static final Bilingual WHY = Bilingual.of("机构改革");
    private static final Cycle YEARLY = Cycle.every(PeriodLength.YEAR);

    private static Scene corrected(Frequency frequency, Function<DutyRef, Decision> decision) {
        ResponsibilityItem a = item("a", frequency).withStrength(Strength.SHOULD);
        ResponsibilityItem b = item("b", frequency).withStrength(Strength.SHOULD);
        return new Scene()
                .list(a, b)
                .revision(decision.apply(WRONG), 1, "2026-03-01")
                .revision(decision.apply(RIGHT), 2, "2026-04-01");
    }

    private static List<State> states(Scene scene, String day, String known) {
        return scene.on(day, known).of(BODY, 2026).stream().map(Verdict::state).toList();
    }

    private static List<Integer> cited(Scene scene, String known) {
        Evaluation evaluation = scene.on("2026-03-31", known);
        return List.of(
                evaluation.explain(WRONG).decisions().size(),
                evaluation.explain(RIGHT).decisions().size());
    }

    @Test
    void an_attestation() {
        Scene scene = corrected(
                new Frequency.Standing(YEARLY),
                duty -> new Attestation(DecisionId.of("d"), duty, BUREAU, day("2026-03-01")));
        assertThat(states(scene, "2026-03-31", "2026-03-31")).containsExactly(State.ATTESTED, State.UNATTESTED);
        assertThat(states(scene, "2026-03-31", "2026-04-01")).containsExactly(State.UNATTESTED, State.ATTESTED);
        assertThat(cited(scene, "2026-03-31")).containsExactly(1, 0);
        assertThat(cited(scene, "2026-04-01")).containsExactly(1, 1);
    }

    @Test
    void a_judgement() {
        Scene scene = corrected(
                new Frequency.Unspecified(YEARLY, "定期"),
                duty -> new Judgement(DecisionId.of("d"), duty, true, 80, WHY, CITY, day("2026-03-01")));
        assertThat(states(scene, "2026-03-31", "2026-03-31"))
                .containsExactly(State.JUDGED_FULFILLED, State.NEEDS_JUDGEMENT);
        assertThat(states(scene, "2026-03-31", "2026-04-01"))
                .containsExactly(State.NEEDS_JUDGEMENT, State.JUDGED_FULFILLED);
        assertThat(cited(scene, "2026-03-31")).containsExactly(1, 0);
        assertThat(cited(scene, "2026-04-01")).containsExactly(1, 1);
    }

    @Test
    void a_reason() {
        Scene scene = corrected(
                Quota.of(PeriodLength.YEAR, 1),
                duty -> new Reason(DecisionId.of("d"), duty, WHY, BUREAU, day("2026-03-01")));
        List<Verdict> before = scene.on("2027-01-01", "2026-03-31").of(BODY, 2026);
        assertThat(before).extracting(v -> v.consequence().isPresent()).containsExactly(false, true);
        List<Verdict> after = scene.on("2027-01-01", "2027-01-01").of(BODY, 2026);
        assertThat(after).extracting(v -> v.consequence().isPresent()).containsExactly(true, false);
        assertThat(cited(scene, "2026-03-31")).containsExactly(1, 0);
        assertThat(cited(scene, "2026-04-01")).containsExactly(1, 1);
    }

    @Test
    void a_decision_entered_as_another_kind_counts_as_what_it_became() {
        Scene scene = corrected(
                new Frequency.Unspecified(YEARLY, "定期"),
                duty -> duty.equals(WRONG)
                        ? new Reason(DecisionId.of("d"), RIGHT, WHY, BUREAU, day("2026-03-01"))
                        : new Judgement(DecisionId.of("d"), RIGHT, true, 80, WHY, CITY, day("2026-03-01")));
        Evaluation evaluation = scene.on("2026-04-01", "2026-04-01");
        assertThat(evaluation.of(RIGHT).orElseThrow().judgedPercent()).hasValue(80);
        assertThat(evaluation.explain(RIGHT).decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Explanation.CitedDecision.Kind.JUDGEMENT));
    }

    @Test
    void a_trigger_of_another_unit_calls_for_nothing_here_any_more() {
        EventKindId meeting = EventKindId.of("meeting");
        Scene scene = new Scene()
                .list(item("a", new OnEvent(meeting, OnEvent.When.AFTER, Days.parse("10d"))))
                .revision(
                        new Trigger(DecisionId.of("t"), meeting, BUREAU, day("2026-03-01"), day("2026-03-01")),
                        1,
                        "2026-03-01")
                .revision(
                        new Trigger(DecisionId.of("t"), meeting, CITY, day("2026-03-01"), day("2026-03-01")),
                        2,
                        "2026-04-01");
        assertThat(scene.on("2026-04-02", "2026-03-31").of(BODY, 2026)).hasSize(1);
        assertThat(scene.on("2026-04-02", "2026-04-02").of(BODY, 2026)).isEmpty();
    }
}
