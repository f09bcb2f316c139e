package io.tongxin.consultation;

import static io.tongxin.consultation.Town.BOTH;
import static io.tongxin.consultation.Town.CITY;
import static io.tongxin.consultation.Town.DEPARTMENT;
import static io.tongxin.consultation.Town.FIRST;
import static io.tongxin.consultation.Town.SECOND;
import static io.tongxin.consultation.Town.WHY;
import static io.tongxin.consultation.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each step of procedure in a case that keeps it and in one that leaves it out. */
class ProcedureTest {
    private static final RuleId RULE = RuleId.of("a.rule");
    private static final LocalDate END = LocalDate.of(2027, 1, 15);
    private static final ConsultationPlanId PLAN = ConsultationPlanId.of("plan-1");

    /** What is known in a case that keeps the rule, and in one that does not. */
    private record Pair(ConsultationRecords kept, ConsultationRecords broken) {}

    private static ConsultationRecords records(ConsultationPlan plan, Consultation... consultations) {
        return ConsultationRecords.of(List.of(plan), List.of(consultations), List.of());
    }

    private static ConsultationRecords records(Consultation consultation) {
        return ConsultationRecords.of(List.of(), List.of(consultation), List.of());
    }

    private static Topic topic(ConsultationForm form, Set<UnitId> participants) {
        return new Topic(
                TopicId.of("t-" + form.name()),
                Optional.of(Bilingual.of("议题")),
                ConsultationSubject.MAJOR_MATTER,
                form,
                Optional.of(DateSpan.of(day(3, 1), day(3, 31))),
                participants);
    }

    private static ConsultationPlan drafted(Topic... topics) {
        return ConsultationPlan.drafted(
                PLAN, CITY, Channel.PARTIES, 2026, Bilingual.of("计划"), List.of(topics), day(1, 5));
    }

    private static ConsultationPlan plan(PlanAct... acts) {
        ConsultationPlan plan = drafted(topic(ConsultationForm.SPECIAL_MEETING, BOTH));
        for (PlanAct act : acts) {
            PlanStep step = PlanStep.of(act, day(1, 10), CITY);
            plan = plan.after(act == PlanAct.APPROVE ? step : step.with(BOTH));
        }
        return plan;
    }

    private static Consultation of(ConsultationForm form, Initiator initiator, ConsultationStep... steps) {
        return new Consultation(
                ConsultationId.of("c-1"),
                CITY,
                Optional.of(new Consultation.Planned(PLAN, TopicId.of("t-" + form.name()))),
                form,
                ConsultationSubject.MAJOR_MATTER,
                initiator,
                Optional.of(Bilingual.of("议题")),
                List.of(
                        new Participant(CITY, Part.CHAIR),
                        new Participant(DEPARTMENT, Part.DEPARTMENT),
                        Participant.consulted(FIRST),
                        Participant.consulted(SECOND)),
                Stream.concat(Stream.of(Town.step(ConsultationAct.PROPOSE, day(2, 1))), Arrays.stream(steps))
                        .toList());
    }

    private static Consultation meeting(ConsultationStep... steps) {
        return of(ConsultationForm.SPECIAL_MEETING, Initiator.COMMITTEE, steps);
    }

    private static ConsultationStep by(UnitId unit, ConsultationAct act, LocalDate day) {
        return ConsultationStep.of(act, day, unit).with(BOTH);
    }

    private static ConsultationStep held() {
        return Town.step(ConsultationAct.HOLD, day(3, 20));
    }

    private static ConsultationStep step(ConsultationAct act) {
        return Town.step(act, day(3, 1));
    }

    private static ConsultationStep closed() {
        return Town.step(ConsultationAct.CLOSE, day(4, 1));
    }

    private static Map<Procedure, Pair> pairs() {
        var pairs = new EnumMap<Procedure, Pair>(Procedure.class);
        pairs.putAll(ofPlans());
        pairs.putAll(ofMeetings());
        pairs.putAll(ofOtherForms());
        return pairs;
    }

    private static Map<Procedure, Pair> ofPlans() {
        ConsultationPlan whole = plan(PlanAct.HEAR, PlanAct.APPROVE, PlanAct.TELL);
        ConsultationPlan researching =
                drafted(topic(ConsultationForm.RESEARCH, BOTH)).after(PlanStep.of(PlanAct.APPROVE, day(1, 10), CITY));
        ConsultationPlan empty = drafted(topic(ConsultationForm.SPECIAL_MEETING, Set.of()))
                .after(PlanStep.of(PlanAct.APPROVE, day(1, 10), CITY));
        return Map.of(
                Procedure.PLAN_HEARD, new Pair(records(whole), records(plan(PlanAct.APPROVE))),
                Procedure.PLAN_COMPLETE, new Pair(records(whole), records(empty)),
                Procedure.PLAN_APPROVED, new Pair(records(whole, meeting(held())), records(plan(), meeting(held()))),
                Procedure.PLAN_TOLD,
                        new Pair(records(whole, meeting(held())), records(plan(PlanAct.APPROVE), meeting(held()))),
                Procedure.PLAN_RESEARCH, new Pair(records(researching), records(whole)));
    }

    private static Map<Procedure, Pair> ofMeetings() {
        Consultation unplanned = new Consultation(
                ConsultationId.of("c-1"),
                CITY,
                Optional.empty(),
                ConsultationForm.SPECIAL_MEETING,
                ConsultationSubject.MAJOR_MATTER,
                Initiator.COMMITTEE,
                Optional.of(Bilingual.of("议题")),
                meeting().participants(),
                meeting(held()).steps());
        ConsultationStep silent =
                ConsultationStep.of(ConsultationAct.HOLD, day(3, 20), CITY).with(Set.of(CITY, FIRST));
        ConsultationStep without = ConsultationStep.of(ConsultationAct.HOLD, day(3, 20), CITY)
                .with(BOTH)
                .speaking(BOTH);
        return Map.of(
                Procedure.PLANNED, new Pair(records(meeting(held())), records(unplanned)),
                Procedure.SCHEME_WRITTEN,
                        new Pair(records(meeting(step(ConsultationAct.SCHEME), held())), records(meeting(held()))),
                Procedure.READING_HELD,
                        new Pair(records(meeting(step(ConsultationAct.READ), held())), records(meeting(held()))),
                Procedure.EXPLAINED, new Pair(records(meeting(held())), records(meeting(without))),
                Procedure.SPOKEN, new Pair(records(meeting(held())), records(meeting(silent))),
                Procedure.MINUTES_MADE,
                        new Pair(
                                records(meeting(held(), Town.step(ConsultationAct.MINUTE, day(3, 21)), closed())),
                                records(meeting(held(), closed()))));
    }

    private static Map<Procedure, Pair> ofOtherForms() {
        ConsultationStep report =
                ConsultationStep.of(ConsultationAct.REPORT, day(3, 25), CITY).with(Set.of(CITY));
        Consultation raised = meeting(held(), closed());
        Opinion opinion = Town.opinion("o-1", day(3, 20));
        Opinion answered =
                opinion.after(Town.step(OpinionAct.DECIDE, day(3, 21))).after(Town.step(OpinionAct.REPLY, day(3, 22)));
        return Map.of(
                Procedure.INFORMED_AHEAD,
                new Pair(
                        records(of(
                                ConsultationForm.INTERVIEW, Initiator.COMMITTEE, step(ConsultationAct.NOTIFY), held())),
                        records(of(ConsultationForm.INTERVIEW, Initiator.COMMITTEE, held()))),
                Procedure.THROUGH_DEPARTMENT,
                new Pair(
                        records(of(
                                ConsultationForm.INTERVIEW,
                                Initiator.BODY,
                                by(DEPARTMENT, ConsultationAct.NOTIFY, day(3, 1)),
                                held())),
                        records(of(ConsultationForm.INTERVIEW, Initiator.BODY, step(ConsultationAct.NOTIFY), held()))),
                Procedure.SENT_BY_DEPARTMENT,
                new Pair(
                        records(of(
                                ConsultationForm.WRITTEN,
                                Initiator.COMMITTEE,
                                by(DEPARTMENT, ConsultationAct.SEND_MATERIAL, day(3, 1)),
                                held())),
                        records(of(
                                ConsultationForm.WRITTEN,
                                Initiator.COMMITTEE,
                                step(ConsultationAct.SEND_MATERIAL),
                                held()))),
                Procedure.RESULT_REPORTED,
                new Pair(
                        records(of(ConsultationForm.RESEARCH, Initiator.COMMITTEE, held(), report, closed())),
                        records(of(ConsultationForm.RESEARCH, Initiator.COMMITTEE, held(), closed()))),
                Procedure.REPLIED,
                new Pair(
                        ConsultationRecords.of(List.of(), List.of(raised), List.of(answered)),
                        ConsultationRecords.of(List.of(), List.of(raised), List.of(opinion))));
    }

    private static List<ConsultationFinding> findings(
            ConsultationRule rule, ConsultationRecords records, LocalDate day) {
        RuleProfile base = Town.working();
        var profile = new RuleProfile(
                base.id(), base.title(), base.units(), base.effective(), true, base.warning(), List.of(rule), Map.of());
        return ConsultationLedger.of(
                        records,
                        RuleProfiles.of(List.of(profile), Town.organization()),
                        WorkingCalendars.of(List.of(Town.calendar())))
                .on(day)
                .findings();
    }

    private static ProcedureRule rule(Procedure procedure) {
        return new ProcedureRule(RULE, Strength.MUST, List.of(), Set.of(), procedure);
    }

    @ParameterizedTest
    @EnumSource(Procedure.class)
    void a_step_that_is_left_out_is_found_with_its_cure_and_one_that_is_done_is_not(Procedure procedure) {
        Pair pair = Optional.ofNullable(pairs().get(procedure)).orElseThrow();

        assertThat(findings(rule(procedure), pair.kept(), END)).isEmpty();
        assertThat(findings(rule(procedure), pair.broken(), END))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.consequence()).isEqualTo(Consequence.VIOLATION);
                    assertThat(f.remedy()).isEqualTo(procedure.cure());
                    assertThat(f.finding().message().en()).isNotBlank();
                });
    }

    @Test
    void nothing_is_judged_before_its_time() {
        pairs().forEach((procedure, pair) -> assertThat(findings(rule(procedure), pair.broken(), day(1, 6)))
                .as(procedure.name())
                .isEmpty());
    }

    @Test
    void a_quorum_is_tested_on_whole_bodies() {
        ConsultationStep half =
                ConsultationStep.of(ConsultationAct.HOLD, day(3, 20), CITY).with(Set.of(CITY, FIRST));
        var rule = new QuorumRule(RULE, Strength.MUST, List.of(), Set.of(), 51);

        assertThat(findings(rule, records(meeting(held())), END)).isEmpty();
        assertThat(findings(rule, records(meeting(half)), END))
                .singleElement()
                .satisfies(f -> assertThat(f.finding().message().zh()).isEqualTo("应参加 2 方，到 1 方，至少须 2 方"));
        assertThat(findings(new QuorumRule(RULE, Strength.MUST, List.of(), Set.of(), 50), records(meeting(half)), END))
                .isEmpty();
    }

    @Test
    void how_often_a_form_is_held_is_judged_when_the_period_is_over() {
        var rule = new YearlyRule(RULE, Strength.MUST, List.of(), Set.of(), Channel.PARTIES, 1, PeriodLength.QUARTER);
        ConsultationRecords once = records(plan(PlanAct.APPROVE), meeting(held()));

        assertThat(findings(rule, once, day(6, 30))).isEmpty();
        assertThat(findings(rule, once, day(7, 1)))
                .singleElement()
                .satisfies(f -> assertThat(f.finding().message().zh()).isEqualTo("2026-Q2 已举行 0 次，应不少于 1 次"));
    }

    @Test
    void a_reason_satisfies_what_generally_binds_and_no_stricter_rule() {
        ConsultationStep reason = ConsultationStep.of(ConsultationAct.EXPLAIN, day(3, 21), CITY)
                .about(RULE)
                .because(WHY);
        ConsultationRecords explained = records(meeting(held(), reason));
        var should = new ProcedureRule(RULE, Strength.SHOULD, List.of(), Set.of(), Procedure.SCHEME_WRITTEN);

        assertThat(findings(should, explained, END))
                .extracting(ConsultationFinding::consequence)
                .containsExactly(Consequence.INFORMATION);
        assertThat(findings(rule(Procedure.SCHEME_WRITTEN), explained, END))
                .extracting(ConsultationFinding::consequence)
                .containsExactly(Consequence.VIOLATION);
    }
}
