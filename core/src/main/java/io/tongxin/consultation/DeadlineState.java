package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * How a deadline stands on a day. Whether it is provisional is said beside it: a calendar may not be settled in any of these.
 *
 * <p>期限状态 (qixian zhuangtai). It is worked out anew each time and held nowhere.
 */
@Term(zh = "期限状态", pinyin = "qixian zhuangtai", source = "library")
public enum DeadlineState {
    /** 未到期. */
    DUE("未到期", "due"),
    /** 即将到期. */
    DUE_SOON("即将到期", "due soon"),
    /** 逾期未办. */
    OVERDUE("逾期未办", "overdue"),
    /** 中止中. */
    SUSPENDED("中止中", "suspended"),
    /** 按期办理. */
    MET("按期办理", "met"),
    /** 逾期办理. */
    LATE("逾期办理", "done late");

    private final Bilingual label;

    DeadlineState(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether the rule is broken. */
    public boolean isBroken() {
        return this == OVERDUE || this == LATE;
    }

    /** Whether it is still to be met. */
    public boolean isOpen() {
        return this == DUE || this == DUE_SOON || this == SUSPENDED;
    }
}
