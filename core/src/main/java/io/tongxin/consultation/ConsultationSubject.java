package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What a consultation is about.
 *
 * <p>协商内容 (xieshang neirong). Where it is about leaders, procedure and dates are held and no text.
 */
@Term(zh = "协商内容", pinyin = "xieshang neirong", source = "library")
public enum ConsultationSubject {
    /** 重要文件. */
    DOCUMENT("重要文件", "an important document"),
    /** 法律法规. */
    LAW("法律法规", "a law or regulation"),
    /** 领导人选: procedure and dates alone are held. */
    PERSONNEL("领导人选", "candidates for leaders"),
    /** 重大问题. */
    MAJOR_MATTER("重大问题", "a major matter");

    private final Bilingual label;

    ConsultationSubject(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
