package io.tongxin.consultation;

import static io.tongxin.consultation.PlanAct.AMEND;
import static io.tongxin.consultation.PlanAct.APPROVE;
import static io.tongxin.consultation.PlanAct.CLOSE;
import static io.tongxin.consultation.PlanAct.DRAFT;
import static io.tongxin.consultation.PlanAct.EXPLAIN;
import static io.tongxin.consultation.PlanAct.HEAR;
import static io.tongxin.consultation.PlanAct.TELL;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;

/**
 * How far an annual plan has come.
 *
 * <p>协商计划状态 (xieshang jihua zhuangtai). It follows from the acts by {@link #table()} and is held nowhere. A plan that is approved without the
 * bodies having been heard can be recorded, and is found.
 */
@Term(zh = "协商计划状态", pinyin = "xieshang jihua zhuangtai", source = "library")
public enum PlanState {
    /** 已拟定. */
    DRAFTED("已拟定", "drafted"),
    /** 已听取意见. */
    HEARD("已听取意见", "heard"),
    /** 已批准. */
    APPROVED("已批准", "approved"),
    /** 已通报. */
    TOLD("已通报", "told"),
    /** 已结束. */
    CLOSED("已结束", "closed");

    private static final TransitionTable<PlanState, PlanAct> TABLE = TransitionTable.startingWith(DRAFT, DRAFTED)
            .in(DRAFTED, List.of(EXPLAIN))
            .from(DRAFTED, HEAR, HEARD)
            .from(DRAFTED, APPROVE, APPROVED)
            .in(HEARD, List.of(HEAR, EXPLAIN))
            .from(HEARD, APPROVE, APPROVED)
            .in(APPROVED, List.of(EXPLAIN))
            .from(APPROVED, TELL, TOLD)
            .from(APPROVED, AMEND, DRAFTED)
            .from(APPROVED, CLOSE, CLOSED)
            .in(TOLD, List.of(TELL, EXPLAIN))
            .from(TOLD, AMEND, DRAFTED)
            .from(TOLD, CLOSE, CLOSED)
            .build();

    private final Bilingual label;

    PlanState(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** The named transitions: all there are. */
    public static TransitionTable<PlanState, PlanAct> table() {
        return TABLE;
    }
}
