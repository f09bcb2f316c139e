package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * How satisfied who raised an opinion is with the reply, as given.
 *
 * <p>满意度 (manyidu). It is the answer of a form, about the reply and about nobody.
 */
@Term(zh = "满意度", pinyin = "manyidu", source = "library")
public enum Satisfaction {
    /** 满意. */
    SATISFIED("满意", "satisfied"),
    /** 基本满意. */
    BASICALLY("基本满意", "basically satisfied"),
    /** 不满意. */
    DISSATISFIED("不满意", "not satisfied");

    private final Bilingual label;

    Satisfaction(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
