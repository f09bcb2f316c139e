package io.tongxin;

import io.tongxin.storage.Attribute;
import io.tongxin.term.Term;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The attributes by which records can be asked for; {@link RecordKinds} says which kind has which.
 *
 * <p>查询属性 (chaxun shuxing).
 */
@Term(zh = "查询属性", pinyin = "chaxun shuxing", source = "library")
public final class Attributes {
    /** 单位: whose record it is, or which unit entered it. */
    public static final Attribute<String> UNIT = Attribute.code("unit");
    /** 单位: several of them. */
    public static final Attribute<String> UNITS = Attribute.codes("units");
    /** 单位类别. */
    public static final Attribute<String> CLASSES = Attribute.codes("classes");
    /** 上级单位. */
    public static final Attribute<String> SUPERIOR = Attribute.code("superior");
    /** 关系类型. */
    public static final Attribute<String> RELATION_TYPE = Attribute.code("relation_type");
    /** 关系的起点单位. */
    public static final Attribute<String> FROM_UNIT = Attribute.code("from_unit");
    /** 关系的终点单位. */
    public static final Attribute<String> TO_UNIT = Attribute.code("to_unit");
    /** 职务. */
    public static final Attribute<String> POST = Attribute.code("post");
    /** 任职人员, an opaque id. */
    public static final Attribute<String> HOLDER = Attribute.code("holder");
    /** 责任角色. */
    public static final Attribute<String> ROLES = Attribute.codes("roles");
    /** 有效期首日. */
    public static final Attribute<LocalDate> VALID_FROM = Attribute.date("valid_from");
    /** 有效期末日; 31 December 9999 where it is open. */
    public static final Attribute<LocalDate> VALID_UNTIL = Attribute.date("valid_until");
    /** 清单. */
    public static final Attribute<String> LIST = Attribute.code("list");
    /** 发布单位. */
    public static final Attribute<String> ISSUER = Attribute.code("issuer");
    /** 周期表类别. */
    public static final Attribute<String> TABLE_KIND = Attribute.code("table_kind");
    /** 已知截止日. */
    public static final Attribute<LocalDate> KNOWN_UNTIL = Attribute.date("known_until");
    /** 履职活动. */
    public static final Attribute<String> ACTIVITY = Attribute.code("activity");
    /** 活动类别. */
    public static final Attribute<String> ACTIVITY_KIND = Attribute.code("activity_kind");
    /** 计入日: of an activity, its last. */
    public static final Attribute<LocalDate> DAY = Attribute.date("day");
    /** 参加的责任主体, as {@code unit:ID} or {@code post:ID}. */
    public static final Attribute<String> OWNERS = Attribute.codes("owners");
    /** 所答复的触发事件. */
    public static final Attribute<String> ANSWERS = Attribute.codes("answers");
    /** 条目. */
    public static final Attribute<String> ITEM = Attribute.code("item");
    /** 责任主体, as {@code unit:ID} or {@code post:ID}. */
    public static final Attribute<String> OWNER = Attribute.code("owner");
    /** 周期. */
    public static final Attribute<String> PERIOD = Attribute.code("period");
    /** 免除依据. */
    public static final Attribute<String> GROUND = Attribute.code("ground");
    /** 触发事件类别. */
    public static final Attribute<String> EVENT_KIND = Attribute.code("event_kind");
    /** 事件发生日. */
    public static final Attribute<LocalDate> EVENT_DAY = Attribute.date("event_day");
    /** 档案状态. */
    public static final Attribute<String> FILE_STATE = Attribute.code("file_state");
    /** 并入的档案. */
    public static final Attribute<String> MERGED_INTO = Attribute.code("merged_into");
    /** 姓名检索令牌. */
    public static final Attribute<String> NAME_TOKENS = Attribute.codes("name_tokens");
    /** 公民身份号码检索令牌. */
    public static final Attribute<String> ID_NUMBER_TOKENS = Attribute.codes("id_number_tokens");
    /** 统战类别检索令牌. */
    public static final Attribute<String> CATEGORY_TOKENS = Attribute.codes("category_tokens");
    /** 政治面貌检索令牌. */
    public static final Attribute<String> MEMBERSHIP_TOKENS = Attribute.codes("membership_tokens");
    /** 人才库. */
    public static final Attribute<String> POOL = Attribute.code("pool");
    /** 入库记录. */
    public static final Attribute<String> ENTRY = Attribute.code("entry");
    /** 人员, an opaque id. */
    public static final Attribute<String> PERSON = Attribute.code("person");
    /** 复核职务. */
    public static final Attribute<String> REVIEWER = Attribute.code("reviewer");
    /** 出库日; none where the person is in. */
    public static final Attribute<LocalDate> LEFT_ON = Attribute.date("left_on");
    /** 培养阶段. */
    public static final Attribute<String> STAGE = Attribute.code("stage");
    /** 时刻. */
    public static final Attribute<Instant> AT = Attribute.instant("at");
    /** 操作人. */
    public static final Attribute<String> ACTOR = Attribute.code("actor");
    /** 结果. */
    public static final Attribute<String> OUTCOME = Attribute.code("outcome");
    /** 所行使的个人权利. */
    public static final Attribute<String> REQUESTED_RIGHT = Attribute.code("requested_right");
    /** 办理状态. */
    public static final Attribute<String> STATE = Attribute.code("state");
    /** 记录类别. */
    public static final Attribute<String> RECORD_KIND = Attribute.code("record_kind");
    /** 记录. */
    public static final Attribute<String> RECORD = Attribute.code("record");
    /** 协商年度计划. */
    public static final Attribute<String> PLAN = Attribute.code("plan");
    /** 年度. */
    public static final Attribute<Long> YEAR = Attribute.number("year");
    /** 协商形式. */
    public static final Attribute<String> FORM = Attribute.code("form");
    /** 协商. */
    public static final Attribute<String> CONSULTATION = Attribute.code("consultation");
    /** 参加方或提出方. */
    public static final Attribute<String> BODIES = Attribute.codes("bodies");
    /** 意见类别. */
    public static final Attribute<String> OPINION_KIND = Attribute.code("opinion_kind");
    /** 是否待办结答复. */
    public static final Attribute<Boolean> OPEN = Attribute.flag("open");
    /** 事项, as {@code consultation:ID}. */
    public static final Attribute<String> SUBJECT = Attribute.text("subject");
    /** 工作日历. */
    public static final Attribute<String> CALENDAR = Attribute.code("calendar");

    private Attributes() {}
}
