package io.tongxin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.SceneFacts;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.Score;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Points by each method, with the arithmetic spelled out. */
class PointsTest {
    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
    private static final Quota QUARTERLY = Quota.of(PeriodLength.QUARTER, 1);

    private static ResponsibilityItem item(Frequency frequency, Score score) {
        return ResponsibilityItem.of(
                        ItemId.of("x"),
                        Bilingual.of("谈心"),
                        Set.of(ResponsibleRole.BODY),
                        frequency,
                        Credit.of(ActivityKindId.of("talk")))
                .withScore(score);
    }

    private static Points points(Facts facts, String day) {
        Evaluation evaluation = Evaluation.of(facts, AsOf.of(LocalDate.parse(day), LATER));
        List<Points> points = Points.of(evaluation.ofYear(2026));
        assertThat(points).hasSize(1);
        return points.get(0);
    }

    @Test
    void all_or_nothing_gives_nothing_while_one_of_four_quarters_failed() {
        ResponsibilityItem item = item(QUARTERLY, Score.allOrNothing(500));
        Facts three = SceneFacts.of(List.of(item), "2026-01-10", "2026-04-10", "2026-07-10");
        assertThat(points(three, "2027-01-01").earned()).isZero();
        Facts four = SceneFacts.of(List.of(item), "2026-01-10", "2026-04-10", "2026-07-10", "2026-10-10");
        assertThat(points(four, "2027-01-01").earned()).isEqualTo(500);
        assertThat(points(four, "2027-01-01").duties()).hasSize(4);
    }

    @Test
    void proportional_gives_the_part_that_was_done() {
        // three of four quarters: 500 · 3 / 4 = 375
        Facts three = SceneFacts.of(
                List.of(item(QUARTERLY, Score.proportional(500))), "2026-01-10", "2026-04-10", "2026-07-10");
        assertThat(points(three, "2027-01-01").earned()).isEqualTo(375);
        assertThat(points(three, "2027-01-01").open()).isFalse();
        assertThat(points(three, "2026-08-01").open()).isTrue();
    }

    @Test
    void a_surplus_in_one_quarter_does_not_make_up_for_another() {
        Facts twice = SceneFacts.of(
                List.of(item(QUARTERLY, Score.proportional(400))), "2026-01-10", "2026-01-11", "2026-04-10");
        assertThat(points(twice, "2027-01-01").earned()).isEqualTo(200);
    }

    @Test
    void deduction_takes_a_step_per_missing_act_that_failed_and_never_below_nothing() {
        // two quarters failed: 200 - 2 · 50 = 100; with a step of 150 nothing is left
        Facts two = SceneFacts.of(List.of(item(QUARTERLY, Score.deduction(200, 50))), "2026-01-10", "2026-04-10");
        assertThat(points(two, "2027-01-01").earned()).isEqualTo(100);
        assertThat(points(two, "2026-10-01").earned()).isEqualTo(150);
        Facts steep = SceneFacts.of(List.of(item(QUARTERLY, Score.deduction(200, 150))), "2026-01-10", "2026-04-10");
        assertThat(points(steep, "2027-01-01").earned()).isZero();
    }

    @Test
    void points_per_act_stop_at_the_cap() {
        Facts three = SceneFacts.of(
                List.of(item(Quota.of(PeriodLength.YEAR, 1), Score.perAct(50, 120))),
                "2026-01-10",
                "2026-01-11",
                "2026-01-12");
        assertThat(points(three, "2026-02-01").earned()).isEqualTo(120);
    }

    @Test
    void an_appraisal_gives_its_percentage() {
        Frequency appraised = new Frequency.Appraised(Cycle.every(PeriodLength.YEAR));
        Facts facts = SceneFacts.of(List.of(item(appraised, Score.appraised(2_000))));
        assertThat(points(facts, "2026-12-01").earned()).isZero();
        var judgement = new Judgement(
                DecisionId.of("j"),
                DutyRef.parse("x|unit:bureau|2026|2026-01-01"),
                true,
                85,
                Bilingual.of("测评"),
                UnitId.of("city"),
                LocalDate.of(2026, 12, 1));
        Facts judged = facts.withDecisions(List.of(Recorded.first(judgement, Instant.EPOCH, ActorId.of("clerk"))));
        assertThat(points(judged, "2026-12-01").earned()).isEqualTo(1_700);
    }

    @Test
    void an_item_without_a_score_has_no_points() {
        Facts facts = SceneFacts.of(List.of(item(QUARTERLY, Score.none())));
        Evaluation evaluation = Evaluation.of(facts, AsOf.of(LocalDate.of(2026, 5, 1), LATER));
        assertThat(Points.of(evaluation.ofYear(2026))).isEmpty();
    }

    @Test
    void the_rule_is_that_of_the_latest_duty_whatever_the_order_of_the_verdicts() {
        Facts facts = SceneFacts.of(List.of(item(QUARTERLY, Score.allOrNothing(500))), "2026-01-10");
        Evaluation evaluation = Evaluation.of(facts, AsOf.of(LocalDate.of(2026, 5, 1), LATER));
        var verdicts = new ArrayList<>(evaluation.ofYear(2026));
        Collections.reverse(verdicts);
        assertThat(Points.of(verdicts)).isEqualTo(Points.of(evaluation.ofYear(2026)));
        assertThat(Points.of(verdicts).get(0).duties())
                .extracting(DutyRef::period)
                .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    }

    @Test
    void who_is_exempt_from_all_of_it_is_not_scored_and_earns_nothing() {
        GroundId leave = GroundId.of("leave");
        ResponsibilityItem item = item(QUARTERLY, Score.allOrNothing(500)).withGrounds(Set.of(leave));
        var exemption = new Exemption(
                DecisionId.of("e"),
                ItemId.of("x"),
                OwnerId.body(UnitId.of("bureau")),
                DateSpan.ofYear(2026),
                leave,
                UnitId.of("city"),
                LocalDate.of(2026, 1, 1));
        Facts facts = SceneFacts.of(List.of(item), "2026-01-10");
        assertThat(points(facts, "2026-02-01").scored()).isTrue();
        Facts exempt = facts.withDecisions(List.of(Recorded.first(exemption, Instant.EPOCH, ActorId.of("clerk"))));
        assertThat(points(exempt, "2026-02-01").scored()).isFalse();
        assertThat(points(exempt, "2026-02-01").earned()).isZero();
    }
}
