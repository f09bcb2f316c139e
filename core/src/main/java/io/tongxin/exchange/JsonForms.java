package io.tongxin.exchange;

import io.tongxin.access.AccessEntry;
import io.tongxin.activity.Activity;
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
import io.tongxin.norm.Norm;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.pairing.Pairing;
import io.tongxin.pairing.SealedAppeal;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.TalentPool;
import io.tongxin.privacy.ExportManifest;
import io.tongxin.privacy.Incident;
import io.tongxin.privacy.RightsRequest;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.survey.Survey;
import io.tongxin.term.Term;
import io.tongxin.term.Vocabulary;

/**
 * The JSON forms of all kinds of record.
 *
 * <p>JSON 格式目录 (JSON geshi mulu). Fields have the names of the records' parts; constants are written by name.
 */
@Term(zh = "JSON 格式目录", pinyin = "JSON geshi mulu", source = "library")
public final class JsonForms {
    /** 单位. */
    public static final JsonForm<OrganizationUnit> UNIT =
            new JsonForm<>(OrganizationJson::write, OrganizationJson::unit);
    /** 隶属. */
    public static final JsonForm<Placement> PLACEMENT =
            new JsonForm<>(OrganizationJson::write, OrganizationJson::placement);
    /** 业务关系. */
    public static final JsonForm<Relation> RELATION =
            new JsonForm<>(OrganizationJson::write, OrganizationJson::relation);
    /** 职务. */
    public static final JsonForm<Post> POST = new JsonForm<>(OrganizationJson::write, OrganizationJson::post);
    /** 任职. */
    public static final JsonForm<Appointment> APPOINTMENT =
            new JsonForm<>(OrganizationJson::write, OrganizationJson::appointment);
    /** 规范文件. */
    public static final JsonForm<Norm> NORM = new JsonForm<>(NormJson::write, NormJson::norm);
    /** 责任清单. */
    public static final JsonForm<ResponsibilityList> RESPONSIBILITY_LIST =
            new JsonForm<>(ListJson::write, ListJson::list);
    /** 工作日历. */
    public static final JsonForm<WorkingCalendar> WORKING_CALENDAR =
            new JsonForm<>(CalendarJson::write, CalendarJson::workingCalendar);
    /** 周期表. */
    public static final JsonForm<PeriodTable> PERIOD_TABLE =
            new JsonForm<>(CalendarJson::write, CalendarJson::periodTable);
    /** 履职活动. */
    public static final JsonForm<Activity> ACTIVITY = new JsonForm<>(ActivityJson::write, ActivityJson::activity);
    /** 免除. */
    public static final JsonForm<Exemption> EXEMPTION = new JsonForm<>(DecisionJson::write, DecisionJson::exemption);
    /** 评判. */
    public static final JsonForm<Judgement> JUDGEMENT = new JsonForm<>(DecisionJson::write, DecisionJson::judgement);
    /** 确认. */
    public static final JsonForm<Attestation> ATTESTATION =
            new JsonForm<>(DecisionJson::write, DecisionJson::attestation);
    /** 说明理由. */
    public static final JsonForm<Reason> REASON = new JsonForm<>(DecisionJson::write, DecisionJson::reason);
    /** 触发事件. */
    public static final JsonForm<Trigger> TRIGGER = new JsonForm<>(DecisionJson::write, DecisionJson::trigger);
    /** 结账. */
    public static final JsonForm<Closing> CLOSING = new JsonForm<>(DecisionJson::write, DecisionJson::closing);
    /** 密封人员档案. */
    public static final JsonForm<SealedPersonnel> SEALED_PERSONNEL =
            new JsonForm<>(PersonnelJson::write, PersonnelJson::sealed);
    /** 人才库. */
    public static final JsonForm<TalentPool> TALENT_POOL = new JsonForm<>(PoolJson::write, PoolJson::pool);
    /** 入库记录. */
    public static final JsonForm<PoolEntry> POOL_ENTRY = new JsonForm<>(PoolJson::write, PoolJson::entry);
    /** 在库复核. */
    public static final JsonForm<PoolReview> POOL_REVIEW = new JsonForm<>(PoolJson::write, PoolJson::review);
    /** 培养环节. */
    public static final JsonForm<DevelopmentStep> DEVELOPMENT_STEP = new JsonForm<>(PoolJson::write, PoolJson::step);
    /** 联谊结对. */
    public static final JsonForm<Pairing> PAIRING = new JsonForm<>(PairingJson::write, PairingJson::pairing);
    /** 密封诉求. */
    public static final JsonForm<SealedAppeal> SEALED_APPEAL = new JsonForm<>(AppealJson::write, AppealJson::appeal);
    /** 摸底调查. */
    public static final JsonForm<Survey> SURVEY = new JsonForm<>(SurveyJson::write, SurveyJson::survey);
    /** 访问日志条目. */
    public static final JsonForm<AccessEntry> ACCESS_ENTRY = new JsonForm<>(AccessJson::write, AccessJson::entry);
    /** 权利请求. */
    public static final JsonForm<RightsRequest> RIGHTS_REQUEST =
            new JsonForm<>(PrivacyJson::write, PrivacyJson::rightsRequest);
    /** 个人信息安全事件. */
    public static final JsonForm<Incident> INCIDENT = new JsonForm<>(PrivacyJson::write, PrivacyJson::incident);
    /** 导出清单. */
    public static final JsonForm<ExportManifest> EXPORT_MANIFEST =
            new JsonForm<>(PrivacyJson::write, PrivacyJson::exportManifest);
    /** 词表. */
    public static final JsonForm<Vocabulary> VOCABULARY =
            new JsonForm<>(VocabularyJson::write, VocabularyJson::vocabulary);

    /** 协商年度计划. */
    public static final JsonForm<ConsultationPlan> CONSULTATION_PLAN =
            new JsonForm<>(ConsultationJson::write, ConsultationJson::plan);
    /** 协商. */
    public static final JsonForm<Consultation> CONSULTATION =
            new JsonForm<>(ConsultationJson::write, ConsultationJson::consultation);
    /** 意见. */
    public static final JsonForm<Opinion> OPINION = new JsonForm<>(ConsultationJson::write, ConsultationJson::opinion);
    /** 期限变动. */
    public static final JsonForm<DeadlineMove> DEADLINE_MOVE =
            new JsonForm<>(ConsultationJson::write, ConsultationJson::move);
    /** 规则方案. */
    public static final JsonForm<RuleProfile> RULE_PROFILE = new JsonForm<>(ProfileJson::write, ProfileJson::profile);

    private JsonForms() {}
}
