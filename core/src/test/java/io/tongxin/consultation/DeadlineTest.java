package io.tongxin.consultation;

import static io.tongxin.consultation.Town.MEETING;
import static io.tongxin.consultation.Town.day;
import static io.tongxin.consultation.Town.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.id.OpinionId;
import io.tongxin.norm.Strength;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final RuleId NOTICE = RuleId.of("meeting.notice");

    private static Deadline notice(RuleProfile profile, Consultation consultation, LocalDate today) {
        return Town.ledger(profile, List.of(consultation), List.of()).on(today).deadlines().stream()
                .filter(d -> d.rule().id().equals(NOTICE))
                .findFirst()
                .orElseThrow();
    }

    private static Consultation notified(LocalDate day) {
        return Town.proposed().after(step(ConsultationAct.NOTIFY, day));
    }

    @Test
    void a_notice_two_days_late_says_how_that_was_counted() {
        Deadline late = notice(Town.central(), notified(day(3, 12)), day(3, 12));

        assertThat(late.state()).isEqualTo(DeadlineState.LATE);
        assertThat(late.due()).contains(day(3, 10));
        assertThat(late.late()).isEqualTo(2);
        assertThat(late.arithmetic().zh()).isEqualTo("会议日 2026年3月20日，往前 10 日 = 3月10日；通知 3月12日，迟 2 日");
        assertThat(late.arithmetic().en())
                .isEqualTo("meeting 2026-03-20, 10 days back = 2026-03-10; notice 2026-03-12, 2 days late");
    }

    @Test
    void the_same_case_has_two_verdicts_under_two_profiles_and_each_is_explained() {
        Consultation told = notified(day(3, 5));

        Deadline calendar = notice(Town.central(), told, day(3, 6));
        Deadline working = notice(Town.working(), told, day(3, 6));

        assertThat(calendar.state()).isEqualTo(DeadlineState.MET);
        assertThat(calendar.arithmetic().zh()).isEqualTo("会议日 2026年3月20日，往前 10 日 = 3月10日；通知 3月5日，按期");
        assertThat(working.state()).isEqualTo(DeadlineState.LATE);
        assertThat(working.arithmetic().zh()).isEqualTo("会议日 2026年3月20日，往前 15 个工作日 = 2月27日；通知 3月5日，迟 4 日");
    }

    @Test
    void it_is_due_then_due_soon_then_overdue() {
        Consultation untold = Town.proposed();

        assertThat(notice(Town.central(), untold, day(3, 6)).state()).isEqualTo(DeadlineState.DUE);
        assertThat(notice(Town.central(), untold, day(3, 7)).state()).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(notice(Town.central(), untold, day(3, 10)).state()).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(notice(Town.central(), untold, day(3, 11)).state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(notice(Town.central(), untold, day(3, 11)).arithmetic().zh())
                .isEqualTo("会议日 2026年3月20日，往前 10 日 = 3月10日；通知 截至 3月11日 未办，逾期 1 日");
    }

    @Test
    void it_is_not_met_before_every_body_was_notified() {
        Consultation half = Town.proposed()
                .after(ConsultationStep.of(ConsultationAct.NOTIFY, day(3, 1), Town.CITY)
                        .with(Set.of(Town.FIRST)));

        assertThat(notice(Town.central(), half, day(3, 11)).state()).isEqualTo(DeadlineState.OVERDUE);
        Consultation all = half.after(ConsultationStep.of(ConsultationAct.NOTIFY, day(3, 9), Town.CITY)
                .with(Set.of(Town.SECOND)));
        assertThat(notice(Town.central(), all, day(3, 11)).done()).contains(day(3, 9));
    }

    @Test
    void beyond_the_known_days_of_the_calendar_it_is_provisional_and_says_so() {
        Consultation next = Town.proposed()
                .after(ConsultationStep.of(ConsultationAct.RESCHEDULE, day(2, 2), Town.CITY)
                        .on(LocalDate.of(2027, 1, 15))
                        .because(Town.WHY));

        Deadline working = notice(Town.working(), next, day(3, 1));
        assertThat(working.provisional()).isTrue();
        assertThat(working.arithmetic().zh()).endsWith("（日历未定，暂按周末推算）");
        assertThat(notice(Town.central(), next, day(3, 1)).provisional()).isFalse();
    }

    @Test
    void working_days_pass_over_holidays_and_count_make_up_days() {
        Consultation may = Town.proposed()
                .after(ConsultationStep.of(ConsultationAct.RESCHEDULE, day(2, 2), Town.CITY)
                        .on(day(5, 11))
                        .because(Town.WHY));

        // back from Monday 11 May: 9 (made up), 8, 7, 6 May, 30, 29, 28, 27, 24, 23, 22, 21, 20, 17, 16 April
        assertThat(notice(Town.working(), may, day(3, 1)).due()).contains(day(4, 16));
    }

    private static Deadline minutes(RuleProfile profile, Consultation consultation, LocalDate today) {
        return Town.ledger(profile, List.of(consultation), List.of()).on(today).deadlines().stream()
                .filter(d -> d.rule() instanceof TermRule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void suspended_days_are_added_to_what_runs_on_from_a_day() {
        Consultation held = notified(day(3, 1)).after(step(ConsultationAct.HOLD, MEETING));
        LocalDate plain = minutes(Town.working(), held, day(3, 21)).due().orElseThrow();
        Consultation suspended = held.after(step(ConsultationAct.SUSPEND, day(3, 23)));
        Consultation resumed = suspended.after(step(ConsultationAct.RESUME, day(3, 26)));

        assertThat(plain).isEqualTo(day(3, 31));
        assertThat(minutes(Town.working(), suspended, day(3, 30)).state()).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(minutes(Town.working(), suspended, day(3, 30)).due()).isEmpty();
        assertThat(minutes(Town.working(), suspended, day(3, 30)).arithmetic().zh())
                .isEqualTo("会议日 2026年3月20日，往后 7 个工作日；中止中，期限未定；发送纪要 未办");
        assertThat(minutes(Town.working(), resumed, day(3, 30)).due()).contains(day(4, 3));
        assertThat(minutes(Town.working(), resumed, day(3, 30)).arithmetic().zh())
                .isEqualTo("会议日 2026年3月20日，往后 7 个工作日，中止 3 日 = 4月3日；发送纪要 未办");
    }

    @Test
    void what_is_done_later_or_known_later_changes_no_earlier_day() {
        Consultation whole = notified(day(3, 12)).after(step(ConsultationAct.HOLD, MEETING));

        assertThat(Town.ledger(Town.central(), List.of(whole), List.of())
                        .on(day(3, 11))
                        .deadlines())
                .isEqualTo(Town.ledger(Town.central(), List.of(Town.proposed()), List.of())
                        .on(day(3, 11))
                        .deadlines());
    }

    @Test
    void a_cancelled_consultation_has_no_deadline() {
        Consultation off = Town.proposed().after(step(ConsultationAct.CANCEL, day(3, 1)));

        assertThat(Town.ledger(Town.central(), List.of(off), List.of())
                        .on(day(3, 30))
                        .deadlines())
                .isEmpty();
    }

    private static TermRule reply(boolean rolls) {
        return new TermRule(
                RuleId.of("opinion.reply"),
                Strength.MUST,
                List.of(),
                Set.of(),
                Set.of(),
                TermRule.Task.REPLY,
                CalendarDays.of(30),
                rolls);
    }

    private static RuleProfile with(ConsultationRule rule) {
        RuleProfile base = Town.working();
        return new RuleProfile(
                base.id(),
                base.title(),
                base.units(),
                base.effective(),
                base.verified(),
                base.warning(),
                List.of(rule),
                base.credits());
    }

    private static Deadline of(RuleProfile profile, Opinion opinion, LocalDate today) {
        return Town.ledger(profile, List.of(Town.proposed()), List.of(opinion))
                .on(today)
                .deadlines(CaseRef.of(opinion.id()))
                .get(0);
    }

    @Test
    void a_last_day_that_is_a_day_off_gives_way_only_where_the_rule_says_so() {
        Opinion opinion = Town.opinion("o-1", day(4, 1));

        assertThat(of(with(reply(false)), opinion, day(4, 1)).due()).contains(day(5, 1));
        assertThat(of(with(reply(true)), opinion, day(4, 1)).due()).contains(day(5, 6));
    }

    @Test
    void a_reply_is_due_to_everybody_who_raised_it_or_joined_in() {
        Opinion joint = Town.opinion("o-1", day(4, 1))
                .after(OpinionStep.of(OpinionAct.JOIN, day(4, 2), Town.CITY).with(Set.of(Town.SECOND)))
                .after(step(OpinionAct.DECIDE, day(4, 3)))
                .after(step(OpinionAct.REPLY, day(4, 4)));

        assertThat(of(with(reply(false)), joint, day(5, 2)).state()).isEqualTo(DeadlineState.OVERDUE);
        Opinion replied = joint.after(
                OpinionStep.of(OpinionAct.REPLY, day(4, 30), Town.CITY).with(Set.of(Town.SECOND)));
        assertThat(of(with(reply(false)), replied, day(5, 2)).state()).isEqualTo(DeadlineState.MET);
        assertThat(replied.isOpen()).isFalse();
    }

    @Test
    void splitting_an_opinion_wins_no_time() {
        Opinion whole = Town.opinion("o-1", day(4, 1))
                .after(OpinionStep.of(OpinionAct.SPLIT, day(4, 20), Town.CITY)
                        .into(Set.of(OpinionId.of("o-2"), OpinionId.of("o-3"))));
        Opinion part = Town.opinion("o-2", day(4, 20)).madeOf(Set.of(whole.id()));
        LedgerReview review = Town.ledger(with(reply(false)), List.of(Town.proposed()), List.of(whole, part))
                .on(day(4, 21));

        assertThat(review.deadlines(CaseRef.of(part.id())).get(0).due()).contains(day(5, 1));
        assertThat(review.deadlines(CaseRef.of(whole.id()))).isEmpty();
    }

    @Test
    void what_was_done_is_not_due_on_another_day_because_the_case_is_suspended_afterwards() {
        Opinion replied = Town.opinion("o-1", day(4, 1)).after(step(OpinionAct.ASSIGN, day(4, 2)));
        Opinion suspended =
                replied.after(step(OpinionAct.SUSPEND, day(4, 2))).after(step(OpinionAct.RESUME, day(4, 20)));

        Deadline before = of(with(assignment()), replied, day(4, 30));
        Deadline after = of(with(assignment()), suspended, day(4, 30));
        assertThat(before.due()).contains(day(4, 8));
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.arithmetic()).isEqualTo(before.arithmetic());
    }

    private static TermRule assignment() {
        return new TermRule(
                RuleId.of("opinion.assignment"),
                Strength.MUST,
                List.of(),
                Set.of(),
                Set.of(),
                TermRule.Task.ASSIGNMENT,
                CalendarDays.of(7),
                false);
    }

    @Test
    void splitting_an_opinion_after_the_turn_of_the_year_takes_it_neither_out_of_its_year_nor_out_of_its_finding() {
        LocalDate registered = LocalDate.of(2025, 12, 2);
        Opinion whole = new Opinion(
                OpinionId.of("o-1"),
                Town.CITY,
                OpinionKind.OPINION,
                Optional.empty(),
                Set.of(Town.FIRST),
                Bilingual.of("示例意见"),
                Set.of(),
                0,
                Optional.empty(),
                List.of(step(OpinionAct.REGISTER, registered)));
        Opinion split = whole.after(OpinionStep.of(OpinionAct.SPLIT, day(1, 5), Town.CITY)
                .into(Set.of(OpinionId.of("o-2"), OpinionId.of("o-3"))));
        Opinion part = Opinion.submitted(
                        OpinionId.of("o-2"), Town.CITY, OpinionKind.OPINION, whole.bodies(), whole.text(), 0, day(1, 5))
                .madeOf(Set.of(whole.id()));
        var replied =
                new ProcedureRule(RuleId.of("opinion.replied"), Strength.MUST, List.of(), Set.of(), Procedure.REPLIED);
        LedgerReview review =
                Town.ledger(with(replied), List.of(), List.of(split, part)).on(day(1, 5));

        assertThat(review.figures(2025).of(Town.FIRST).open()).isEqualTo(1);
        assertThat(review.figures(2026).of(Town.FIRST).open()).isZero();
        assertThat(review.findings(CaseRef.of(part.id()))).hasSize(1);
    }

    @Test
    void calendar_days_and_working_days_are_no_one_type() {
        assertThat(CalendarDays.of(5).plus(CalendarDays.of(5))).isEqualTo(CalendarDays.of(10));
        assertThat(WorkingDays.of(10)).isNotEqualTo(CalendarDays.of(10));
    }

    @Test
    void a_late_notice_under_a_rule_that_generally_binds_needs_a_reason_and_is_cured_by_one() {
        Consultation late = notified(day(3, 12));
        ConsultationFinding open = finding(late, day(3, 13));
        Consultation explained = late.after(ConsultationStep.of(ConsultationAct.EXPLAIN, day(3, 14), Town.CITY)
                .about(NOTICE)
                .because(Town.WHY));

        assertThat(open.consequence()).isEqualTo(Consequence.NEEDS_REASON);
        assertThat(open.remedy().zh()).isEqualTo("改期到 2026-03-22 或以后，或登记说明理由");
        assertThat(open.finding().basis()).hasToString("[party-consultation-opinion@2015]");
        assertThat(finding(explained, day(3, 14)).consequence()).isEqualTo(Consequence.INFORMATION);
        Consultation moved = late.after(ConsultationStep.of(ConsultationAct.RESCHEDULE, day(3, 13), Town.CITY)
                .on(day(3, 22))
                .because(Town.WHY));
        assertThat(notice(Town.central(), moved, day(3, 13)).state()).isEqualTo(DeadlineState.MET);
    }

    private static ConsultationFinding finding(Consultation consultation, LocalDate today) {
        return Town.ledger(Town.central(), List.of(consultation), List.of()).on(today).findings().stream()
                .filter(f -> f.finding().rule().equals(NOTICE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_unit_has_the_rules_of_the_nearest_unit_above_it_that_has_some() {
        RuleProfiles profiles = RuleProfiles.of(List.of(Town.central()), Town.organization());

        assertThat(profiles.of(Town.DEPARTMENT, MEETING)).contains(Town.central());
        assertThat(profiles.of(Town.FIRST, MEETING)).isEqualTo(Optional.empty());
    }
}
