package io.tongxin.pool;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What the host's records say of a person's place in a pool; handed in for a review run, and never stored.
 *
 * <p>在库资格 (zaiku zige). It says that something no longer fits, not what is known of the person.
 */
@Term(zh = "在库资格", pinyin = "zaiku zige", source = "library")
public enum Standing {
    /** 符合. */
    ELIGIBLE("符合", "eligible"),
    /** 不属党外: the pool is for people outside the Party. */
    NOT_OUTSIDE_PARTY("不属党外", "not outside the Party"),
    /** 已离开. */
    LEFT("已离开", "has left"),
    /** 信息已删除. */
    ERASED("信息已删除", "erased"),
    /** 没有记录. */
    UNKNOWN("没有记录", "no record");

    private final Bilingual label;

    Standing(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label, for one who may see it. */
    public Bilingual label() {
        return label;
    }

    /** Whether there is a record, but the person no longer fits. */
    boolean isIneligible() {
        return this == NOT_OUTSIDE_PARTY || this == LEFT;
    }

    /** Whether there is no record. */
    boolean isMissing() {
        return this == ERASED || this == UNKNOWN;
    }
}
