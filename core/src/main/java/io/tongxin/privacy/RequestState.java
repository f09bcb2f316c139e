package io.tongxin.privacy;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * How far a person's request has come.
 *
 * <p>权利请求状态 (quanli qingqiu zhuangtai). From received to checked, to one of three decisions, to done; no step is skipped and none taken
 * back.
 */
@Term(zh = "权利请求状态", pinyin = "quanli qingqiu zhuangtai", source = "library")
public enum RequestState {
    /** 已受理. */
    RECEIVED("已受理", "received"),
    /** 已核实: who asks, and what is held. */
    CHECKED("已核实", "checked"),
    /** 同意. */
    GRANTED("同意", "granted"),
    /** 部分同意: with the reason for the rest. */
    PARTLY_GRANTED("部分同意", "partly granted"),
    /** 不同意: with the reason. */
    REFUSED("不同意", "refused"),
    /** 已办结: carried out where it was granted, and the person told. */
    DONE("已办结", "done");

    private final Bilingual label;

    RequestState(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether it is one of the three decisions. */
    public boolean isDecision() {
        return this == GRANTED || this == PARTLY_GRANTED || this == REFUSED;
    }

    /** Whether it needs a reason, because something is not done that was asked for. */
    public boolean needsReason() {
        return this == PARTLY_GRANTED || this == REFUSED;
    }

    /** Whether the other may follow at once. */
    public boolean leadsTo(RequestState next) {
        return switch (this) {
            case RECEIVED -> next == CHECKED;
            case CHECKED -> next.isDecision();
            case GRANTED, PARTLY_GRANTED, REFUSED -> next == DONE;
            case DONE -> false;
        };
    }
}
