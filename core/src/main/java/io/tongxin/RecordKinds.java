package io.tongxin;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.DeadlineMove;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.DutyRef;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.norm.Norm;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.pairing.Pairing;
import io.tongxin.pairing.SealedAppeal;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.TalentPool;
import io.tongxin.privacy.Incident;
import io.tongxin.privacy.RightsRequest;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.storage.RecordKind;
import io.tongxin.survey.Survey;
import io.tongxin.term.Term;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The kinds of record that the library keeps.
 *
 * <p>记录类别目录 (jilu leibie mulu). What everybody works by (organization, norms, lists, calendars, closings) may be read by
 * everybody of a root unit; who holds a post, what was done and what was decided only within the reader's scope.
 */
@Term(zh = "记录类别目录", pinyin = "jilu leibie mulu", source = "library")
public final class RecordKinds {
    /** 单位; it belongs to itself. */
    public static final RecordKind<OrganizationUnit> UNITS = dated(
                    RecordKind.named("units", OrganizationUnit.class, u -> u.id().value(), JsonForms.UNIT)
                            .indexCodes(Attributes.CLASSES, u -> texts(u.classes())),
                    OrganizationUnit::existence)
            .ownedBy(u -> OwnerId.body(u.id()))
            .shared()
            .build();
    /** 隶属; it belongs to the lower unit. */
    public static final RecordKind<Placement> PLACEMENTS = dated(
                    RecordKind.named("placements", Placement.class, p -> p.id().value(), JsonForms.PLACEMENT)
                            .index(Attributes.UNIT, p -> p.unit().value())
                            .index(Attributes.SUPERIOR, p -> p.superior().value()),
                    Placement::effective)
            .ownedBy(p -> OwnerId.body(p.unit()))
            .shared()
            .build();
    /** 业务关系; it belongs to the unit that guides. */
    public static final RecordKind<Relation> RELATIONS = dated(
                    RecordKind.named("relations", Relation.class, r -> r.id().value(), JsonForms.RELATION)
                            .index(Attributes.RELATION_TYPE, r -> r.type().value())
                            .index(Attributes.FROM_UNIT, r -> r.from().value())
                            .index(Attributes.TO_UNIT, r -> r.to().value()),
                    Relation::effective)
            .ownedBy(r -> OwnerId.body(r.from()))
            .shared()
            .build();
    /** 职务; it belongs to its unit. */
    public static final RecordKind<Post> POSTS = dated(
                    RecordKind.named("posts", Post.class, p -> p.id().value(), JsonForms.POST)
                            .index(Attributes.UNIT, p -> p.unit().value())
                            .indexCodes(
                                    Attributes.ROLES,
                                    p -> p.roles().stream().map(Enum::name).toList()),
                    Post::existence)
            .ownedBy(p -> OwnerId.body(p.unit()))
            .shared()
            .build();
    /** 任职; it belongs to the post's unit. */
    public static final RecordKind<Appointment> APPOINTMENTS = dated(
                    RecordKind.named("appointments", Appointment.class, a -> a.id().value(), JsonForms.APPOINTMENT)
                            .index(Attributes.POST, a -> a.post().value())
                            .index(Attributes.HOLDER, a -> a.holder().value()),
                    Appointment::effective)
            .ownedBy(a -> OwnerId.post(a.post()))
            .build();
    /** 规范文件; it belongs to the root unit. */
    public static final RecordKind<Norm> NORMS = RecordKind.named(
                    "norms", Norm.class, n -> n.id().value(), JsonForms.NORM)
            .shared()
            .upcast(withoutKind -> withoutKind)
            .build();
    /** 责任清单, each version a record; it belongs to the unit that issued it. */
    public static final RecordKind<ResponsibilityList> RESPONSIBILITY_LISTS = dated(
                    RecordKind.named(
                                    "responsibility_lists",
                                    ResponsibilityList.class,
                                    l -> l.key().toString(),
                                    JsonForms.RESPONSIBILITY_LIST)
                            .index(Attributes.LIST, l -> l.key().list().value())
                            .index(Attributes.ISSUER, l -> l.issuer().value()),
                    ResponsibilityList::effective)
            .ownedBy(l -> OwnerId.body(l.issuer()))
            .shared()
            .build();
    /** 工作日历; it belongs to the root unit. */
    public static final RecordKind<WorkingCalendar> WORKING_CALENDARS = RecordKind.named(
                    "working_calendars", WorkingCalendar.class, c -> c.id().value(), JsonForms.WORKING_CALENDAR)
            .index(Attributes.KNOWN_UNTIL, c -> c.known().until())
            .shared()
            .build();
    /** 周期表; it belongs to the root unit. */
    public static final RecordKind<PeriodTable> PERIOD_TABLES = RecordKind.named(
                    "period_tables", PeriodTable.class, t -> t.id().value(), JsonForms.PERIOD_TABLE)
            .index(Attributes.TABLE_KIND, t -> t.kind().name())
            .indexCodes(Attributes.UNITS, t -> texts(t.units()))
            .index(Attributes.KNOWN_UNTIL, PeriodTable::knownUntil)
            .shared()
            .build();
    /** 履职活动; it belongs to the unit that entered it. */
    public static final RecordKind<Activity> ACTIVITIES = RecordKind.named(
                    "activities", Activity.class, a -> a.id().value(), JsonForms.ACTIVITY)
            .index(Attributes.UNIT, a -> a.unit().value())
            .index(Attributes.ACTIVITY_KIND, a -> a.kind().value())
            .index(Attributes.DAY, Activity::day)
            .indexCodes(
                    Attributes.OWNERS,
                    a -> a.participations().stream()
                            .map(p -> p.owner().toString())
                            .toList())
            .indexCodes(Attributes.ANSWERS, a -> texts(a.answers()))
            .ownedBy(a -> OwnerId.body(a.unit()))
            .build();
    /** 免除; it belongs to whom it relieves. */
    public static final RecordKind<Exemption> EXEMPTIONS = RecordKind.named(
                    "exemptions", Exemption.class, e -> e.id().value(), JsonForms.EXEMPTION)
            .index(Attributes.ITEM, e -> e.item().value())
            .index(Attributes.OWNER, e -> e.owner().toString())
            .index(Attributes.GROUND, e -> e.ground().value())
            .index(Attributes.DAY, Exemption::day)
            .ownedBy(Exemption::owner)
            .build();
    /** 评判; it belongs to who owes the duty. */
    public static final RecordKind<Judgement> JUDGEMENTS = onDuty(
                    RecordKind.named("judgements", Judgement.class, j -> j.id().value(), JsonForms.JUDGEMENT),
                    Judgement::duty)
            .index(Attributes.DAY, Judgement::day)
            .build();
    /** 确认; it belongs to who owes the duty. */
    public static final RecordKind<Attestation> ATTESTATIONS = onDuty(
                    RecordKind.named("attestations", Attestation.class, a -> a.id().value(), JsonForms.ATTESTATION),
                    Attestation::duty)
            .index(Attributes.DAY, Attestation::day)
            .build();
    /** 说明理由; it belongs to who owes the duty. */
    public static final RecordKind<Reason> REASONS = onDuty(
                    RecordKind.named("reasons", Reason.class, r -> r.id().value(), JsonForms.REASON), Reason::duty)
            .index(Attributes.DAY, Reason::day)
            .build();
    /** 触发事件; it belongs to the unit whose duties it calls for. */
    public static final RecordKind<Trigger> TRIGGERS = RecordKind.named(
                    "triggers", Trigger.class, t -> t.id().value(), JsonForms.TRIGGER)
            .index(Attributes.EVENT_KIND, t -> t.event().value())
            .index(Attributes.UNIT, t -> t.unit().value())
            .index(Attributes.DAY, Trigger::day)
            .index(Attributes.EVENT_DAY, Trigger::eventDay)
            .ownedBy(t -> OwnerId.body(t.unit()))
            .build();
    /** 结账; it belongs to the unit whose period is closed. */
    public static final RecordKind<Closing> CLOSINGS = RecordKind.named(
                    "closings", Closing.class, c -> c.id().value(), JsonForms.CLOSING)
            .index(Attributes.UNIT, c -> c.unit().value())
            .index(Attributes.PERIOD, Closing::period)
            .index(Attributes.DAY, Closing::day)
            .ownedBy(c -> OwnerId.body(c.unit()))
            .shared()
            .build();
    /** 人才库; it belongs to the unit that keeps it. */
    public static final RecordKind<TalentPool> TALENT_POOLS = PeopleKinds.talentPools();
    /** 入库记录; it belongs to the unit whose pool it is. */
    public static final RecordKind<PoolEntry> POOL_ENTRIES = PeopleKinds.poolEntries();
    /** 在库复核; it belongs to the unit whose pool it is. */
    public static final RecordKind<PoolReview> POOL_REVIEWS = PeopleKinds.poolReviews();
    /** 培养环节; it belongs to the unit that develops the person. */
    public static final RecordKind<DevelopmentStep> DEVELOPMENT_STEPS = PeopleKinds.developmentSteps();
    /** 联谊结对; it belongs to the post's unit. */
    public static final RecordKind<Pairing> PAIRINGS = PeopleKinds.pairings();
    /** 密封诉求; it belongs to the unit that handles it. */
    public static final RecordKind<SealedAppeal> APPEALS = PeopleKinds.appeals();
    /** 摸底调查; it belongs to the unit that asks. */
    public static final RecordKind<Survey> SURVEYS = PeopleKinds.surveys();

    /** 密封人员档案; it belongs to the unit that holds it. */
    public static final RecordKind<SealedPersonnel> PERSONNEL = RecordKind.named(
                    "personnel", SealedPersonnel.class, p -> p.id().value(), JsonForms.SEALED_PERSONNEL)
            .index(Attributes.UNIT, p -> p.unit().value())
            .index(Attributes.FILE_STATE, p -> p.state().name())
            .indexIfPresent(Attributes.MERGED_INTO, p -> p.mergedInto().map(PersonId::value))
            .indexCodes(Attributes.NAME_TOKENS, p -> p.tokensOf(PersonnelField.NAME))
            .indexCodes(Attributes.ID_NUMBER_TOKENS, p -> p.tokensOf(PersonnelField.ID_NUMBER))
            .indexCodes(Attributes.CATEGORY_TOKENS, p -> p.tokensOf(PersonnelField.CATEGORIES))
            .indexCodes(Attributes.MEMBERSHIP_TOKENS, p -> p.tokensOf(PersonnelField.MEMBERSHIPS))
            .ownedBy(p -> OwnerId.body(p.unit()))
            .build();
    /** 权利请求; it belongs to the unit that handles it. */
    public static final RecordKind<RightsRequest> RIGHTS_REQUESTS = RecordKind.named(
                    "rights_requests", RightsRequest.class, r -> r.id().value(), JsonForms.RIGHTS_REQUEST)
            .index(Attributes.UNIT, r -> r.unit().value())
            .index(Attributes.PERSON, r -> r.person().value())
            .index(Attributes.REQUESTED_RIGHT, r -> r.right().name())
            .index(Attributes.STATE, r -> r.state().name())
            .index(Attributes.DAY, RightsRequest::receivedOn)
            .ownedBy(r -> OwnerId.body(r.unit()))
            .build();
    /** 个人信息安全事件; it belongs to the unit that answers for it. */
    public static final RecordKind<Incident> INCIDENTS = RecordKind.named(
                    "incidents", Incident.class, i -> i.id().value(), JsonForms.INCIDENT)
            .index(Attributes.UNIT, i -> i.unit().value())
            .index(Attributes.DAY, Incident::foundOn)
            .ownedBy(i -> OwnerId.body(i.unit()))
            .build();
    /** 规则方案; it belongs to the root unit. */
    public static final RecordKind<RuleProfile> RULE_PROFILES = ConsultationKinds.profiles();
    /** 协商年度计划; it belongs to the unit whose plan it is. */
    public static final RecordKind<ConsultationPlan> CONSULTATION_PLANS = ConsultationKinds.plans();
    /** 协商; it belongs to the unit that holds it. */
    public static final RecordKind<Consultation> CONSULTATIONS = ConsultationKinds.consultations();
    /** 意见; it belongs to the unit that handles it. */
    public static final RecordKind<Opinion> OPINIONS = ConsultationKinds.opinions();
    /** 期限变动; it belongs to the unit whose case it is. */
    public static final RecordKind<DeadlineMove> DEADLINE_MOVES = ConsultationKinds.moves();

    /** What verdicts are made of. */
    private static final List<RecordKind<?>> OF_VERDICTS = List.of(
            UNITS,
            PLACEMENTS,
            RELATIONS,
            POSTS,
            APPOINTMENTS,
            NORMS,
            RESPONSIBILITY_LISTS,
            WORKING_CALENDARS,
            PERIOD_TABLES,
            ACTIVITIES,
            EXEMPTIONS,
            JUDGEMENTS,
            ATTESTATIONS,
            REASONS,
            TRIGGERS,
            CLOSINGS);

    /** What no verdict reads: it is not gathered with what was known, whatever its size. */
    private static final List<RecordKind<?>> OTHERS = List.of(
            PERSONNEL,
            RIGHTS_REQUESTS,
            INCIDENTS,
            TALENT_POOLS,
            POOL_ENTRIES,
            POOL_REVIEWS,
            DEVELOPMENT_STEPS,
            PAIRINGS,
            APPEALS,
            SURVEYS,
            RULE_PROFILES,
            CONSULTATION_PLANS,
            CONSULTATIONS,
            OPINIONS,
            DEADLINE_MOVES);

    private static final List<RecordKind<?>> ALL =
            Stream.of(OF_VERDICTS, OTHERS).flatMap(List::stream).toList();

    private RecordKinds() {}

    /** All kinds. */
    public static List<RecordKind<?>> all() {
        return ALL;
    }

    /** What a ledger of consultations is made of. */
    static List<RecordKind<?>> ofLedgers() {
        return List.of(
                UNITS, PLACEMENTS, WORKING_CALENDARS, RULE_PROFILES, CONSULTATION_PLANS, CONSULTATIONS, OPINIONS);
    }

    static List<RecordKind<?>> ofVerdicts() {
        return OF_VERDICTS;
    }

    private static <T> RecordKind.Builder<T> dated(RecordKind.Builder<T> kind, Function<T, EffectivePeriod> effective) {
        return kind.index(Attributes.VALID_FROM, v -> effective.apply(v).from())
                .index(Attributes.VALID_UNTIL, v -> effective.apply(v).until());
    }

    private static <T> RecordKind.Builder<T> onDuty(RecordKind.Builder<T> kind, Function<T, DutyRef> duty) {
        return kind.index(Attributes.ITEM, v -> duty.apply(v).item().value())
                .index(Attributes.OWNER, v -> duty.apply(v).owner().toString())
                .index(Attributes.PERIOD, v -> duty.apply(v).period())
                .ownedBy(v -> duty.apply(v).owner());
    }

    private static List<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
