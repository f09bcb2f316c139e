package io.tongxin.consultation;

import static io.tongxin.consultation.StepPart.BODIES;
import static io.tongxin.consultation.StepPart.END;
import static io.tongxin.consultation.StepPart.INTO;
import static io.tongxin.consultation.StepPart.LINK;
import static io.tongxin.consultation.StepPart.PERCENT;
import static io.tongxin.consultation.StepPart.REASON;
import static io.tongxin.consultation.StepPart.RULE;
import static io.tongxin.consultation.StepPart.SATISFACTION;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What is done about an opinion, by name; nothing else changes its state.
 *
 * <p>意见办理环节 (yijian banli huanjie). Which act leads where is in {@link OpinionState#table()}.
 */
@Term(zh = "意见办理环节", pinyin = "yijian banli huanjie", source = "library")
public enum OpinionAct {
    /** 登记. */
    REGISTER("登记", "register", StepPart.Parts.none()),
    /** 联名: further bodies. */
    JOIN("联名", "join in", StepPart.Parts.needing(BODIES)),
    /** 交办: to whom. */
    ASSIGN("交办", "assign", StepPart.Parts.needing(BODIES)),
    /** 催办. */
    URGE("催办", "urge", StepPart.Parts.none()),
    /** 中止. */
    SUSPEND("中止", "suspend", StepPart.Parts.needing(REASON)),
    /** 恢复. */
    RESUME("恢复", "resume", StepPart.Parts.none()),
    /** 提出办理结果. */
    DECIDE("提出办理结果", "decide", StepPart.Parts.needing(END).allowing(REASON)),
    /** 答复: to whom. */
    REPLY("答复", "reply", StepPart.Parts.needing(BODIES)),
    /** 回执: by whom. */
    RECEIVE("回执", "give a receipt", StepPart.Parts.needing(BODIES).allowing(SATISFACTION)),
    /** 落实: by which decision, duty or project. */
    CARRY_OUT("落实", "carry out", StepPart.Parts.needing(LINK)),
    /** 进展: and who was told of it at once. */
    PROGRESS("进展", "progress", StepPart.Parts.needing(PERCENT).allowing(BODIES)),
    /** 反馈进展. */
    TELL("反馈进展", "tell of progress", StepPart.Parts.needing(BODIES)),
    /** 说明理由: why a rule was not kept. */
    EXPLAIN("说明理由", "give a reason", StepPart.Parts.needing(RULE, REASON)),
    /** 拆分: into two or more. */
    SPLIT("拆分", "split", StepPart.Parts.needing(INTO)),
    /** 合并: with others into one. */
    MERGE("合并", "merge", StepPart.Parts.needing(INTO));

    private final Bilingual label;
    private final StepPart.Parts parts;

    OpinionAct(String zh, String en, StepPart.Parts parts) {
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
