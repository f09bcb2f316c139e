package io.tongxin.consultation;

import static io.tongxin.consultation.ConsultationAct.CANCEL;
import static io.tongxin.consultation.ConsultationAct.CLOSE;
import static io.tongxin.consultation.ConsultationAct.EXPLAIN;
import static io.tongxin.consultation.ConsultationAct.HOLD;
import static io.tongxin.consultation.ConsultationAct.MINUTE;
import static io.tongxin.consultation.ConsultationAct.NOTIFY;
import static io.tongxin.consultation.ConsultationAct.PROPOSE;
import static io.tongxin.consultation.ConsultationAct.READ;
import static io.tongxin.consultation.ConsultationAct.REPORT;
import static io.tongxin.consultation.ConsultationAct.RESCHEDULE;
import static io.tongxin.consultation.ConsultationAct.RESUME;
import static io.tongxin.consultation.ConsultationAct.SCHEDULE;
import static io.tongxin.consultation.ConsultationAct.SCHEME;
import static io.tongxin.consultation.ConsultationAct.SEND_MATERIAL;
import static io.tongxin.consultation.ConsultationAct.SEND_MINUTES;
import static io.tongxin.consultation.ConsultationAct.SUSPEND;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;

/**
 * How far a consultation has come.
 *
 * <p>协商状态 (xieshang zhuangtai). It follows from the acts by {@link #table()} and is held nowhere. That an act is allowed does not say that a
 * rule is kept: a meeting without notice can be recorded, and is found.
 */
@Term(zh = "协商状态", pinyin = "xieshang zhuangtai", source = "library")
public enum ConsultationState {
    /** 已提出. */
    PROPOSED("已提出", "proposed"),
    /** 已通知. */
    NOTIFIED("已通知", "notified"),
    /** 已举行: of a consultation in writing, the answers are in. */
    HELD("已举行", "held"),
    /** 已形成纪要. */
    MINUTED("已形成纪要", "minuted"),
    /** 已中止. */
    SUSPENDED("已中止", "suspended"),
    /** 已取消. */
    CANCELLED("已取消", "cancelled"),
    /** 已办结. */
    CLOSED("已办结", "closed");

    private static final TransitionTable<ConsultationState, ConsultationAct> TABLE = TransitionTable.startingWith(
                    PROPOSE, PROPOSED)
            .in(PROPOSED, List.of(SCHEDULE, RESCHEDULE, SCHEME, SEND_MATERIAL, READ, EXPLAIN))
            .from(PROPOSED, NOTIFY, NOTIFIED)
            .from(PROPOSED, HOLD, HELD)
            .from(PROPOSED, CANCEL, CANCELLED)
            .in(NOTIFIED, List.of(NOTIFY, SCHEDULE, RESCHEDULE, SCHEME, SEND_MATERIAL, READ, EXPLAIN))
            .from(NOTIFIED, HOLD, HELD)
            .from(NOTIFIED, CANCEL, CANCELLED)
            .in(HELD, List.of(REPORT, EXPLAIN))
            .from(HELD, MINUTE, MINUTED)
            .from(HELD, CLOSE, CLOSED)
            .in(MINUTED, List.of(SEND_MINUTES, REPORT, EXPLAIN))
            .from(MINUTED, CLOSE, CLOSED)
            .from(SUSPENDED, CANCEL, CANCELLED)
            .pausing(SUSPEND, SUSPENDED, RESUME, List.of(PROPOSED, NOTIFIED, HELD, MINUTED))
            .build();

    private final Bilingual label;

    ConsultationState(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** The named transitions: all there are. */
    public static TransitionTable<ConsultationState, ConsultationAct> table() {
        return TABLE;
    }

    /** Whether nothing follows. */
    public boolean isEnd() {
        return this == CANCELLED || this == CLOSED;
    }
}
