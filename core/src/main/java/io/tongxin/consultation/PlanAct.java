package io.tongxin.consultation;

import static io.tongxin.consultation.StepPart.BODIES;
import static io.tongxin.consultation.StepPart.REASON;
import static io.tongxin.consultation.StepPart.RULE;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What is done about an annual plan, by name; nothing else changes its state.
 *
 * <p>协商计划环节 (xieshang jihua huanjie). Which act leads where is in {@link PlanState#table()}.
 */
@Term(zh = "协商计划环节", pinyin = "xieshang jihua huanjie", source = "library")
public enum PlanAct {
    /** 拟定. */
    DRAFT("拟定", "draft", StepPart.Parts.none()),
    /** 听取意见. */
    HEAR("听取意见", "hear the bodies", StepPart.Parts.needing(BODIES)),
    /** 批准: by the standing committee of the committee, or who stands for it. */
    APPROVE("批准", "approve", StepPart.Parts.none()),
    /** 通报. */
    TELL("通报", "tell the bodies", StepPart.Parts.needing(BODIES)),
    /** 调整. */
    AMEND("调整", "amend", StepPart.Parts.needing(REASON)),
    /** 说明理由: why a rule was not kept. */
    EXPLAIN("说明理由", "give a reason", StepPart.Parts.needing(RULE, REASON)),
    /** 结束: when no opinion is open. */
    CLOSE("结束", "close", StepPart.Parts.none());

    private final Bilingual label;
    private final StepPart.Parts parts;

    PlanAct(String zh, String en, StepPart.Parts parts) {
        this.label = Bilingual.of(zh, en);
        this.parts = parts;
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    StepPart.Parts parts() {
        return parts;
    }
}
