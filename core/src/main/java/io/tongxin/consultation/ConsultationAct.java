package io.tongxin.consultation;

import static io.tongxin.consultation.StepPart.BODIES;
import static io.tongxin.consultation.StepPart.MEETING;
import static io.tongxin.consultation.StepPart.REASON;
import static io.tongxin.consultation.StepPart.RULE;
import static io.tongxin.consultation.StepPart.SPOKE;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What is done in a consultation, by name; nothing else changes its state.
 *
 * <p>协商环节 (xieshang huanjie). Which act leads where is in {@link ConsultationState#table()}.
 */
@Term(zh = "协商环节", pinyin = "xieshang huanjie", source = "library")
public enum ConsultationAct {
    /** 提出: with the day of the consultation, where it is set. */
    PROPOSE("提出", "propose", StepPart.Parts.none().allowing(MEETING)),
    /** 定期. */
    SCHEDULE("定期", "set the day", StepPart.Parts.needing(MEETING)),
    /** 拟定方案. */
    SCHEME("拟定方案", "write the scheme", StepPart.Parts.none()),
    /** 通知. */
    NOTIFY("通知", "notify", StepPart.Parts.needing(BODIES)),
    /** 送达材料. */
    SEND_MATERIAL("送达材料", "send material", StepPart.Parts.needing(BODIES)),
    /** 集中阅看: with an explanation. */
    READ("集中阅看", "read together", StepPart.Parts.needing(BODIES)),
    /** 改期. */
    RESCHEDULE("改期", "change the day", StepPart.Parts.needing(MEETING).allowing(REASON)),
    /** 举行: with the bodies that took part, and those that spoke. */
    HOLD("举行", "hold", StepPart.Parts.needing(BODIES).allowing(SPOKE)),
    /** 形成纪要. */
    MINUTE("形成纪要", "write the minutes", StepPart.Parts.none()),
    /** 发送纪要. */
    SEND_MINUTES("发送纪要", "send the minutes", StepPart.Parts.needing(BODIES)),
    /** 报送成果: to whom. */
    REPORT("报送成果", "report results", StepPart.Parts.needing(BODIES)),
    /** 说明理由: why a rule was not kept. */
    EXPLAIN("说明理由", "give a reason", StepPart.Parts.needing(RULE).allowing(REASON)),
    /** 中止. */
    SUSPEND("中止", "suspend", StepPart.Parts.none().allowing(REASON)),
    /** 恢复. */
    RESUME("恢复", "resume", StepPart.Parts.none()),
    /** 取消. */
    CANCEL("取消", "cancel", StepPart.Parts.none().allowing(REASON)),
    /** 办结. */
    CLOSE("办结", "close", StepPart.Parts.none());

    private final Bilingual label;
    private final StepPart.Parts parts;

    ConsultationAct(String zh, String en, StepPart.Parts parts) {
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
