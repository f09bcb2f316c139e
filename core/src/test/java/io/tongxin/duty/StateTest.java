package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.CITY;
import static io.tongxin.duty.Scene.LEADER;
import static io.tongxin.duty.Scene.LEAVE;
import static io.tongxin.duty.Scene.day;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ItemId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Pace;
import io.tongxin.responsibility.Quota;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.rule.Consequence;
import io.tongxin.term.Bilingual;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of states, line by line, with the arithmetic spelled out; long, for the table is. */
class StateTest {
    private static final Quota QUARTERLY = Quota.of(PeriodLength.QUARTER, 1);
    private static final Quota FOUR_A_YEAR = Quota.of(PeriodLength.YEAR, 4);

    @Test
    void before_its_first_day_a_duty_is_not_started_and_misses_all_it_asks() {
        Verdict verdict = new Scene().list(item("x", FOUR_A_YEAR)).body("2025-12-31", "2026");
        assertThat(verdict.state()).isEqualTo(State.NOT_STARTED);
        assertThat(verdict.missing()).isEqualTo(4);
    }

    @Test
    void on_its_first_day_nobody_is_behind() {
        assertThat(new Scene()
                        .list(item("x", FOUR_A_YEAR))
                        .body("2026-01-01", "2026")
                        .state())
                .isEqualTo(State.ON_PACE);
    }

    @Test
    void it_is_met_at_once_when_nothing_is_missing_and_stays_so() {
        Scene scene = new Scene().list(item("x", QUARTERLY)).talk("a", "2026-01-05");
        assertThat(scene.body("2026-01-05", "2026-Q1").state()).isEqualTo(State.MET);
        assertThat(scene.body("2026-06-01", "2026-Q1").state()).isEqualTo(State.MET);
        assertThat(scene.body("2026-01-04", "2026-Q1").state()).isEqualTo(State.ON_PACE);
    }

    @Test
    void the_due_day_itself_is_still_open_and_the_next_one_is_overdue() {
        Scene scene = new Scene().list(item("x", QUARTERLY));
        assertThat(scene.body("2026-03-31", "2026-Q1").state()).isEqualTo(State.LAST_CHANCE);
        Verdict overdue = scene.body("2026-04-01", "2026-Q1");
        assertThat(overdue.state()).isEqualTo(State.OVERDUE);
        assertThat(overdue.missing()).isEqualTo(1);
        assertThat(overdue.consequence()).contains(Consequence.VIOLATION);
    }

    @Test
    void four_a_year_expect_one_after_ninety_two_days_have_gone_by() {
        // ⌊4 · 91 / 365⌋ = 0 on 2 April, ⌊4 · 92 / 365⌋ = 1 on 3 April
        Scene scene = new Scene().list(item("x", FOUR_A_YEAR));
        assertThat(scene.body("2026-04-02", "2026").state()).isEqualTo(State.ON_PACE);
        Verdict verdict = scene.body("2026-04-03", "2026");
        assertThat(verdict.state()).isEqualTo(State.SHORT);
        assertThat(verdict.missing()).isEqualTo(4);
        assertThat(verdict.tally().expected()).isEqualTo(1);
        assertThat(verdict.consequence()).contains(Consequence.WARNING);
        assertThat(new Scene()
                        .list(item("x", FOUR_A_YEAR))
                        .talk("a", "2026-02-01")
                        .body("2026-04-03", "2026")
                        .state())
                .isEqualTo(State.ON_PACE);
    }

    @Test
    void a_lists_own_curve_says_how_many_are_expected() {
        // 25 per cent by 1 February: ⌊4 · 25 / 100⌋ = 1 from 2 February on
        Pace pace = new Pace(List.of(new Pace.Step(MonthDay.of(2, 1), 25), new Pace.Step(MonthDay.of(12, 31), 100)));
        Scene scene = new Scene().list(item("x", FOUR_A_YEAR).withPace(pace));
        assertThat(scene.body("2026-02-01", "2026").state()).isEqualTo(State.ON_PACE);
        assertThat(scene.body("2026-02-02", "2026").state()).isEqualTo(State.SHORT);
        assertThat(scene.body("2026-12-30", "2026").tally().expected()).isEqualTo(1);
    }

    @Test
    void with_a_gap_the_last_chance_lies_so_many_gaps_before_the_due_day() {
        // three asked, 30 days apart, none done: 31 December - 2 · 30 days = 1 November; warned 10 days before
        Scene scene = new Scene()
                .list(item("x", Quota.of(PeriodLength.YEAR, 3).withGap(30)).withLead(10));
        assertThat(scene.body("2026-10-21", "2026").state()).isEqualTo(State.SHORT);
        Verdict verdict = scene.body("2026-10-22", "2026");
        assertThat(verdict.state()).isEqualTo(State.LAST_CHANCE);
        assertThat(verdict.lastChance()).contains(day("2026-11-01"));
    }

    @Test
    void a_day_later_one_of_three_is_lost() {
        // 2 November, 2 December, and 1 January is too late: one of three can no longer be done
        Scene scene = new Scene().list(item("x", Quota.of(PeriodLength.YEAR, 3).withGap(30)));
        Verdict verdict = scene.body("2026-11-02", "2026");
        assertThat(verdict.state()).isEqualTo(State.IMPOSSIBLE);
        assertThat(verdict.lost()).isEqualTo(1);
        assertThat(verdict.missing()).isEqualTo(3);
        assertThat(verdict.consequence()).contains(Consequence.WARNING);
    }

    @Test
    void acts_closer_than_the_gap_count_once() {
        Quota twice = Quota.of(PeriodLength.YEAR, 2).withGap(30);
        Scene near = new Scene().list(item("x", twice)).talk("a", "2026-01-10").talk("b", "2026-02-08");
        assertThat(near.body("2026-03-01", "2026").missing()).isEqualTo(1);
        Scene apart = new Scene().list(item("x", twice)).talk("a", "2026-01-10").talk("b", "2026-02-09");
        assertThat(apart.body("2026-03-01", "2026").state()).isEqualTo(State.MET);
    }

    @Test
    void a_part_that_ended_without_its_minimum_is_lost_and_a_later_act_does_not_replace_it() {
        Quota spread = Quota.of(PeriodLength.YEAR, 2).withSpread(PeriodLength.HALF_YEAR, 1);
        Scene scene =
                new Scene().list(item("x", spread)).talk("a", "2026-08-01").talk("b", "2026-09-01");
        Verdict verdict = scene.body("2026-09-30", "2026");
        assertThat(verdict.state()).isEqualTo(State.IMPOSSIBLE);
        assertThat(verdict.lost()).isEqualTo(1);
        assertThat(verdict.missing()).isEqualTo(1);
        assertThat(verdict.tally().total()).isEqualTo(2);
    }

    @Test
    void the_last_chance_of_a_part_is_its_own_last_day() {
        Quota spread = Quota.of(PeriodLength.YEAR, 2).withSpread(PeriodLength.HALF_YEAR, 1);
        Verdict verdict = new Scene().list(item("x", spread)).body("2026-06-30", "2026");
        assertThat(verdict.state()).isEqualTo(State.LAST_CHANCE);
        assertThat(verdict.lastChance()).contains(day("2026-06-30"));
    }

    @Test
    void different_partners_are_counted_over_all_talks_even_those_the_gap_leaves_out() {
        Quota quota = Quota.of(PeriodLength.YEAR, 2).withGap(2).withPartners(2);
        var item = item("x", quota).withCredit(Credit.of(Scene.TALK).withPartner(PartnerCondition.ANY_PERSON));
        Scene scene = new Scene()
                .list(item)
                .talk("a", "2026-01-01", "person:a")
                .talk("b", "2026-01-02", "person:b")
                .talk("c", "2026-01-04", "person:a");
        assertThat(scene.body("2026-02-01", "2026").state()).isEqualTo(State.MET);
        Scene same = new Scene().list(item).talk("a", "2026-01-01", "person:a").talk("c", "2026-01-04", "person:a");
        assertThat(same.body("2026-02-01", "2026").missing()).isEqualTo(1);
    }

    @Test
    void after_the_due_day_of_a_month_an_act_counts_as_late() {
        Scene scene = new Scene().list(item("x", Quota.of(PeriodLength.MONTH, 1).withDueDay(20)));
        assertThat(scene.body("2026-02-20", "2026-02").state()).isEqualTo(State.LAST_CHANCE);
        assertThat(scene.body("2026-02-21", "2026-02").state()).isEqualTo(State.OVERDUE);
        Verdict late = scene.talk("a", "2026-02-25").body("2026-03-01", "2026-02");
        assertThat(late.state()).isEqualTo(State.MET);
        assertThat(late.marks()).containsExactly(Mark.LATE_DONE);
    }

    @Test
    void what_was_done_late_and_does_not_suffice_is_overdue_and_not_marked_as_done_late() {
        Scene scene = new Scene()
                .list(item("x", Quota.of(PeriodLength.MONTH, 2).withDueDay(20)))
                .talk("a", "2026-02-25");
        Verdict verdict = scene.body("2026-03-01", "2026-02");
        assertThat(verdict.state()).isEqualTo(State.OVERDUE);
        assertThat(verdict.missing()).isEqualTo(1);
        assertThat(verdict.marks()).isEmpty();
    }

    @Test
    void a_due_day_beyond_the_month_is_the_months_last() {
        Scene scene = new Scene().list(item("x", Quota.of(PeriodLength.MONTH, 1).withDueDay(31)));
        assertThat(scene.body("2026-02-01", "2026-02").duty().due()).isEqualTo("2026-02-28");
    }

    @Test
    void nothing_is_credited_outside_a_window() {
        var window = new PeriodTable(
                PeriodTableId.of("month"),
                Bilingual.of("宣传月"),
                PeriodTable.Kind.WINDOW,
                Set.of(),
                List.of(new PeriodTable.Row("2026", DateSpan.of(day("2026-05-01"), day("2026-05-31")))),
                day("2026-12-31"));
        Scene scene = new Scene()
                .table(window)
                .list(item("x", Quota.of(Cycle.window(PeriodTableId.of("month")), 1)))
                .talk("a", "2026-04-30")
                .talk("b", "2026-06-01");
        Verdict verdict = Scene.only(scene.on("2026-06-02").of(BODY, 2026));
        assertThat(verdict.state()).isEqualTo(State.OVERDUE);
        assertThat(verdict.duty().period().code()).isEqualTo("month/2026");
        assertThat(verdict.marks()).isEmpty();
    }

    @Test
    void without_a_table_for_the_year_the_state_is_provisional() {
        Scene scene = new Scene().list(item("x", Quota.of(Cycle.semester(), 1)));
        Verdict verdict = Scene.only(scene.on("2026-06-02").of(BODY, 2026));
        assertThat(verdict.state()).isEqualTo(State.PROVISIONAL);
        assertThat(verdict.marks()).containsExactly(Mark.PROVISIONAL);
    }

    @Test
    void a_semester_that_crosses_new_year_belongs_to_the_year_of_its_last_day() {
        var semesters = new PeriodTable(
                PeriodTableId.of("terms"),
                Bilingual.of("学期"),
                PeriodTable.Kind.SEMESTER,
                Set.of(Scene.BUREAU),
                List.of(new PeriodTable.Row("2025秋", DateSpan.of(day("2025-09-01"), day("2026-01-20")))),
                day("2026-01-20"));
        Scene scene = new Scene()
                .table(semesters)
                .list(item("x", Quota.of(Cycle.semester(), 1)))
                .talk("a", "2025-12-31");
        assertThat(Scene.only(scene.on("2026-02-01").of(BODY, 2026)).state()).isEqualTo(State.MET);
        assertThat(scene.on("2026-02-01").of(BODY, 2025)).isEmpty();
    }

    @Test
    void a_standing_duty_waits_for_attestation_and_fails_after_its_period() {
        Scene scene = new Scene().list(item("x", new Frequency.Standing(Cycle.every(PeriodLength.YEAR))));
        Verdict open = scene.body("2026-12-31", "2026");
        assertThat(open.state()).isEqualTo(State.UNATTESTED);
        assertThat(open.isFailed()).isFalse();
        assertThat(open.consequence()).isEmpty();
        Verdict failed = scene.body("2027-01-01", "2026");
        assertThat(failed.isFailed()).isTrue();
        assertThat(failed.consequence()).contains(Consequence.VIOLATION);
        assertThat(scene.on("2027-01-01").findings(2026))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).isEqualTo(State.UNATTESTED.label()));
        DutyRef ref = open.duty().ref();
        scene.decide(new Attestation(DecisionId.of("at"), ref, Scene.BUREAU, day("2026-03-01")));
        assertThat(scene.body("2026-03-01", "2026").state()).isEqualTo(State.ATTESTED);
        assertThat(scene.body("2026-02-28", "2026").state()).isEqualTo(State.UNATTESTED);
    }

    @Test
    void a_duty_without_a_number_is_judged_by_the_latest_judgement_and_never_failed_by_arithmetic() {
        Scene scene = new Scene().list(item("x", new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期")));
        Verdict open = scene.body("2027-06-01", "2026");
        assertThat(open.state()).isEqualTo(State.NEEDS_JUDGEMENT);
        assertThat(open.isFailed()).isFalse();
        DutyRef ref = open.duty().ref();
        Bilingual why = Bilingual.of("已开展");
        scene.decide(new Judgement(DecisionId.of("j1"), ref, false, 0, why, CITY, day("2026-11-01")))
                .decide(new Judgement(DecisionId.of("j2"), ref, true, 80, why, CITY, day("2026-12-01")));
        assertThat(scene.body("2026-11-15", "2026").state()).isEqualTo(State.JUDGED_NOT);
        assertThat(scene.body("2026-11-15", "2026").consequence()).contains(Consequence.VIOLATION);
        assertThat(scene.body("2026-12-15", "2026").state()).isEqualTo(State.JUDGED_FULFILLED);
    }

    @Test
    void the_strength_decides_the_consequence_and_not_the_state() {
        var should = item("x", QUARTERLY).withStrength(Strength.SHOULD);
        Scene scene = new Scene().list(should);
        Verdict failed = scene.body("2026-04-01", "2026-Q1");
        assertThat(failed.state()).isEqualTo(State.OVERDUE);
        assertThat(failed.consequence()).contains(Consequence.NEEDS_REASON);
        scene.decide(new Reason(
                DecisionId.of("r"), failed.duty().ref(), Bilingual.of("机构改革"), Scene.BUREAU, day("2026-04-02")));
        Verdict explained = scene.body("2026-04-02", "2026-Q1");
        assertThat(explained.state()).isEqualTo(State.OVERDUE);
        assertThat(explained.consequence()).isEmpty();
        Scene may = new Scene().list(item("x", QUARTERLY).withStrength(Strength.MAY));
        assertThat(may.body("2026-04-01", "2026-Q1").consequence()).contains(Consequence.INFORMATION);
    }

    @Test
    void exempt_days_take_their_part_and_ties_stay_with_the_duty() {
        // 2 in the year; 182 of 365 days: 2 · 182 / 365 = 0.997, one is relieved
        Scene scene = new Scene()
                .list(item("x", Quota.of(PeriodLength.YEAR, 2)).withGrounds(Set.of(LEAVE)))
                .leave("x", BODY, "2026-01-01", "2026-07-01");
        Requirement asked = scene.body("2026-07-02", "2026").duty().requirement();
        assertThat(asked.share()).isEqualTo(2);
        assertThat(asked.required()).isEqualTo(1);
        assertThat(asked.relieved()).isEqualTo(1);
    }

    @Test
    void a_duty_exempted_on_every_day_is_exempt_on_its_ground() {
        Scene scene = new Scene()
                .list(item("x", QUARTERLY).withGrounds(Set.of(LEAVE)))
                .leave("x", BODY, "2026-01-01", "2026-03-31");
        Verdict verdict = scene.body("2026-02-01", "2026-Q1");
        assertThat(verdict.state()).isEqualTo(State.EXEMPT);
        assertThat(verdict.relief().orElseThrow().ground()).contains(LEAVE);
    }

    @Test
    void an_exemption_on_a_ground_the_item_does_not_permit_relieves_nobody_and_is_shown() {
        Scene scene = new Scene().list(item("x", QUARTERLY)).leave("x", BODY, "2026-01-01", "2026-03-31");
        Verdict verdict = scene.body("2026-02-01", "2026-Q1");
        assertThat(verdict.state()).isEqualTo(State.ON_PACE);
        assertThat(scene.on("2026-02-01").explain(verdict.duty().ref()).exemptions())
                .singleElement()
                .satisfies(e -> assertThat(e.refusal()).contains(Refusal.GROUND_NOT_PERMITTED));
    }

    @Test
    void nobody_exempts_himself() {
        Scene scene = new Scene()
                .list(item("x", QUARTERLY).withGrounds(Set.of(LEAVE)))
                .decide(new Exemption(
                        DecisionId.of("e"),
                        ItemId.of("x"),
                        BODY,
                        DateSpan.of(day("2026-01-01"), day("2026-03-31")),
                        LEAVE,
                        Scene.BUREAU,
                        day("2026-01-01")));
        Verdict verdict = scene.body("2026-02-01", "2026-Q1");
        assertThat(verdict.state()).isEqualTo(State.ON_PACE);
        assertThat(scene.on("2026-02-01").explain(verdict.duty().ref()).exemptions())
                .singleElement()
                .satisfies(e -> assertThat(e.refusal()).contains(Refusal.NOT_ENTITLED));
    }

    @Test
    void a_vacant_post_is_exempt_and_nobody_is_blamed() {
        Scene scene = new Scene().list(item("x", ResponsibleRole.LEADER_IN_CHARGE, QUARTERLY));
        Verdict verdict = Scene.verdict(scene.on("2026-06-01"), LEADER, "2026-Q1");
        assertThat(verdict.state()).isEqualTo(State.EXEMPT);
        assertThat(verdict.relief().orElseThrow().cause()).isEqualTo(Relief.Cause.VACANT);
    }

    @Test
    void a_share_of_nothing_is_exempt_as_prorated_to_zero() {
        Scene scene = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, QUARTERLY))
                .holder("p1", "2026-01-01", "2026-03-30")
                .holder("p2", "2026-03-31", "9999-12-31");
        List<Verdict> verdicts = scene.on("2026-04-01").of(LEADER, 2026).stream()
                .filter(v -> v.duty().period().code().equals("2026-Q1"))
                .toList();
        assertThat(verdicts).extracting(Verdict::state).containsExactly(State.OVERDUE, State.EXEMPT);
        assertThat(verdicts.get(1).relief().orElseThrow().cause()).isEqualTo(Relief.Cause.PRORATED_TO_ZERO);
    }
}
