package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * As what a body takes part in a consultation.
 *
 * <p>参加身份 (canjia shenfen). It is a body, never a person.
 */
@Term(zh = "参加身份", pinyin = "canjia shenfen", source = "library")
public enum Part {
    /** 主持. */
    CHAIR("主持", "in the chair"),
    /** 说明: a department that explains the draft. */
    EXPLAINER("说明", "explains"),
    /** 统战部门. */
    DEPARTMENT("统战部门", "united front work department"),
    /** 参加协商. */
    CONSULTED("参加协商", "is consulted");

    private final Bilingual label;

    Part(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
