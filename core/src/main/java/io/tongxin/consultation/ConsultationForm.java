package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * In which form is consulted or, with the same ledger, briefed, supervised or researched together.
 *
 * <p>协商形式 (xieshang xingshi). The first six are the forms with the parties; the six of the CPPCC are those of a city rule with numbers.
 */
@Term(zh = "协商形式", pinyin = "xieshang xingshi", source = "中国共产党政治协商工作条例第22条")
public enum ConsultationForm {
    /** 专题协商座谈会. */
    SPECIAL_MEETING("专题协商座谈会", "special consultation meeting", FormGroup.MEETING),
    /** 人事协商座谈会: procedure and dates alone are held. */
    PERSONNEL_MEETING("人事协商座谈会", "personnel consultation meeting", FormGroup.MEETING),
    /** 调研协商座谈会. */
    RESEARCH_MEETING("调研协商座谈会", "research consultation meeting", FormGroup.MEETING),
    /** 其他协商座谈会. */
    OTHER_MEETING("其他协商座谈会", "other consultation meeting", FormGroup.MEETING),
    /** 约谈协商. */
    INTERVIEW("约谈协商", "talk by appointment", FormGroup.INTERVIEW),
    /** 书面协商. */
    WRITTEN("书面协商", "consultation in writing", FormGroup.WRITTEN),
    /** 政协全体会议. */
    PLENARY("政协全体会议", "plenary session of the CPPCC", FormGroup.CPPCC),
    /** 政协常务委员会会议. */
    STANDING_COMMITTEE("政协常务委员会会议", "standing committee session of the CPPCC", FormGroup.CPPCC),
    /** 政协主席会议. */
    CHAIRS("政协主席会议", "meeting of the chairs of the CPPCC", FormGroup.CPPCC),
    /** 专门委员会对口协商. */
    COMMITTEE("专门委员会对口协商", "consultation of a special committee with its counterpart", FormGroup.CPPCC),
    /** 界别协商. */
    SECTOR("界别协商", "consultation of a sector", FormGroup.CPPCC),
    /** 提案办理协商. */
    PROPOSAL_HANDLING("提案办理协商", "consultation on handling proposals", FormGroup.CPPCC),
    /** 情况通报会. */
    BRIEFING("情况通报会", "briefing", FormGroup.BRIEFING),
    /** 邀请参加监督. */
    SUPERVISION("邀请参加监督", "invited supervision", FormGroup.SUPERVISION),
    /** 联合调研: a key investigation of the year is one. */
    RESEARCH("联合调研", "joint research", FormGroup.RESEARCH);

    private final Bilingual label;
    private final FormGroup group;

    ConsultationForm(String zh, String en, FormGroup group) {
        this.label = Bilingual.of(zh, en);
        this.group = group;
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** What sort of form it is. */
    public FormGroup group() {
        return group;
    }

    /** Whether there is a meeting with a chair. */
    public boolean isMeeting() {
        return group == FormGroup.MEETING || group == FormGroup.CPPCC || group == FormGroup.BRIEFING;
    }

    /** Whether it is about candidates for leaders, of whom nothing is held. */
    public boolean isPersonnel() {
        return this == PERSONNEL_MEETING;
    }
}
