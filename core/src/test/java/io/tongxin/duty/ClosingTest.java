package io.tongxin.duty;

import static io.tongxin.duty.Scene.BUREAU;
import static io.tongxin.duty.Scene.CITY;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.activity;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.DutyRef;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Quota;
import org.junit.jupiter.api.Test;

/** Whose closing closes a period, and which of several. */
class ClosingTest {
    private static final DutyRef DUTY = DutyRef.parse("x|unit:bureau|2026-Q1|2026-01-01");

    /** An act of March that was entered on 2 May. */
    private static Scene scene() {
        return new Scene()
                .list(item("x", Quota.of(PeriodLength.QUARTER, 1)))
                .revision(activity("a", TALK, "2026-03-20"), 1, "2026-05-02", false);
    }

    private static State closed(Scene scene) {
        return scene.on("2026-07-01").closedVerdict(DUTY).orElseThrow().state();
    }

    private static String closing(Scene scene) {
        return scene.on("2026-07-01")
                .explain(DUTY)
                .closed()
                .orElseThrow()
                .closing()
                .value();
    }

    @Test
    void a_unit_closes_its_own_period_and_the_one_above_it_that_of_all_below() {
        assertThat(closed(scene().closing("c", BUREAU, "2026-Q1", "2026-04-10", "2026-04-10")))
                .isEqualTo(State.OVERDUE);
        assertThat(closed(scene().closing("c", CITY, "2026-Q1", "2026-04-10", "2026-04-10")))
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void a_stranger_and_a_closing_of_another_period_close_nothing() {
        Scene scene = scene().closing("c", UnitId.of("stranger"), "2026-Q1", "2026-04-10", "2026-04-10")
                .closing("d", BUREAU, "2026-Q2", "2026-04-10", "2026-04-10");
        assertThat(scene.on("2026-07-01").closedVerdict(DUTY)).isEmpty();
        assertThat(scene.on("2026-07-01").explain(DUTY).closed()).isEmpty();
    }

    @Test
    void of_two_closings_the_one_of_the_later_day_counts() {
        Scene scene = scene().closing("z", CITY, "2026-Q1", "2026-04-10", "2026-05-03")
                .closing("a", CITY, "2026-Q1", "2026-04-11", "2026-04-11");
        assertThat(closing(scene)).isEqualTo("a");
        assertThat(closed(scene)).isEqualTo(State.OVERDUE);
    }

    @Test
    void on_one_day_the_one_that_knew_more_counts() {
        Scene scene = scene().closing("a", CITY, "2026-Q1", "2026-04-10", "2026-05-03")
                .closing("z", CITY, "2026-Q1", "2026-04-10", "2026-04-11");
        assertThat(closing(scene)).isEqualTo("a");
        assertThat(closed(scene)).isEqualTo(State.MET);
    }

    @Test
    void of_equal_closings_the_greater_id_counts_whatever_the_order_of_entry() {
        assertThat(closing(scene().closing("a", CITY, "2026-Q1", "2026-04-10", "2026-04-10")
                        .closing("b", BUREAU, "2026-Q1", "2026-04-10", "2026-04-10")))
                .isEqualTo("b");
        assertThat(closing(scene().closing("b", BUREAU, "2026-Q1", "2026-04-10", "2026-04-10")
                        .closing("a", CITY, "2026-Q1", "2026-04-10", "2026-04-10")))
                .isEqualTo("b");
    }
}
