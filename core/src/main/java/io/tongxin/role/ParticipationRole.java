package io.tongxin.role;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * In what role an owner took part in an activity.
 *
 * <p>参与方式 (canyu fangshi). Who presided attended, and who attended was represented: a stronger role covers the weaker.
 */
@Term(zh = "参与方式", pinyin = "canyu fangshi", source = "library")
public enum ParticipationRole {
    /** 委托他人参加, somebody went in the owner's place. */
    REPRESENTED("委托参加", "represented"),
    /** 参加. */
    ATTENDED("参加", "attended"),
    /** 主持（牵头）, presided or took the lead. */
    PRESIDED("主持", "presided");

    private final Bilingual label;

    ParticipationRole(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether taking part in this role is enough where {@code required} is asked. */
    public boolean covers(ParticipationRole required) {
        return rank() >= required.rank();
    }

    private int rank() {
        return switch (this) {
            case REPRESENTED -> 0;
            case ATTENDED -> 1;
            case PRESIDED -> 2;
        };
    }
}
