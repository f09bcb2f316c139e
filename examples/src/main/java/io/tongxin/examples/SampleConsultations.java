package io.tongxin.examples;

import io.tongxin.Consultations;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.catalog.ShippedProfiles;
import io.tongxin.consultation.Channel;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationSubject;
import io.tongxin.consultation.PlanAct;
import io.tongxin.consultation.PlanStep;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.consultation.TermRule;
import io.tongxin.consultation.Topic;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.norm.Strength;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.rule.RuleId;
import io.tongxin.storage.Command;
import io.tongxin.storage.Storage;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * A city that is nowhere and consults through a year: its bodies, its rules, its plan, and duties that consultations are credited to. What
 * happens is in {@link SampleCases}.
 */
final class SampleConsultations {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId DEPARTMENT = UnitId.of("ufwd");
    static final UnitId HOUSING = UnitId.of("housing");
    static final UnitId FIRST = UnitId.of("party-a");
    static final UnitId SECOND = UnitId.of("party-b");
    static final UnitId FEDERATION = UnitId.of("federation");
    static final Set<UnitId> BODIES = Set.of(FIRST, SECOND, FEDERATION);
    static final ConsultationPlanId PLAN = ConsultationPlanId.of("plan-2026");
    static final ItemId RENEWAL = ItemId.of("renewal");

    private static final ActivityKindId CONSULTED = ActivityKindId.of("consultation");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<UnitId, Bilingual> NAMES = names();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Tongxin tongxin;

    SampleConsultations(Storage storage, Locale locale) {
        this.tongxin = Tongxin.builder()
                .storage(storage)
                .clock(now::get)
                .locale(locale)
                .build();
    }

    private static Map<UnitId, Bilingual> names() {
        var names = new LinkedHashMap<UnitId, Bilingual>();
        names.put(CITY, Bilingual.of("示例市委", "Sample city committee"));
        names.put(DEPARTMENT, Bilingual.of("示例市委统战部", "United front work department"));
        names.put(HOUSING, Bilingual.of("示例市住建局", "Housing bureau"));
        names.put(FIRST, Bilingual.of("甲党派市委会", "Party A, city committee"));
        names.put(SECOND, Bilingual.of("乙党派市委会", "Party B, city committee"));
        names.put(FEDERATION, Bilingual.of("示例市工商联", "Federation of industry and commerce"));
        return names;
    }

    static Bilingual name(UnitId unit) {
        return Optional.ofNullable(NAMES.get(unit)).orElse(Bilingual.of(unit.value()));
    }

    Office office() {
        return tongxin.as(Actor.of(ActorId.of("registrar"), CITY, Scope.root(CITY)));
    }

    Consultations consultations() {
        return office().consultations();
    }

    /** What is written from now on is written at nine in the morning of that day. */
    SampleConsultations on(LocalDate day) {
        now.set(day.atTime(9, 0).atZone(ZONE).toInstant());
        return this;
    }

    Command command() {
        return office().command(Purpose.of("登记协商"));
    }

    /** Writes the year, if the store is empty. */
    void record() {
        if (office().units().find(CITY).isPresent()) {
            return;
        }
        on(LocalDate.of(2026, 1, 4));
        office().write(command(), changes -> {
            NAMES.forEach((id, name) -> changes.record(
                    RecordKinds.UNITS, new OrganizationUnit(id, name, Set.of(), EffectivePeriod.always())));
            changes.record(RecordKinds.WORKING_CALENDARS, calendar(Set.of()))
                    .record(RecordKinds.RULE_PROFILES, profile())
                    .record(RecordKinds.RESPONSIBILITY_LISTS, duties())
                    .record(RecordKinds.CONSULTATION_PLANS, plan());
        });
        new SampleCases(this).record();
    }

    /** The year with these days off beside the weekends. */
    static WorkingCalendar calendar(Set<LocalDate> holidays) {
        return new WorkingCalendar(
                WorkingCalendarId.of("2026"),
                Bilingual.of("2026年工作日历", "Working days of 2026"),
                EffectivePeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                holidays,
                Set.of());
    }

    static Set<LocalDate> autumnHolidays() {
        return LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).collect(Collectors.toSet());
    }

    /** The city's own profile upon that of the centre: replies within 60 working days. */
    static RuleProfile profile() {
        var own = new RuleProfile(
                RuleProfileId.of("city-2026"),
                Bilingual.of("示例市协商规则", "Rules of the sample city"),
                Set.of(CITY),
                EffectivePeriod.from(LocalDate.of(2026, 1, 1)),
                false,
                CalendarDays.of(5),
                List.of(new TermRule(
                        RuleId.of("opinion.reply"),
                        Strength.MUST,
                        List.of(),
                        Set.of(),
                        Set.of(),
                        TermRule.Task.REPLY,
                        WorkingDays.of(60),
                        false)),
                Map.of(ConsultationForm.SPECIAL_MEETING, CONSULTED, ConsultationForm.RESEARCH_MEETING, CONSULTED));
        return own.upon(ShippedProfiles.central());
    }

    private static ResponsibilityList duties() {
        ResponsibilityItem consult = ResponsibilityItem.of(
                ItemId.of("consult"),
                Bilingual.of("每年召开协商座谈会不少于2次", "At least two consultation meetings a year"),
                Set.of(ResponsibleRole.BODY),
                Quota.of(PeriodLength.YEAR, 2),
                Credit.of(CONSULTED));
        ResponsibilityItem renewal = ResponsibilityItem.of(
                RENEWAL,
                Bilingual.of("每年研究老旧小区改造不少于1次", "The renewal of old quarters is studied once a year"),
                Set.of(ResponsibleRole.BODY),
                Quota.of(PeriodLength.YEAR, 1),
                Credit.of(ActivityKindId.of("renewal-study")));
        return ResponsibilityList.of(
                ListVersion.parse("city-duties@2026"),
                Bilingual.of("示例市委责任清单", "List of the sample city"),
                CITY,
                EffectivePeriod.from(LocalDate.of(2026, 1, 1)),
                Audience.of(CITY),
                List.of(consult, renewal));
    }

    static Topic topic(String id, String zh, String en, ConsultationForm form, int month) {
        return new Topic(
                TopicId.of(id),
                form.isPersonnel() ? Optional.empty() : Optional.of(Bilingual.of(zh, en)),
                form.isPersonnel() ? ConsultationSubject.PERSONNEL : ConsultationSubject.MAJOR_MATTER,
                form,
                Optional.of(DateSpan.of(LocalDate.of(2026, month, 1), LocalDate.of(2026, month, 28))),
                BODIES);
    }

    private static ConsultationPlan plan() {
        List<Topic> topics = List.of(
                topic("t-1", "老旧小区改造", "Renewal of old quarters", ConsultationForm.SPECIAL_MEETING, 3),
                topic("t-2", "", "", ConsultationForm.PERSONNEL_MEETING, 5),
                topic("t-3", "民营经济发展环境", "Conditions of private business", ConsultationForm.RESEARCH, 6),
                topic("t-4", "职业教育与产业", "Vocational schools and industry", ConsultationForm.RESEARCH_MEETING, 9));
        return ConsultationPlan.drafted(
                        PLAN,
                        CITY,
                        Channel.PARTIES,
                        2026,
                        Bilingual.of("2026年政党协商计划", "Plan of consultation with the parties, 2026"),
                        topics,
                        LocalDate.of(2026, 1, 4))
                .after(PlanStep.of(PlanAct.HEAR, LocalDate.of(2026, 1, 8), DEPARTMENT)
                        .with(BODIES))
                .after(PlanStep.of(PlanAct.APPROVE, LocalDate.of(2026, 1, 15), CITY))
                .after(PlanStep.of(PlanAct.TELL, LocalDate.of(2026, 1, 16), DEPARTMENT)
                        .with(BODIES));
    }
}
