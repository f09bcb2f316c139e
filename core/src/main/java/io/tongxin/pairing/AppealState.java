package io.tongxin.pairing;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * Whether something was done about an appeal.
 *
 * <p>诉求状态 (suqiu zhuangtai).
 */
@Term(zh = "诉求状态", pinyin = "suqiu zhuangtai", source = "library")
public enum AppealState {
    /** 待办. */
    OPEN("待办", "open"),
    /** 已办. */
    HANDLED("已办", "handled");

    private final Bilingual label;

    AppealState(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
