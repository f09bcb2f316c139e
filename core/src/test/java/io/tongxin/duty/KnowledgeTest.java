package io.tongxin.duty;

import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.activity;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.responsibility.Quota;
import org.junit.jupiter.api.Test;

/** What was known when: late entry, correction, withdrawal, closing. */
class KnowledgeTest {
    private static final Quota QUARTERLY = Quota.of(PeriodLength.QUARTER, 1);

    private static Scene scene() {
        return new Scene().list(item("x", QUARTERLY));
    }

    private static State state(Scene scene, String day, String known) {
        return Scene.verdict(scene.on(day, known), Scene.BODY, "2026-Q1").state();
    }

    @Test
    void what_was_recorded_later_is_not_known_yet() {
        Scene scene = scene().revision(activity("a", TALK, "2026-03-20"), 1, "2026-05-02", false);
        assertThat(state(scene, "2026-04-30", "2026-04-30")).isEqualTo(State.OVERDUE);
        assertThat(state(scene, "2026-04-30", "2026-05-02")).isEqualTo(State.MET);
    }

    @Test
    void first_the_revision_is_found_and_then_its_day() {
        // known to have moved past t, it no longer counts on its old day
        Scene scene = scene().revision(activity("a", TALK, "2026-03-20"), 1, "2026-03-20", false)
                .revision(activity("a", TALK, "2026-04-20"), 2, "2026-03-25", false);
        assertThat(state(scene, "2026-03-31", "2026-03-24")).isEqualTo(State.MET);
        assertThat(state(scene, "2026-03-31", "2026-03-31")).isEqualTo(State.LAST_CHANCE);
        Explanation why = scene.on("2026-03-31", "2026-03-31")
                .explain(scene.body("2026-03-31", "2026-Q1").duty().ref());
        assertThat(why.activities()).singleElement().satisfies(c -> {
            assertThat(c.rejection()).contains(Rejection.NOT_YET);
            assertThat(c.revisions()).hasSize(2);
        });
    }

    @Test
    void a_withdrawn_activity_does_not_count_and_is_shown() {
        Scene scene =
                scene().talk("a", "2026-03-20").revision(activity("a", TALK, "2026-03-20"), 2, "2026-04-02", true);
        Verdict verdict = scene.body("2026-04-30", "2026-Q1");
        assertThat(verdict.state()).isEqualTo(State.OVERDUE);
        assertThat(scene.on("2026-04-30").explain(verdict.duty().ref()).activities())
                .singleElement()
                .satisfies(c -> assertThat(c.rejection()).contains(Rejection.WITHDRAWN));
    }

    @Test
    void a_counted_activity_with_two_revisions_is_marked_corrected() {
        Scene scene =
                scene().talk("a", "2026-03-20").revision(activity("a", TALK, "2026-03-21"), 2, "2026-03-22", false);
        assertThat(scene.body("2026-04-30", "2026-Q1").marks()).containsExactly(Mark.CORRECTED);
    }

    @Test
    void a_closed_period_keeps_its_verdict_and_later_entries_show_as_backfilled() {
        Scene scene = scene().closing("2026-Q1", "2026-04-10")
                .revision(activity("a", TALK, "2026-03-20"), 1, "2026-05-02", false);
        Verdict before = Scene.verdict(scene.on("2026-05-01", "2026-05-01"), Scene.BODY, "2026-Q1");
        assertThat(before.state()).isEqualTo(State.OVERDUE);
        assertThat(before.marks()).isEmpty();
        Verdict after = scene.body("2026-05-03", "2026-Q1");
        assertThat(after.state()).isEqualTo(State.MET);
        assertThat(after.marks()).containsExactly(Mark.BACKFILLED);
        assertThat(scene.on("2026-05-03")
                        .closedVerdict(after.duty().ref())
                        .orElseThrow()
                        .state())
                .isEqualTo(State.OVERDUE);
        assertThat(scene.on("2026-05-03").explain(after.duty().ref()).closed()).isPresent();
        assertThat(scene.on("2026-04-09").closedVerdict(after.duty().ref())).isEmpty();
    }

    @Test
    void of_two_revisions_recorded_at_one_instant_the_higher_number_is_the_later_one() {
        Scene scene = scene().revision(activity("a", TALK, "2026-04-20"), 2, "2026-03-25", false)
                .revision(activity("a", TALK, "2026-03-20"), 1, "2026-03-25", false);
        assertThat(state(scene, "2026-04-30", "2026-04-30")).isEqualTo(State.OVERDUE);
    }

    @Test
    void order_of_entry_changes_nothing() {
        Scene one = scene().talk("a", "2026-03-20").talk("b", "2026-03-20");
        Scene other = scene().talk("b", "2026-03-20").talk("a", "2026-03-20");
        assertThat(one.on("2026-04-01").of(Scene.BODY, 2026))
                .isEqualTo(other.on("2026-04-01").of(Scene.BODY, 2026));
    }
}
