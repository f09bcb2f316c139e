package io.tongxin.tailoring;

import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.Locale;

/**
 * In what respect a tailored list asks less of an item than the list above it.
 *
 * <p>弱化方面 (ruohua fangmian). Each has a rule of its own. Not among them, for they lower nothing that decides whether a duty
 * is met: number, content, score, basis, departments, the warning's lead, the pace, and an upper bound to what is credited.
 */
@Term(zh = "弱化方面", pinyin = "ruohua fangmian", source = "library")
public enum Aspect {
    /** 条目, the item is left out. */
    DROPPED("条目", "the item itself"),
    /** 约束强度. */
    STRENGTH("约束强度", "strength"),
    /** 责任角色, one who answers for it no longer does. */
    ROLES("责任角色", "responsible roles"),
    /** 频次类型, another shape of frequency. */
    SHAPE("频次类型", "shape of frequency"),
    /** 周期类型, another type of period. */
    PERIOD("周期", "type of period"),
    /** 次数, a smaller number in some period. */
    NUMBER("次数", "number"),
    /** 间隔, a smaller gap. */
    GAP("间隔", "gap"),
    /** 分段要求, a smaller minimum in parts of the period. */
    MINIMUM("分段要求", "minimum in parts"),
    /** 不同对象数, fewer different partners. */
    PARTNERS("不同对象数", "different partners"),
    /** 到期日, a later day of the month. */
    DUE_DAY("到期日", "due day"),
    /** 分摊方法, another method of sharing out: a single share may be lower. */
    APPORTIONMENT("分摊方法", "apportionment"),
    /** 频次用语, another word where there is no number. */
    WORDING("频次用语", "wording of the frequency"),
    /** 触发事件, another kind of event. */
    EVENT("触发事件", "event"),
    /** 时限, a longer time after an event or a shorter one before it, or days of another kind. */
    DEADLINE("时限", "time limit"),
    /** 活动类别, kinds of activity that were not credited. */
    KINDS("活动类别", "kinds of activity"),
    /** 参与方式, a weaker way of taking part. */
    PARTICIPATION("参与方式", "way of taking part"),
    /** 对象条件, another partner condition. */
    PARTNER_CONDITION("对象条件", "partner condition"),
    /** 佐证, evidence that is no longer asked. */
    EVIDENCE("佐证", "evidence"),
    /** 免除依据, further grounds of exemption. */
    GROUNDS("免除依据", "grounds of exemption"),
    /** 互斥组, one activity may now serve two items where it could serve only one. */
    GROUP("互斥组", "exclusive group");

    private final Bilingual label;

    Aspect(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** The rule that a weakening in this respect breaks: {@code tailoring.weakened.due-day}. */
    public RuleId rule() {
        return RuleId.of("tailoring.weakened." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
