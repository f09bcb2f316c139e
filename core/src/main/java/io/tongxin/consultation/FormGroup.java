package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What sort of form it is.
 *
 * <p>形式类别 (xingshi leibie). It decides which steps are natural.
 */
@Term(zh = "形式类别", pinyin = "xingshi leibie", source = "library")
public enum FormGroup {
    /** 会议协商. */
    MEETING("会议协商", "meeting"),
    /** 约谈协商. */
    INTERVIEW("约谈协商", "talk"),
    /** 书面协商. */
    WRITTEN("书面协商", "in writing"),
    /** 政协协商. */
    CPPCC("政协协商", "in the CPPCC"),
    /** 情况通报. */
    BRIEFING("情况通报", "briefing"),
    /** 邀请监督. */
    SUPERVISION("邀请监督", "invited supervision"),
    /** 联合调研. */
    RESEARCH("联合调研", "joint research");

    private final Bilingual label;

    FormGroup(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
