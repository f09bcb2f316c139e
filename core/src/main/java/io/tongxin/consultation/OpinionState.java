package io.tongxin.consultation;

import static io.tongxin.consultation.OpinionAct.ASSIGN;
import static io.tongxin.consultation.OpinionAct.CARRY_OUT;
import static io.tongxin.consultation.OpinionAct.DECIDE;
import static io.tongxin.consultation.OpinionAct.EXPLAIN;
import static io.tongxin.consultation.OpinionAct.JOIN;
import static io.tongxin.consultation.OpinionAct.MERGE;
import static io.tongxin.consultation.OpinionAct.PROGRESS;
import static io.tongxin.consultation.OpinionAct.RECEIVE;
import static io.tongxin.consultation.OpinionAct.REGISTER;
import static io.tongxin.consultation.OpinionAct.REPLY;
import static io.tongxin.consultation.OpinionAct.RESUME;
import static io.tongxin.consultation.OpinionAct.SPLIT;
import static io.tongxin.consultation.OpinionAct.SUSPEND;
import static io.tongxin.consultation.OpinionAct.TELL;
import static io.tongxin.consultation.OpinionAct.URGE;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;

/**
 * How far an opinion has come.
 *
 * <p>意见办理状态 (yijian banli zhuangtai). It follows from the acts by {@link #table()} and is held nowhere. An opinion is decided on once; what
 * was split or merged lives on in the opinions made of it.
 */
@Term(zh = "意见办理状态", pinyin = "yijian banli zhuangtai", source = "library")
public enum OpinionState {
    /** 已登记. */
    REGISTERED("已登记", "registered"),
    /** 已交办. */
    ASSIGNED("已交办", "assigned"),
    /** 已有办理结果. */
    DECIDED("已有办理结果", "decided"),
    /** 已答复: to one of those who raised it, or to all. */
    REPLIED("已答复", "replied"),
    /** 已回执. */
    RECEIVED("已回执", "receipt given"),
    /** 已中止. */
    SUSPENDED("已中止", "suspended"),
    /** 已拆分. */
    SPLIT_UP("已拆分", "split"),
    /** 已合并. */
    MERGED("已合并", "merged");

    private static final TransitionTable<OpinionState, OpinionAct> TABLE = TransitionTable.startingWith(
                    REGISTER, REGISTERED)
            .in(REGISTERED, List.of(JOIN, URGE, EXPLAIN))
            .from(REGISTERED, ASSIGN, ASSIGNED)
            .from(REGISTERED, DECIDE, DECIDED)
            .from(REGISTERED, SPLIT, SPLIT_UP)
            .from(REGISTERED, MERGE, MERGED)
            .in(ASSIGNED, List.of(ASSIGN, JOIN, URGE, EXPLAIN))
            .from(ASSIGNED, DECIDE, DECIDED)
            .from(ASSIGNED, SPLIT, SPLIT_UP)
            .from(ASSIGNED, MERGE, MERGED)
            .in(DECIDED, List.of(URGE, CARRY_OUT, PROGRESS, EXPLAIN))
            .from(DECIDED, REPLY, REPLIED)
            .in(REPLIED, List.of(REPLY, CARRY_OUT, PROGRESS, TELL, EXPLAIN))
            .from(REPLIED, RECEIVE, RECEIVED)
            .in(RECEIVED, List.of(REPLY, RECEIVE, CARRY_OUT, PROGRESS, TELL, EXPLAIN))
            .pausing(SUSPEND, SUSPENDED, RESUME, List.of(REGISTERED, ASSIGNED, DECIDED))
            .build();

    private final Bilingual label;

    OpinionState(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** The named transitions: all there are. */
    public static TransitionTable<OpinionState, OpinionAct> table() {
        return TABLE;
    }

    /** Whether it lives on in the opinions made of it. */
    public boolean isSuperseded() {
        return this == SPLIT_UP || this == MERGED;
    }
}
