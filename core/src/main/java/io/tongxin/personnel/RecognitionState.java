package io.tongxin.personnel;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * How far the recognition of a category has come.
 *
 * <p>认定状态 (rending zhuangtai). {@link RecognitionProcedure} says which may follow which.
 */
@Term(zh = "认定状态", pinyin = "rending zhuangtai", source = "library")
public enum RecognitionState {
    /** 提出: proposed by the unit, or applied for by the person. */
    PROPOSED("提出", "proposed", false),
    /** 报送: submitted to the body that recognises. */
    SUBMITTED("报送", "submitted", false),
    /** 认定. */
    RECOGNISED("认定", "recognised", true),
    /** 不予认定. */
    REFUSED("不予认定", "refused", false),
    /** 保留: kept although what it rested on ended. */
    KEPT("保留", "kept", true),
    /** 丧失. */
    LOST("丧失", "lost", false),
    /** 退出. */
    ENDED("退出", "ended", false);

    private final Bilingual label;
    private final boolean holds;

    RecognitionState(String zh, String en, boolean holds) {
        this.label = Bilingual.of(zh, en);
        this.holds = holds;
    }

    /** It in words. */
    public Bilingual label() {
        return label;
    }

    /** Whether the category holds in this state. */
    public boolean holds() {
        return holds;
    }
}
