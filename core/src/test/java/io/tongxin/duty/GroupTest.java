package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.STUDY;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.activity;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.DutyRef;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.PartnerCondition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Exclusive groups: one activity serves one item, by a maximum assignment. */
class GroupTest {
    private static final Quota ONE_A_QUARTER = Quota.of(PeriodLength.QUARTER, 1);
    private static final Quota ONE_A_YEAR = Quota.of(PeriodLength.YEAR, 1);

    private static ResponsibilityItem either(String id, Quota quota) {
        return item(id, quota).withCredit(Credit.of(TALK, STUDY));
    }

    private static Map<String, State> states(Scene scene, String day) {
        return scene.on(day).of(BODY, 2026).stream()
                .collect(Collectors.toMap(
                        v -> v.duty().ref().item() + " " + v.duty().period(), Verdict::state));
    }

    @Test
    void the_one_that_has_no_other_choice_is_served_first_whatever_the_order_of_days() {
        Scene scene = new Scene()
                .group(item("a", ONE_A_YEAR), either("b", ONE_A_YEAR))
                .act(activity("x", TALK, "2026-01-10"))
                .act(activity("y", STUDY, "2026-02-10"));
        assertThat(states(scene, "2026-12-31"))
                .containsEntry("a 2026", State.MET)
                .containsEntry("b 2026", State.MET);
        Scene reversed = new Scene()
                .group(item("a", ONE_A_YEAR), either("b", ONE_A_YEAR))
                .act(activity("x", TALK, "2026-02-10"))
                .act(activity("y", STUDY, "2026-01-10"));
        assertThat(states(reversed, "2026-12-31"))
                .containsEntry("a 2026", State.MET)
                .containsEntry("b 2026", State.MET);
    }

    @Test
    void the_earlier_deadline_is_served_first_so_that_nothing_later_changes_what_is_over() {
        // a yearly item "a" and a quarterly "b": the act in March serves the quarter, whatever comes in May
        Scene scene = new Scene()
                .group(item("a", ONE_A_YEAR), item("b", ONE_A_QUARTER))
                .talk("x", "2026-03-01");
        assertThat(states(scene, "2026-04-30")).containsEntry("b 2026-Q1", State.MET);
        assertThat(states(scene, "2026-04-30").get("a 2026")).isNotEqualTo(State.MET);
        scene.talk("y", "2026-05-10");
        Map<String, State> later = states(scene, "2026-07-01");
        assertThat(later).containsEntry("b 2026-Q1", State.MET).containsEntry("b 2026-Q2", State.MET);
    }

    @Test
    void without_a_group_one_activity_is_credited_to_every_item() {
        Scene scene = new Scene()
                .list(item("a", ONE_A_YEAR), item("b", ONE_A_QUARTER))
                .talk("x", "2026-03-01");
        assertThat(states(scene, "2026-03-01"))
                .containsEntry("a 2026", State.MET)
                .containsEntry("b 2026-Q1", State.MET);
    }

    @Test
    void minima_of_parts_are_slots_of_their_own() {
        Quota spread = Quota.of(PeriodLength.YEAR, 2).withSpread(PeriodLength.HALF_YEAR, 1);
        Scene scene = new Scene()
                .group(item("a", spread), item("b", ONE_A_YEAR))
                .talk("x", "2026-08-01")
                .talk("y", "2026-09-01");
        Verdict a = scene.body("2026-10-01", "2026", "a");
        assertThat(a.state()).isEqualTo(State.IMPOSSIBLE);
        assertThat(a.lost()).isEqualTo(1);
        assertThat(a.missing()).isEqualTo(1);
    }

    @Test
    void the_explanation_shows_the_whole_assignment_and_the_other_item_that_was_served() {
        Scene scene = new Scene()
                .group(item("a", ONE_A_YEAR), item("b", ONE_A_QUARTER))
                .talk("x", "2026-03-01");
        Verdict a = scene.body("2026-03-02", "2026", "a");
        Explanation why = scene.on("2026-03-02").explain(a.duty().ref());
        assertThat(why.activities())
                .singleElement()
                .satisfies(c -> assertThat(c.rejection()).contains(Rejection.SERVES_OTHER));
        assertThat(why.assignments())
                .singleElement()
                .satisfies(s -> assertThat(s.duty().orElseThrow().item()).hasToString("b"));
    }

    @Test
    void an_activity_may_meet_a_partner_for_one_item_of_the_group_and_none_for_another() {
        ResponsibilityItem meets =
                item("b", ONE_A_YEAR).withCredit(Credit.of(TALK).withPartner(PartnerCondition.ANY_PERSON));
        Scene scene = new Scene()
                .group(item("a", ONE_A_YEAR), meets)
                .talk("x", "2026-01-10", "person:p")
                .talk("y", "2026-02-10", "person:q");
        assertThat(states(scene, "2026-12-31"))
                .containsEntry("a 2026", State.MET)
                .containsEntry("b 2026", State.MET);
    }

    @Test
    void in_a_group_a_remedy_counts_the_acts_that_others_take_first() {
        // the quarter takes the first talk, so the yearly one needs a second
        Scene scene = new Scene().group(item("a", ONE_A_YEAR), item("b", ONE_A_YEAR));
        Verdict b = scene.body("2026-12-01", "2026", "b");
        Plan plan = Scene.first(scene.on("2026-12-01"), b.duty().ref()).orElseThrow();
        assertThat(plan.steps()).hasSize(2);
        RemedyTest.assertCures(scene, "2026-12-01", plan, List.of(State.MET));
    }

    private static List<String> assigned(Scene scene) {
        DutyRef duty = scene.on("2026-12-31").of(BODY, 2026).get(0).duty().ref();
        return scene.on("2026-12-31").explain(duty).assignments().stream()
                .map(s ->
                        s.activity() + " " + s.duty().map(d -> d.item().value()).orElse("none"))
                .toList();
    }

    @Test
    void the_earliest_activities_serve_where_later_ones_would_do_as_well() {
        // x and z would fill both as well, with x for b
        Scene scene = new Scene()
                .group(item("a", ONE_A_YEAR.withAtMost(1)), either("b", ONE_A_YEAR.withAtMost(1)))
                .act(activity("x", TALK, "2026-01-10"))
                .act(activity("y", STUDY, "2026-02-10"))
                .act(activity("z", TALK, "2026-03-10"));
        assertThat(assigned(scene)).containsExactly("x a", "y b", "z none");
    }

    @Test
    void an_activity_takes_the_first_slot_that_its_holder_can_leave() {
        // y fits a alone, so that x cannot have a; z leaves b for c, so that x has b
        ActivityKindId visit = ActivityKindId.of("visit");
        Quota one = ONE_A_YEAR.withAtMost(1);
        Scene scene = new Scene()
                .group(
                        either("a", one),
                        item("b", one).withCredit(Credit.of(TALK, visit)),
                        item("c", one).withCredit(Credit.of(TALK, visit)))
                .act(activity("x", TALK, "2026-01-10"))
                .act(activity("y", STUDY, "2026-02-10"))
                .act(activity("z", visit, "2026-03-10"));
        assertThat(assigned(scene)).containsExactly("x b", "y a", "z c");
    }
}
