package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.LEAVE;
import static io.tongxin.duty.Scene.MINUTES;
import static io.tongxin.duty.Scene.STUDY;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.activity;
import static io.tongxin.duty.Scene.day;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Partner;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Exemption;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.PartnerCondition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What plans propose: which kind, which partner, which decider, on which days, in which order. */
class PlanTest {
    private static final Quota ONE_A_YEAR = Quota.of(PeriodLength.YEAR, 1);
    private static final Credit EITHER = Credit.of(TALK, STUDY);

    private static List<Plan> plans(Scene scene, String day, String period, String item) {
        return scene.on(day).remedies(scene.body(day, period, item).duty().ref());
    }

    private static Step.Do onlyStep(Plan plan) {
        assertThat(plan.steps()).hasSize(1);
        return (Step.Do) plan.steps().get(0);
    }

    @Test
    void an_open_duty_has_one_plan_and_any_of_its_kinds_will_do() {
        Scene scene = new Scene().list(item("x", ONE_A_YEAR).withCredit(EITHER));
        List<Plan> plans = plans(scene, "2026-06-01", "2026", "x");
        assertThat(plans).hasSize(1);
        assertThat(onlyStep(plans.get(0)).kinds()).containsExactlyInAnyOrder(TALK, STUDY);
    }

    @Test
    void in_a_group_the_kind_that_the_fewest_other_items_take_is_proposed_and_no_other_will_do() {
        Scene scene = new Scene()
                .group(
                        item("a", ONE_A_YEAR).withCredit(Credit.of(STUDY)),
                        item("b", ONE_A_YEAR).withCredit(EITHER));
        Step.Do step = onlyStep(plans(scene, "2026-06-01", "2026", "b").get(0));
        assertThat(step.example().kind()).isEqualTo(TALK);
        assertThat(step.kinds()).containsExactly(TALK);
    }

    @Test
    void items_of_the_group_that_take_nothing_on_the_day_are_not_counted() {
        // on 31 December a study fits the fourth quarter of a, a talk the years of c and d; four quarters would
        // outnumber them
        Scene scene = new Scene()
                .group(
                        item("a", Quota.of(PeriodLength.QUARTER, 1)).withCredit(Credit.of(STUDY)),
                        item("b", ONE_A_YEAR).withCredit(EITHER),
                        item("c", ONE_A_YEAR),
                        item("d", ONE_A_YEAR));
        Plan plan = plans(scene, "2026-12-01", "2026", "b").get(0);
        assertThat(plan.steps())
                .allSatisfy(s -> assertThat(((Step.Do) s).kinds()).containsExactly(STUDY));
    }

    @Test
    void what_can_still_be_done_in_a_group_needs_no_paper() {
        Scene scene = new Scene().group(item("a", ONE_A_YEAR), item("b", ONE_A_YEAR));
        assertThat(plans(scene, "2026-12-01", "2026", "b"))
                .singleElement()
                .satisfies(p -> assertThat(p.steps()).hasSize(2).hasOnlyElementsOfType(Step.Do.class));
    }

    @Test
    void steps_come_in_the_order_of_their_days() {
        Credit withMinutes = Credit.of(TALK).withEvidence(Set.of(MINUTES));
        Scene scene = new Scene()
                .list(item("x", Quota.of(PeriodLength.YEAR, 2)).withCredit(withMinutes))
                .talk("a", "2026-02-01");
        assertThat(plans(scene, "2026-02-10", "2026", "x").get(0).steps())
                .hasExactlyElementsOfTypes(Step.Attach.class, Step.Do.class);
    }

    @Test
    void evidence_is_attached_to_the_latest_revision_of_the_activity_named() {
        Credit withMinutes = Credit.of(TALK).withEvidence(Set.of(MINUTES));
        Scene scene = new Scene()
                .list(item("x", ONE_A_YEAR).withCredit(withMinutes))
                .talk("a", "2026-02-01")
                .revision(activity("a", TALK, "2026-02-02"), 2, "2026-02-03", false)
                .act(activity("b", STUDY, "2026-02-01"))
                .revision(activity("b", STUDY, "2026-02-02"), 2, "2026-02-03", false)
                .revision(activity("b", STUDY, "2026-02-03"), 3, "2026-02-04", false);
        Plan plan = plans(scene, "2026-02-10", "2026", "x").get(0);
        RemedyTest.assertCures(scene, "2026-02-10", plan, List.of(State.MET));
        assertThat(plan.applyTo(scene.facts(), Scene.evening(day("2026-02-10"))).activities().stream()
                        .filter(r -> !r.value().evidence().isEmpty())
                        .map(r -> r.value().id() + " " + r.revision() + " "
                                + r.value().day()))
                .containsExactly("a 3 2026-02-02");
    }

    @Test
    void a_plan_meets_a_unit_that_is_guided_on_the_day() {
        Credit visit = Credit.of(TALK).withPartner(PartnerCondition.GUIDED_UNIT);
        Town town = new Town()
                .unit("bureau")
                .unit("former")
                .unit("present")
                .guides("bureau", "former", EffectivePeriod.of(day("2026-01-01"), day("2026-03-31")))
                .guides("bureau", "present", EffectivePeriod.from(day("2026-01-01")))
                .list(
                        "l@1",
                        Audience.of(UnitId.of("bureau")),
                        item("x", ONE_A_YEAR).withCredit(visit));
        Plan plan = town.on("2026-02-01")
                .remedies(town.one("bureau", "2026-02-01").duty().ref())
                .get(0);
        assertThat(onlyStep(plan).example().partners()).containsExactly(Partner.parse("unit:present"));
    }

    @Test
    void what_is_to_be_entered_took_place_by_today() {
        // nobody is guided any more at the end of the year; today somebody is, so that a visit may have been made
        Credit visit = Credit.of(TALK).withPartner(PartnerCondition.GUIDED_UNIT);
        Town town = new Town()
                .unit("bureau")
                .unit("firm")
                .guides("bureau", "firm", EffectivePeriod.of(day("2026-01-01"), day("2026-08-31")))
                .list(
                        "l@1",
                        Audience.of(UnitId.of("bureau")),
                        item("x", ONE_A_YEAR).withCredit(visit));
        List<Plan> plans = town.on("2026-06-01")
                .remedies(town.one("bureau", "2026-06-01").duty().ref());
        assertThat(plans)
                .singleElement()
                .satisfies(p -> assertThat(p.steps())
                        .singleElement()
                        .satisfies(s ->
                                assertThat(((Step.Enter) s).example().day()).isEqualTo("2026-06-01")));
    }

    private static ResponsibilityItem relievable() {
        return item("x", ONE_A_YEAR).withGrounds(Set.of(LEAVE));
    }

    private static List<String> deciders(Town town, String unit) {
        return town
                .on("2026-06-01")
                .remedies(town.one(unit, "2026-06-01").duty().ref())
                .stream()
                .flatMap(p -> p.steps().stream())
                .filter(s -> s instanceof Step.Decide decide && decide.example() instanceof Exemption)
                .map(s -> ((Exemption) ((Step.Decide) s).example()).decidedBy().value())
                .toList();
    }

    @Test
    void who_issued_the_list_exempts_before_who_stands_directly_above() {
        Town town = new Town()
                .unit("city")
                .unit("office")
                .unit("bureau")
                .under("office", "city")
                .under("bureau", "office")
                .list("l@1", Audience.of(UnitId.of("bureau")), relievable());
        assertThat(deciders(town, "bureau")).containsExactly("city");
    }

    @Test
    void who_issued_the_list_for_himself_is_exempted_from_above_and_by_nobody_where_there_is_no_above() {
        Town alone = new Town().unit("city").list("l@1", Audience.of(UnitId.of("city")), relievable());
        assertThat(deciders(alone, "city")).isEmpty();
        Town below = new Town()
                .unit("province")
                .unit("city")
                .under("city", "province")
                .list("l@1", Audience.of(UnitId.of("city")), relievable());
        assertThat(deciders(below, "city")).containsExactly("province");
    }

    @Test
    void a_duty_seen_after_its_end_is_cured_by_what_was_not_entered() {
        Scene scene = new Scene().list(item("x", Quota.of(PeriodLength.QUARTER, 2)));
        assertThat(plans(scene, "2026-06-01", "2026-Q1", "x"))
                .singleElement()
                .satisfies(p -> assertThat(p.steps())
                        .hasSize(2)
                        .allSatisfy(s ->
                                assertThat(((Step.Enter) s).example().day()).isEqualTo("2026-03-31")));
        assertThat(scene.on("2026-06-01").of(BODY, 2026)).hasSize(4);
    }
}
