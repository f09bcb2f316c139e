package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.BUREAU;
import static io.tongxin.duty.Scene.LEADER;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.activity;
import static io.tongxin.duty.Scene.day;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.decision.Trigger;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EventKindId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Duties that an event calls for, before it or after it. */
class TriggerTest {
    private static final EventKindId DECISION = EventKindId.of("major-decision");

    private static OnEvent event(OnEvent.When when, String days) {
        return new OnEvent(DECISION, when, Days.parse(days));
    }

    private static Trigger trigger(String announced, String day) {
        return new Trigger(DecisionId.of("t"), DECISION, BUREAU, day(announced), day(day));
    }

    private static Activity answer(String id, String day) {
        Activity a = activity(id, TALK, day);
        return new Activity(
                a.id(),
                a.unit(),
                a.kind(),
                a.title(),
                a.days(),
                a.participations(),
                a.partners(),
                a.evidence(),
                Set.of(DecisionId.of("t")));
    }

    private static Verdict body(Scene scene, String day) {
        return Scene.only(scene.on(day).of(BODY, 2026));
    }

    @Test
    void without_a_trigger_nothing_is_owed_and_with_one_it_is_open_until_its_deadline() {
        Scene scene = new Scene().list(item("x", event(OnEvent.When.AFTER, "10d")));
        assertThat(scene.on("2026-03-01").of(BODY, 2026)).isEmpty();
        scene.decide(trigger("2026-03-05", "2026-03-05"));
        assertThat(body(scene, "2026-03-15").state()).isEqualTo(State.TRIGGERED_OPEN);
        assertThat(body(scene, "2026-03-16").state()).isEqualTo(State.TRIGGERED_OVERDUE);
        scene.act(answer("a", "2026-03-15"));
        assertThat(body(scene, "2026-03-16").state()).isEqualTo(State.TRIGGERED_DONE);
        assertThat(body(scene, "2026-03-16").marks()).isEmpty();
    }

    @Test
    void an_activity_answers_only_the_trigger_it_names() {
        Scene scene = new Scene()
                .list(item("x", event(OnEvent.When.AFTER, "10d")))
                .decide(trigger("2026-03-05", "2026-03-05"))
                .talk("a", "2026-03-06");
        assertThat(body(scene, "2026-03-07").state()).isEqualTo(State.TRIGGERED_OPEN);
    }

    @Test
    void after_an_event_it_can_be_done_late_at_any_time() {
        Scene scene = new Scene()
                .list(item("x", event(OnEvent.When.AFTER, "10d")))
                .decide(trigger("2026-03-05", "2026-03-05"));
        Plan plan = Scene.first(
                        scene.on("2026-05-01"), body(scene, "2026-05-01").duty().ref())
                .orElseThrow();
        assertThat(plan.steps()).singleElement().isInstanceOf(Step.Do.class);
        RemedyTest.assertCures(scene, "2026-05-01", plan, List.of(State.TRIGGERED_DONE));
        Verdict late = body(scene.act(answer("a", "2026-05-02")), "2026-05-02");
        assertThat(late.marks()).containsExactly(Mark.LATE_DONE);
    }

    @Test
    void a_duty_before_an_event_hangs_on_the_announcement_and_is_due_days_before_the_event() {
        Scene scene = new Scene()
                .list(item("x", event(OnEvent.When.BEFORE, "10d")))
                .decide(trigger("2026-03-01", "2026-03-20"));
        Verdict open = body(scene, "2026-03-01");
        assertThat(open.state()).isEqualTo(State.TRIGGERED_OPEN);
        assertThat(open.duty().due()).isEqualTo("2026-03-10");
        scene.act(answer("a", "2026-03-11"));
        assertThat(body(scene, "2026-03-21").state()).isEqualTo(State.TRIGGERED_OVERDUE);
    }

    @Test
    void announced_after_its_deadline_it_is_overdue_at_once() {
        Scene scene = new Scene()
                .list(item("x", event(OnEvent.When.BEFORE, "10d")))
                .decide(trigger("2026-03-15", "2026-03-20"));
        assertThat(body(scene, "2026-03-15").state()).isEqualTo(State.TRIGGERED_OVERDUE);
    }

    @Test
    void working_days_skip_weekends_and_holidays_and_are_provisional_past_what_is_known() {
        // 30 April 2026 is a Thursday; 1 May a holiday, weekend, 4-6 May holidays: the second working day is 8 May
        var calendar = new WorkingCalendar(
                WorkingCalendarId.of("c"),
                Bilingual.of("工作日历"),
                EffectivePeriod.of(day("2026-01-01"), day("2026-06-30")),
                Set.of(day("2026-05-01"), day("2026-05-04"), day("2026-05-05"), day("2026-05-06")),
                Set.of());
        Scene scene = new Scene().calendar(calendar).list(item("x", event(OnEvent.When.AFTER, "2wd")));
        scene.decide(trigger("2026-04-30", "2026-04-30"));
        Verdict known = body(scene, "2026-05-01");
        assertThat(known.duty().due()).isEqualTo("2026-05-08");
        assertThat(known.marks()).isEmpty();
        Scene beyond = new Scene().calendar(calendar).list(item("x", event(OnEvent.When.AFTER, "2wd")));
        beyond.decide(trigger("2026-06-30", "2026-06-30"));
        assertThat(body(beyond, "2026-07-01").marks()).containsExactly(Mark.PROVISIONAL);
    }

    @Test
    void a_duty_of_a_post_passes_to_the_successor_and_is_exempt_only_if_vacant_throughout() {
        Scene scene = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, event(OnEvent.When.AFTER, "10d")))
                .holder("p1", "2026-01-01", "2026-03-06")
                .holder("p2", "2026-03-10", "9999-12-31")
                .decide(trigger("2026-03-05", "2026-03-05"));
        assertThat(Scene.only(scene.on("2026-03-08").of(LEADER, 2026)).state()).isEqualTo(State.TRIGGERED_OPEN);
        Scene vacant = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, event(OnEvent.When.AFTER, "10d")))
                .decide(trigger("2026-03-05", "2026-03-05"));
        assertThat(Scene.only(vacant.on("2026-03-08").of(LEADER, 2026)).state()).isEqualTo(State.EXEMPT);
    }
}
