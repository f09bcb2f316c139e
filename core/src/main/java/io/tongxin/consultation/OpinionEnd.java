package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What became of an opinion: exactly one of these.
 *
 * <p>办理结果 (banli jieguo). Where something is not adopted the reason is given, as the trial rules of a city asked in 2009.
 */
@Term(zh = "办理结果", pinyin = "banli jieguo", source = "library")
public enum OpinionEnd {
    /** 采纳. */
    ADOPTED("采纳", "adopted"),
    /** 部分采纳. */
    PARTLY_ADOPTED("部分采纳", "partly adopted"),
    /** 未采纳. */
    NOT_ADOPTED("未采纳", "not adopted"),
    /** 留存. */
    NOTED("留存", "noted");

    private final Bilingual label;

    OpinionEnd(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether it needs a reason, because something is not done that was asked for. */
    public boolean needsReason() {
        return this == PARTLY_ADOPTED || this == NOT_ADOPTED;
    }

    /** Whether something is to be carried out. */
    public boolean isCarriedOut() {
        return this == ADOPTED || this == PARTLY_ADOPTED;
    }
}
