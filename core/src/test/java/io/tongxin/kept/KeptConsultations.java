package io.tongxin.kept;

import io.tongxin.RecordKinds;
import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.consultation.CarryingOut;
import io.tongxin.consultation.CaseRef;
import io.tongxin.consultation.Channel;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationRule;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.ConsultationSubject;
import io.tongxin.consultation.DeadlineMove;
import io.tongxin.consultation.Initiator;
import io.tongxin.consultation.LeadRule;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.consultation.OpinionKind;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.Part;
import io.tongxin.consultation.Participant;
import io.tongxin.consultation.PlanAct;
import io.tongxin.consultation.PlanStep;
import io.tongxin.consultation.Procedure;
import io.tongxin.consultation.ProcedureRule;
import io.tongxin.consultation.QuorumRule;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.consultation.Satisfaction;
import io.tongxin.consultation.TermRule;
import io.tongxin.consultation.Topic;
import io.tongxin.consultation.Voice;
import io.tongxin.consultation.YearlyRule;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.DeadlineMoveId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.NormId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.PersonId;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import io.tongxin.storage.SealedValue;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The records of consultation of which bodies are kept. They need not be in order: every act stands in one of them. */
final class KeptConsultations {
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId PARTY = UnitId.of("party-a");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final RuleId RULE = RuleId.of("meeting.notice");
    private static final Bilingual WHY = Bilingual.of("场地维修", "the room is being mended");
    private static final ConsultationId CONSULTATION = ConsultationId.of("c-1");

    private static final List<ConsultationSubject> SUBJECTS = List.of(ConsultationSubject.values());

    private KeptConsultations() {}

    static Kept<RuleProfile> profiles() {
        List<Citation> basis = List.of(Citation.article(NormId.of("consultation-regulations"), "2022", 16));
        Set<ConsultationForm> some = Set.of(ConsultationForm.SPECIAL_MEETING, ConsultationForm.WRITTEN);
        return new Kept<>(
                RecordKinds.RULE_PROFILES,
                Map.of(
                        "full",
                        new RuleProfile(
                                RuleProfileId.of("full"),
                                Bilingual.of("示例方案", "Sample"),
                                Set.of(CITY, PARTY),
                                EffectivePeriod.of(DAY, DAY.plusYears(1)),
                                true,
                                CalendarDays.of(3),
                                rules(Strength.SHOULD, basis, some),
                                Map.of(ConsultationForm.SPECIAL_MEETING, ActivityKindId.of("consultation"))),
                        "without",
                        profile("without", rules(Strength.MAY, List.of(), Set.of())),
                        "least",
                        profile("least", List.of())));
    }

    private static List<ConsultationRule> rules(Strength strength, List<Citation> basis, Set<ConsultationForm> forms) {
        var rules = new ArrayList<ConsultationRule>();
        for (LeadRule.What what : LeadRule.What.values()) {
            rules.add(new LeadRule(name("lead", what), strength, basis, forms, what, CalendarDays.of(10)));
        }
        for (TermRule.Task task : TermRule.Task.values()) {
            rules.add(new TermRule(
                    name("term", task),
                    Strength.MUST,
                    basis,
                    forms,
                    task == TermRule.Task.REPLY ? Set.of(OpinionKind.BILL) : Set.of(),
                    task,
                    WorkingDays.of(7),
                    task == TermRule.Task.MINUTES));
        }
        rules.add(new QuorumRule(RuleId.of("meeting.quorum"), strength, basis, forms, 67));
        for (PeriodLength length : PeriodLength.values()) {
            rules.add(new YearlyRule(name("each", length), strength, basis, forms, Channel.CPPCC, 2, length));
        }
        for (Procedure procedure : Procedure.values()) {
            rules.add(new ProcedureRule(name("procedure", procedure), strength, basis, forms, procedure));
        }
        return rules;
    }

    private static RuleId name(String group, Enum<?> constant) {
        return RuleId.of(group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static RuleProfile profile(String id, List<ConsultationRule> rules) {
        return new RuleProfile(
                RuleProfileId.of(id),
                Bilingual.of("空"),
                Set.of(CITY),
                EffectivePeriod.always(),
                false,
                CalendarDays.of(0),
                rules,
                Map.of());
    }

    static Kept<ConsultationPlan> plans() {
        var steps = new ArrayList<PlanStep>();
        for (PlanAct act : PlanAct.values()) {
            steps.add(PlanStep.of(act, DAY, CITY));
        }
        steps.add(PlanStep.of(PlanAct.EXPLAIN, DAY, CITY)
                .with(Set.of(PARTY))
                .because(WHY)
                .about(RULE));
        var topics = new ArrayList<Topic>();
        for (ConsultationForm form : ConsultationForm.values()) {
            topics.add(new Topic(
                    TopicId.of("t-" + form.name()),
                    form.isPersonnel() ? Optional.empty() : Optional.of(Bilingual.of("议题", "topic")),
                    SUBJECTS.get(topics.size() % SUBJECTS.size()),
                    form,
                    form.isPersonnel() ? Optional.empty() : Optional.of(DateSpan.of(DAY, DAY.plusMonths(1))),
                    form.isPersonnel() ? Set.of() : Set.of(PARTY)));
        }
        var samples = new HashMap<String, ConsultationPlan>();
        for (Channel channel : Channel.values()) {
            samples.put(
                    channel.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new ConsultationPlan(
                            ConsultationPlanId.of("plan-" + channel.name()),
                            CITY,
                            channel,
                            2026,
                            Bilingual.of("2026年度协商计划", "Plan of 2026"),
                            channel == Channel.PARTIES ? topics : List.of(),
                            channel == Channel.PARTIES ? steps : steps.subList(0, 1)));
        }
        return new Kept<>(RecordKinds.CONSULTATION_PLANS, samples);
    }

    static Kept<Consultation> consultations() {
        var steps = new ArrayList<ConsultationStep>();
        for (ConsultationAct act : ConsultationAct.values()) {
            steps.add(ConsultationStep.of(act, DAY, CITY));
        }
        steps.add(ConsultationStep.of(ConsultationAct.EXPLAIN, DAY, CITY)
                .on(DAY)
                .because(WHY)
                .with(Set.of(PARTY, CITY))
                .speaking(Set.of(PARTY))
                .about(RULE));
        var participants = new ArrayList<Participant>();
        for (Part part : Part.values()) {
            participants.add(new Participant(UnitId.of("u-" + part.name()), part));
        }
        return new Kept<>(
                RecordKinds.CONSULTATIONS,
                Map.of(
                        "full",
                        new Consultation(
                                CONSULTATION,
                                CITY,
                                Optional.of(
                                        new Consultation.Planned(ConsultationPlanId.of("plan-1"), TopicId.of("t-1"))),
                                ConsultationForm.SPECIAL_MEETING,
                                ConsultationSubject.MAJOR_MATTER,
                                Initiator.COMMITTEE,
                                Optional.of(Bilingual.of("示例协商", "Sample")),
                                participants,
                                steps),
                        "least",
                        new Consultation(
                                ConsultationId.of("c-2"),
                                CITY,
                                Optional.empty(),
                                ConsultationForm.PERSONNEL_MEETING,
                                ConsultationSubject.PERSONNEL,
                                Initiator.BODY,
                                Optional.empty(),
                                List.of(Participant.consulted(PARTY)),
                                steps.subList(0, 1))));
    }

    static Kept<Opinion> opinions() {
        var steps = new ArrayList<OpinionStep>();
        for (OpinionAct act : OpinionAct.values()) {
            steps.add(OpinionStep.of(act, DAY, CITY));
        }
        for (OpinionEnd end : OpinionEnd.values()) {
            steps.add(OpinionStep.of(OpinionAct.DECIDE, DAY, CITY).ending(end).because(WHY));
        }
        for (Satisfaction satisfaction : Satisfaction.values()) {
            steps.add(OpinionStep.of(OpinionAct.RECEIVE, DAY, PARTY)
                    .with(Set.of(PARTY))
                    .finding(satisfaction));
        }
        Bilingual title = Bilingual.of("示例");
        List.of(
                        CarryingOut.decision("d-1", title),
                        CarryingOut.project("p-1", title),
                        CarryingOut.duty(DutyRef.parse("item-2|unit:edu|2026-Q1|2026-01-01"), title))
                .forEach(link -> steps.add(
                        OpinionStep.of(OpinionAct.CARRY_OUT, DAY, CITY).by(link)));
        steps.add(OpinionStep.of(OpinionAct.PROGRESS, DAY, CITY).reaching(50).about(RULE));
        steps.add(OpinionStep.of(OpinionAct.SPLIT, DAY, CITY).into(Set.of(OpinionId.of("o-8"), OpinionId.of("o-9"))));
        var samples = new HashMap<String, Opinion>();
        for (OpinionKind kind : OpinionKind.values()) {
            samples.put(
                    kind.name().toLowerCase(Locale.ROOT),
                    Opinion.submitted(
                            OpinionId.of("o-" + kind.name()),
                            CITY,
                            kind,
                            Set.of(PARTY),
                            Bilingual.of("示例意见"),
                            samples.size(),
                            DAY));
        }
        samples.put(
                "full",
                new Opinion(
                        OpinionId.of("o-7"),
                        CITY,
                        OpinionKind.OPINION,
                        Optional.of(CONSULTATION),
                        Set.of(PARTY, CITY),
                        Bilingual.of("示例意见", "Sample"),
                        Set.of(OpinionId.of("o-5"), OpinionId.of("o-6")),
                        12,
                        Optional.of(new Voice(PersonId.of("p-9"), SealedValue.of(new byte[] {1, 2, 3}))),
                        steps));
        return new Kept<>(RecordKinds.OPINIONS, samples);
    }

    static Kept<DeadlineMove> moves() {
        CaseRef subject = CaseRef.of(CONSULTATION);
        return new Kept<>(
                RecordKinds.DEADLINE_MOVES,
                Map.of(
                        "full", move("m-1", subject, Optional.of(DAY), Optional.of(DAY.plusDays(1))),
                        "plan",
                                move(
                                        "m-2",
                                        CaseRef.of(ConsultationPlanId.of("plan-1")),
                                        Optional.empty(),
                                        Optional.empty()),
                        "opinion", move("m-3", CaseRef.of(OpinionId.of("o-1")), Optional.of(DAY), Optional.empty())));
    }

    private static DeadlineMove move(String id, CaseRef subject, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new DeadlineMove(DeadlineMoveId.of(id), CITY, subject, RULE, WorkingCalendarId.of("cal"), from, to, WHY);
    }
}
