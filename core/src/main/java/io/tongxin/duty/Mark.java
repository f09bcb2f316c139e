package io.tongxin.duty;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What a reader should know about a verdict beside its state.
 *
 * <p>判定标记 (panding biaoji). A mark changes neither the state nor its consequence.
 */
@Term(zh = "判定标记", pinyin = "panding biaoji", source = "library")
public enum Mark {
    /** 逾期补做: it would not be met without what was done after the due day. */
    LATE_DONE("逾期补做", "done late"),
    /** 经更正: an activity that counts has more than one known revision. */
    CORRECTED("经更正", "corrected"),
    /** 结账后补录: it differs from what was known when its period was closed. */
    BACKFILLED("结账后补录", "backfilled"),
    /** 依据未定: it rests on a table or calendar that may still change. */
    PROVISIONAL("依据未定", "provisional");

    private final Bilingual label;

    Mark(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
