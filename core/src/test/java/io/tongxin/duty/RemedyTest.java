package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.LEAVE;
import static io.tongxin.duty.Scene.MINUTES;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.day;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Reason;
import io.tongxin.id.ActivityId;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.role.PartnerCondition;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plans cure when applied, and not without any one of their steps. */
class RemedyTest {
    private static final Quota QUARTERLY = Quota.of(PeriodLength.QUARTER, 1);

    static void assertCures(Scene scene, String asOf, Plan plan, List<State> cured) {
        Instant known = Instant.parse("2030-01-01T00:00:00Z");
        Facts facts = scene.facts();
        assertThat(stateAfter(plan, facts, known)).isIn(cured);
        for (Step step : plan.steps()) {
            assertThat(stateAfter(plan.without(step), facts, known)).isNotIn(cured);
        }
        assertThat(plan.last()).isAfterOrEqualTo(day(asOf));
    }

    private static State stateAfter(Plan plan, Facts facts, Instant known) {
        return Evaluation.of(plan.applyTo(facts, known), AsOf.of(plan.last(), known))
                .of(plan.duty())
                .orElseThrow()
                .state();
    }

    private static List<Plan> plans(Scene scene, String day, String period) {
        return scene.on(day).remedies(scene.body(day, period).duty().ref());
    }

    @Test
    void doing_comes_out_at_the_latest_dates_that_suffice() {
        Scene scene = new Scene().list(item("x", Quota.of(PeriodLength.YEAR, 3).withGap(30)));
        Plan plan = plans(scene, "2026-06-01", "2026").get(0);
        assertThat(plan.steps())
                .extracting(s -> ((Step.Do) s).example().day().toString())
                .containsExactly("2026-11-01", "2026-12-01", "2026-12-31");
        assertCures(scene, "2026-06-01", plan, List.of(State.MET));
    }

    @Test
    void evidence_that_is_missing_can_be_attached_and_nothing_else_is_needed() {
        Credit withMinutes = Credit.of(TALK).withEvidence(Set.of(MINUTES));
        Scene scene =
                new Scene().list(item("x", QUARTERLY).withCredit(withMinutes)).talk("a", "2026-02-01");
        List<Plan> plans = plans(scene, "2026-02-10", "2026-Q1");
        assertThat(plans.get(0).steps()).singleElement().isInstanceOf(Step.Attach.class);
        assertThat(plans.get(1).steps()).singleElement().isInstanceOf(Step.Do.class);
        plans.forEach(p -> assertCures(scene, "2026-02-10", p, List.of(State.MET)));
    }

    @Test
    void attaching_cures_nothing_where_the_activity_falls_into_a_gap() {
        Credit withMinutes = Credit.of(TALK).withEvidence(Set.of(MINUTES));
        Quota apart = Quota.of(PeriodLength.YEAR, 2).withGap(60);
        Scene scene = new Scene()
                .list(item("x", apart).withCredit(withMinutes))
                .talk("a", "2026-01-20")
                .act(Plan.attached(
                        Scene.activity("b", TALK, "2026-02-01"), new Step.Attach(ActivityId.of("b"), Set.of(MINUTES))));
        List<Plan> plans = plans(scene, "2026-02-10", "2026");
        assertThat(plans.get(0).steps()).singleElement().isInstanceOf(Step.Do.class);
        plans.forEach(p -> assertCures(scene, "2026-02-10", p, List.of(State.MET)));
    }

    @Test
    void after_the_end_there_is_paper_alone() {
        Scene scene =
                new Scene().list(item("x", QUARTERLY).withGrounds(Set.of(LEAVE)).withStrength(Strength.SHOULD));
        List<Plan> plans = plans(scene, "2026-04-10", "2026-Q1");
        assertThat(plans)
                .extracting(p -> p.steps().get(0))
                .hasExactlyElementsOfTypes(Step.Enter.class, Step.Decide.class, Step.Decide.class);
        assertCures(scene, "2026-04-10", plans.get(0), List.of(State.MET));
        assertThat(((Step.Decide) plans.get(1).steps().get(0)).example()).isInstanceOf(Exemption.class);
        assertCures(scene, "2026-04-10", plans.get(1), List.of(State.EXEMPT));
        assertThat(((Step.Decide) plans.get(2).steps().get(0)).example()).isInstanceOf(Reason.class);
        Instant known = Instant.parse("2030-01-01T00:00:00Z");
        Verdict after = Evaluation.of(plans.get(2).applyTo(scene.facts(), known), AsOf.of(day("2026-04-10"), known))
                .of(plans.get(2).duty())
                .orElseThrow();
        assertThat(after.state()).isEqualTo(State.OVERDUE);
        assertThat(after.consequence()).isEmpty();
    }

    @Test
    void what_a_part_lost_is_entered_and_the_rest_is_done() {
        Quota spread = Quota.of(PeriodLength.YEAR, 4).withSpread(PeriodLength.HALF_YEAR, 1);
        Scene scene =
                new Scene().list(item("x", spread)).talk("a", "2026-08-01").talk("b", "2026-08-02");
        Plan plan = plans(scene, "2026-09-30", "2026").get(0);
        assertThat(plan.steps()).hasExactlyElementsOfTypes(Step.Enter.class, Step.Do.class);
        assertThat(((Step.Enter) plan.steps().get(0)).example().day()).isEqualTo("2026-06-30");
        assertCures(scene, "2026-09-30", plan, List.of(State.MET));
    }

    @Test
    void missing_partners_are_met_in_one_activity() {
        var item = item("x", Quota.of(PeriodLength.YEAR, 1).withPartners(3))
                .withCredit(Credit.of(TALK).withPartner(PartnerCondition.PAIRED_PERSON));
        Scene scene = new Scene().list(item).talk("a", "2026-01-10", "paired:p");
        Plan plan = plans(scene, "2026-02-01", "2026").get(0);
        assertThat(plan.steps())
                .singleElement()
                .satisfies(s -> assertThat(((Step.Do) s).example().partners()).hasSize(2));
        assertCures(scene, "2026-02-01", plan, List.of(State.MET));
    }

    @Test
    void a_late_act_still_cures_a_month_until_its_end() {
        Scene scene = new Scene().list(item("x", Quota.of(PeriodLength.MONTH, 1).withDueDay(20)));
        Plan plan = plans(scene, "2026-02-22", "2026-02").get(0);
        assertThat(((Step.Do) plan.steps().get(0)).example().day()).isEqualTo("2026-02-28");
        assertCures(scene, "2026-02-22", plan, List.of(State.MET));
    }

    @Test
    void a_standing_duty_is_attested_and_an_unnumbered_one_judged() {
        Scene standing = new Scene().list(item("x", new Frequency.Standing(Cycle.every(PeriodLength.YEAR))));
        assertCures(
                standing, "2026-03-01", plans(standing, "2026-03-01", "2026").get(0), List.of(State.ATTESTED));
        Scene judged = new Scene().list(item("x", new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期")));
        assertCures(judged, "2026-03-01", plans(judged, "2026-03-01", "2026").get(0), List.of(State.JUDGED_FULFILLED));
    }

    @Test
    void what_is_settled_needs_no_remedy() {
        Scene scene = new Scene().list(item("x", QUARTERLY)).talk("a", "2026-01-10");
        assertThat(plans(scene, "2026-02-01", "2026-Q1")).isEmpty();
        assertThat(scene.on("2026-02-01").of(BODY, 2026)).hasSize(4);
    }
}
