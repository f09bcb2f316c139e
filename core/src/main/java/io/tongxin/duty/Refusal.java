package io.tongxin.duty;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * Why an exemption relieves nobody.
 *
 * <p>免除不予采纳原因 (mianchu buyu caina yuanyin). The exemption is kept and shown.
 */
@Term(zh = "免除不予采纳原因", pinyin = "mianchu buyu caina yuanyin", source = "library")
public enum Refusal {
    /** 条目不允许该依据. */
    GROUND_NOT_PERMITTED("条目不允许以此依据免除", "the item does not permit this ground"),
    /** 作出决定的单位无权. */
    NOT_ENTITLED("作出决定的单位无权免除", "the deciding unit is not entitled"),
    /** 与履职期间无关. */
    OTHER_DAYS("所涉日期不在履职期间内", "it concerns other days"),
    /** 已作废. */
    WITHDRAWN("已作废", "withdrawn"),
    /** 更正后不再涉及. */
    CORRECTED_AWAY("更正后不再涉及", "corrected, and no longer concerns it");

    private final Bilingual label;

    Refusal(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
