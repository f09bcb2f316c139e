package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.LEADER;
import static io.tongxin.duty.Scene.LEAVE;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Pace;
import io.tongxin.responsibility.Quota;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What leave, a gap and a change of leader take from what is asked, figure by figure. */
class ReliefTest {
    private static Requirement asked(Scene scene) {
        return scene.body("2026-08-01", "2026").duty().requirement();
    }

    private static Scene withLeave(Quota quota, String first, String last) {
        return new Scene().list(item("x", quota).withGrounds(Set.of(LEAVE))).leave("x", BODY, first, last);
    }

    @Test
    void leave_too_short_to_relieve_an_act_is_no_relief() {
        Requirement asked = asked(withLeave(Quota.of(PeriodLength.YEAR, 1), "2026-01-01", "2026-01-10"));
        assertThat(asked.required()).isEqualTo(1);
        assertThat(asked.reliefs()).isEmpty();
    }

    @Test
    void a_duty_that_is_relieved_in_part_is_not_exempt() {
        Verdict verdict = withLeave(Quota.of(PeriodLength.YEAR, 2), "2026-01-01", "2026-07-01")
                .body("2026-07-02", "2026");
        assertThat(verdict.state()).isEqualTo(State.ON_PACE);
        assertThat(verdict.relief()).isEmpty();
        assertThat(verdict.missing()).isEqualTo(1);
    }

    @Test
    void leave_through_one_half_takes_its_minimum_away_and_leaves_the_other() {
        Quota spread = Quota.of(PeriodLength.YEAR, 2).withSpread(PeriodLength.HALF_YEAR, 1);
        Requirement asked = asked(withLeave(spread, "2026-01-01", "2026-06-30"));
        assertThat(asked.required()).isEqualTo(1);
        assertThat(asked.parts())
                .extracting(p -> p.days() + " " + p.minimum())
                .containsExactly("2026-07-01..2026-12-31 1");
    }

    @Test
    void leave_inside_a_half_takes_its_part_of_the_minimum() {
        // 4 in each half: of 181 days 91 are off, 4 · 90 / 181 = 1.99, and the larger remainder stays with the duty
        Quota spread = Quota.of(PeriodLength.YEAR, 8).withSpread(PeriodLength.HALF_YEAR, 4);
        Requirement asked = asked(withLeave(spread, "2026-01-01", "2026-04-01"));
        assertThat(asked.parts()).extracting(Requirement.Part::minimum).containsExactly(2, 4);
        assertThat(asked.required()).isEqualTo(6);
        assertThat(asked.relieved()).isEqualTo(2);
    }

    @Test
    void leave_takes_its_part_of_the_upper_bound_too() {
        // 182 of 365 days off: 2 asked become 1, the 2 beyond them become 1
        Requirement asked = asked(withLeave(Quota.of(PeriodLength.YEAR, 2).withAtMost(4), "2026-01-01", "2026-07-01"));
        assertThat(asked.required()).isEqualTo(1);
        assertThat(asked.atMost()).isEqualTo(2);
    }

    @Test
    void what_the_gap_does_not_let_fit_is_relieved_by_exactly_that() {
        // 24 and 7 of 31 days: 2 · 24 / 31 = 1.55, the first holder owes both; in 24 days a gap of 25 lets one fit
        Scene scene = new Scene()
                .list(item(
                        "x",
                        ResponsibleRole.LEADER_IN_CHARGE,
                        Quota.of(PeriodLength.MONTH, 2).withGap(25)))
                .holder("p1", "2026-01-01", "2026-01-24")
                .holder("p2", "2026-01-25", "9999-12-31");
        Requirement asked =
                scene.on("2026-01-10").of(LEADER, 2026).get(0).duty().requirement();
        assertThat(asked.share()).isEqualTo(2);
        assertThat(asked.required()).isEqualTo(1);
        assertThat(asked.reliefs())
                .extracting(r -> r.cause() + " " + r.amount())
                .containsExactly("GAP 1");
    }

    @Test
    void half_of_the_number_asks_for_half_of_the_partners() {
        // 4 acts with 2 partners, two holders of half a year: 2 acts each, ⌈2 · 2 / 4⌉ = 1 partner each
        var item = item(
                        "x",
                        ResponsibleRole.LEADER_IN_CHARGE,
                        Quota.of(PeriodLength.YEAR, 4).withPartners(2))
                .withCredit(Credit.of(TALK).withPartner(PartnerCondition.ANY_PERSON));
        Scene scene = new Scene()
                .list(item)
                .holder("p1", "2022-01-01", "2026-06-30")
                .holder("p2", "2026-07-01", "9999-12-31");
        assertThat(scene.on("2026-02-01").of(LEADER, 2026))
                .extracting(v -> v.duty().requirement().partners())
                .containsExactly(1, 1);
    }

    @Test
    void leave_through_the_year_exempts_from_a_semester_whose_table_is_not_made_yet() {
        Scene scene = new Scene()
                .list(item("x", Quota.of(Cycle.semester(), 1)).withGrounds(Set.of(LEAVE)))
                .leave("x", BODY, "2026-01-01", "2026-12-30");
        assertThat(Scene.only(scene.on("2026-03-01").of(BODY, 2026)).state()).isEqualTo(State.PROVISIONAL);
        scene.leave("x", BODY, "2026-12-31", "2026-12-31");
        Verdict verdict = Scene.only(scene.on("2026-12-31").of(BODY, 2026));
        assertThat(verdict.state()).isEqualTo(State.EXEMPT);
        assertThat(verdict.relief().orElseThrow().cause()).isEqualTo(Relief.Cause.EXEMPTION);
    }

    @Test
    void after_the_due_day_all_of_it_is_expected() {
        Scene scene = new Scene().list(item("x", Quota.of(PeriodLength.QUARTER, 3)));
        assertThat(scene.body("2026-04-01", "2026-Q1").tally().expected()).isEqualTo(3);
    }

    @Test
    void where_the_curve_is_flat_nothing_is_expected_before_the_due_day() {
        Pace early = new Pace(List.of(new Pace.Step(MonthDay.of(6, 30), 100)));
        Scene scene = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, Quota.of(PeriodLength.YEAR, 4))
                        .withPace(early))
                .holder("p1", "2026-07-01", "9999-12-31");
        Verdict second = scene.on("2026-10-01").of(LEADER, 2026).stream()
                .filter(v -> v.relief().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(second.duty().requirement().required()).isEqualTo(2);
        assertThat(second.tally().expected()).isZero();
        assertThat(second.state()).isEqualTo(State.ON_PACE);
    }
}
