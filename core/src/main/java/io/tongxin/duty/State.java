package io.tongxin.duty;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * How a duty stands on a day.
 *
 * <p>履职状态 (lüzhi zhuangtai). The state follows from what was asked and done; what a failed one leads to follows from the
 * strength of the item. Only {@link #isFailed} states break a rule, the others are information and warnings.
 */
@Term(zh = "履职状态", pinyin = "lüzhi zhuangtai", source = "library")
public enum State {
    /** 免除: nothing is asked, with the ground stated. */
    EXEMPT("免除", "exempt", Group.SETTLED),
    /** 未开始. */
    NOT_STARTED("未开始", "not started", Group.OPEN),
    /** 已完成. */
    MET("已完成", "met", Group.SETTLED),
    /** 按进度. */
    ON_PACE("按进度", "on pace", Group.OPEN),
    /** 进度不足: fewer than expected by now. */
    SHORT("进度不足", "short", Group.WARNED),
    /** 最后时机: from the day named on, every day is needed. */
    LAST_CHANCE("最后时机", "last chance", Group.WARNED),
    /** 已无法完成: something can no longer be done in time. */
    IMPOSSIBLE("已无法完成", "impossible", Group.WARNED),
    /** 逾期未完成. */
    OVERDUE("逾期未完成", "overdue", Group.FAILED),
    /** 待评判: no number is set, a person judges it. */
    NEEDS_JUDGEMENT("待评判", "needs a judgement", Group.OPEN),
    /** 评判为已履行. */
    JUDGED_FULFILLED("评判为已履行", "judged fulfilled", Group.SETTLED),
    /** 评判为未履行. */
    JUDGED_NOT("评判为未履行", "judged not fulfilled", Group.FAILED),
    /** 待确认: a standing duty that nobody has attested; failed once its period is over. */
    UNATTESTED("待确认", "not attested", Group.OPEN),
    /** 已确认. */
    ATTESTED("已确认", "attested", Group.SETTLED),
    /** 已触发，待履行. */
    TRIGGERED_OPEN("已触发待履行", "triggered, open", Group.OPEN),
    /** 已触发，已履行. */
    TRIGGERED_DONE("已触发已履行", "triggered, done", Group.SETTLED),
    /** 已触发，逾期. */
    TRIGGERED_OVERDUE("已触发逾期", "triggered, overdue", Group.FAILED),
    /** 暂无法判定: the table on which it rests does not exist yet. */
    PROVISIONAL("暂无法判定", "provisional", Group.OPEN);

    private final Bilingual label;
    private final Group group;

    State(String zh, String en, Group group) {
        this.label = Bilingual.of(zh, en);
        this.group = group;
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether nothing more is to be done. */
    public boolean isSettled() {
        return group == Group.SETTLED;
    }

    /** Whether it warns: it has not failed, and will unless something is done. */
    public boolean isWarning() {
        return group == Group.WARNED;
    }

    /** Whether it always breaks the rule; {@link #UNATTESTED} does only after its period. */
    public boolean isFailed() {
        return group == Group.FAILED;
    }

    private enum Group {
        SETTLED,
        OPEN,
        WARNED,
        FAILED
    }
}
