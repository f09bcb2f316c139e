package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.LEADER;
import static io.tongxin.duty.Scene.day;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.decision.Trigger;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EventKindId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On which days something is owed: posts that begin and end, tables, events; and in which order the duties come. */
class OwedTest {
    private static final EventKindId MEETING = EventKindId.of("meeting");
    private static final Quota SEMESTER = Quota.of(Cycle.semester(), 1);

    private static ResponsibilityItem leaders(Quota quota) {
        return item("x", ResponsibleRole.LEADER_IN_CHARGE, quota);
    }

    private static List<String> owed(Scene scene) {
        return scene.on("2026-12-31").of(LEADER, 2026).stream()
                .map(v -> v.duty().span() + " " + v.state())
                .toList();
    }

    private static Town school() {
        return new Town()
                .unit("city")
                .unit("bureau")
                .unit("school")
                .unit("other")
                .under("bureau", "city")
                .under("school", "bureau")
                .under("other", "bureau");
    }

    private static Audience schools() {
        return Audience.of(UnitId.of("school"));
    }

    private static Trigger trigger(String day) {
        return new Trigger(DecisionId.of("t"), MEETING, Scene.BUREAU, day(day), day(day));
    }

    private static ResponsibilityItem onMeeting(ResponsibleRole role, String days) {
        return item("a", role, new OnEvent(MEETING, OnEvent.When.AFTER, Days.parse(days)));
    }

    @Test
    void a_post_that_is_abolished_ends_its_duty_though_nobody_ended_the_appointment() {
        Scene scene = new Scene()
                .list(leaders(Quota.of(PeriodLength.YEAR, 2)))
                .post("2000-01-01", "2026-06-30")
                .holder("p1", "2022-01-01", "9999-12-31");
        assertThat(owed(scene)).containsExactly("2026-01-01..2026-06-30 OVERDUE");
    }

    @Test
    void before_the_unit_is_founded_nobody_owes_anything_in_a_post_planned_for_it() {
        Scene scene = new Scene()
                .list(leaders(Quota.of(PeriodLength.YEAR, 2)))
                .unitFrom("2026-07-01")
                .post("2000-01-01", "9999-12-31")
                .holder("p1", "2022-01-01", "9999-12-31");
        assertThat(owed(scene)).containsExactly("2026-07-01..2026-12-31 LAST_CHANCE");
    }

    @Test
    void before_a_post_is_founded_it_is_not_vacant() {
        Scene scene = new Scene()
                .list(leaders(Quota.of(PeriodLength.YEAR, 2)))
                .post("2026-07-01", "9999-12-31")
                .holder("p1", "2026-09-01", "9999-12-31");
        assertThat(owed(scene)).containsExactly("2026-07-01..2026-08-31 EXEMPT", "2026-09-01..2026-12-31 LAST_CHANCE");
    }

    @Test
    void the_same_item_in_several_lists_is_owed_once_as_the_first_of_them_says() {
        Town town = school();
        for (String list : List.of("h", "g", "f", "e", "d", "c", "b", "a")) {
            town.list(list + "@1", schools(), item("x", Quota.of(PeriodLength.YEAR, 1)));
        }
        assertThat(town.one("school", "2026-06-01").duty().list()).hasToString("a@1");
    }

    @Test
    void a_version_that_changes_the_rhythm_ends_one_line_of_duties_and_begins_another() {
        Scene scene = new Scene()
                .list("2000-01-01", "2026-06-30", List.of(), leaders(Quota.of(PeriodLength.QUARTER, 1)))
                .list("2026-07-01", "9999-12-31", List.of(), leaders(Quota.of(PeriodLength.YEAR, 2)))
                .holder("p1", "2022-01-01", "9999-12-31");
        assertThat(scene.on("2026-08-01").of(LEADER, 2026))
                .extracting(v -> v.duty().period() + " " + v.duty().span() + " "
                        + v.duty().requirement().required())
                .containsExactly(
                        "2026 2026-07-01..2026-12-31 1",
                        "2026-Q1 2026-01-01..2026-03-31 1",
                        "2026-Q2 2026-04-01..2026-06-30 1");
    }

    @Test
    void two_versions_of_one_list_are_never_in_force_on_the_same_day() {
        Terms one = school().list("l@1", schools(), item("x", SEMESTER)).facts().terms();
        Terms two = school().list("l@2", schools(), item("x", SEMESTER)).facts().terms();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Terms.of(List.of(one.lists().get(0), two.lists().get(0)), one.organization()))
                .withMessageContaining("l@1")
                .withMessageContaining("l@2");
    }

    @Test
    void duties_come_by_key_those_that_an_event_called_for_among_the_others() {
        Scene scene = new Scene()
                .list(item("b", Quota.of(PeriodLength.HALF_YEAR, 1)), onMeeting(ResponsibleRole.BODY, "10d"))
                .decide(trigger("2026-05-05"));
        assertThat(scene.on("2026-06-01").of(BODY, 2026))
                .extracting(v -> v.duty().ref().item().value())
                .containsExactly("a", "b", "b");
    }

    @Test
    void without_an_event_too_they_come_by_item_and_by_the_code_of_the_period_whatever_the_order_of_the_list() {
        Town town = school().list("l@1", schools(), item("b", SEMESTER), item("a", Quota.of(PeriodLength.YEAR, 1)))
                .table(
                        "s",
                        PeriodTable.Kind.SEMESTER,
                        "2026-12-31",
                        Set.of(UnitId.of("school")),
                        "2026-02-20..2026-07-05")
                .table("r", PeriodTable.Kind.SEMESTER, "2026-12-31", Set.of(), "2026-09-01..2026-12-20");
        assertThat(town.on("2026-06-01").of(OwnerId.body(UnitId.of("school")), 2026))
                .extracting(v -> v.duty().ref().item() + " " + v.duty().period())
                .containsExactly("a 2026", "b r/r0", "b s/r0");
    }

    @Test
    void a_leader_who_left_before_new_year_owed_his_share_of_the_semester_that_ends_after_it() {
        var semesters = new PeriodTable(
                PeriodTableId.of("s"),
                Bilingual.of("学期"),
                PeriodTable.Kind.SEMESTER,
                Set.of(),
                List.of(new PeriodTable.Row("autumn", DateSpan.of(day("2025-09-01"), day("2026-01-20")))),
                day("2026-12-31"));
        Scene scene = new Scene()
                .table(semesters)
                .list(leaders(Quota.of(Cycle.semester(), 2)))
                .holder("p1", "2022-01-01", "2025-10-31")
                .holder("p2", "2025-11-01", "9999-12-31");
        assertThat(owed(scene)).containsExactly("2025-09-01..2025-10-31 OVERDUE", "2025-11-01..2026-01-20 OVERDUE");
    }

    @Test
    void a_duty_that_began_last_year_is_found_by_its_key() {
        Town town = school().list("l@1", schools(), item("x", SEMESTER))
                .table("s", PeriodTable.Kind.SEMESTER, "2026-12-31", Set.of(), "2025-09-01..2026-01-20");
        DutyRef ref = DutyRef.parse("x|unit:school|s/r0|2025-09-01");
        assertThat(town.on("2025-10-01").of(ref)).isPresent();
        assertThat(town.on("2025-10-01").explain(ref).verdict().duty().ref()).isEqualTo(ref);
    }

    @Test
    void a_table_that_does_not_reach_the_end_of_the_year_leaves_its_verdict_open_and_one_that_does_owes_nothing() {
        Town unknown = school().list("l@1", schools(), item("x", SEMESTER))
                .table("s", PeriodTable.Kind.SEMESTER, "2026-12-30", Set.of(), "2025-09-01..2025-12-20");
        assertThat(unknown.one("school", "2026-03-01").state()).isEqualTo(State.PROVISIONAL);
        Town known = school().list("l@1", schools(), item("x", SEMESTER))
                .table("s", PeriodTable.Kind.SEMESTER, "2026-12-31", Set.of(), "2025-09-01..2025-12-20");
        assertThat(known.owed("school")).isEmpty();
    }

    @Test
    void a_farther_table_gives_the_semesters_that_the_nearer_one_does_not_overlap() {
        Town town = school().list("l@1", schools(), item("x", SEMESTER))
                .table(
                        "all",
                        PeriodTable.Kind.SEMESTER,
                        "2026-12-31",
                        Set.of(),
                        "2026-02-01..2026-06-30",
                        "2026-09-01..2026-12-20")
                .table(
                        "own",
                        PeriodTable.Kind.SEMESTER,
                        "2026-12-31",
                        Set.of(UnitId.of("school")),
                        "2026-02-20..2026-07-05");
        assertThat(town.owed("school"))
                .containsExactlyInAnyOrder("x 2026-02-20..2026-07-05", "x 2026-09-01..2026-12-20");
    }

    @Test
    void a_window_dates_the_duties_of_its_own_units_and_of_no_other() {
        Quota window = Quota.of(Cycle.window(PeriodTableId.of("w")), 1);
        Town own = school().list("l@1", schools(), item("x", window))
                .table(
                        "w",
                        PeriodTable.Kind.WINDOW,
                        "2026-12-31",
                        Set.of(UnitId.of("school")),
                        "2026-05-01..2026-05-31");
        assertThat(own.owed("school")).containsExactly("x 2026-05-01..2026-05-31");
        Town others = school().list("l@1", schools(), item("x", window))
                .table(
                        "w",
                        PeriodTable.Kind.WINDOW,
                        "2026-12-31",
                        Set.of(UnitId.of("other")),
                        "2026-05-01..2026-05-31");
        assertThat(others.one("school", "2026-05-10").state()).isEqualTo(State.PROVISIONAL);
    }

    @Test
    void a_post_left_before_the_event_and_empty_since_is_exempt() {
        Scene scene = new Scene()
                .list(onMeeting(ResponsibleRole.LEADER_IN_CHARGE, "10d"))
                .holder("p1", "2022-01-01", "2026-02-28")
                .decide(trigger("2026-03-05"));
        assertThat(Scene.only(scene.on("2026-03-08").of(LEADER, 2026)).state()).isEqualTo(State.EXEMPT);
    }

    @Test
    void where_no_calendar_is_known_weekends_are_taken_off_and_the_date_is_provisional() {
        // 3 July 2026 is a Friday: Monday and Tuesday are the two working days after it
        Scene scene = new Scene().list(onMeeting(ResponsibleRole.BODY, "2wd")).decide(trigger("2026-07-03"));
        Verdict verdict = Scene.only(scene.on("2026-07-04").of(BODY, 2026));
        assertThat(verdict.duty().due()).isEqualTo("2026-07-07");
        assertThat(verdict.marks()).containsExactly(Mark.PROVISIONAL);
    }
}
