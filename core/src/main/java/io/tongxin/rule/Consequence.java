package io.tongxin.rule;

import io.tongxin.norm.Strength;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What a broken rule leads to.
 *
 * <p>后果 (houguo). It follows the clause's own modal verb. Declared from the heaviest down.
 */
@Term(zh = "后果", pinyin = "houguo", source = "library")
public enum Consequence {
    /** 违反. */
    VIOLATION("违反", "violation"),
    /** 须说明理由; satisfied by a recorded reason. */
    NEEDS_REASON("须说明理由", "needs a recorded reason"),
    /** 提醒: not failed yet. */
    WARNING("提醒", "warning"),
    /** 提示. */
    INFORMATION("提示", "information");

    private final Bilingual label;

    Consequence(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** What breaking a clause of this strength leads to. */
    public static Consequence of(Strength strength) {
        return switch (strength) {
            case MUST -> VIOLATION;
            case SHOULD -> NEEDS_REASON;
            case MAY -> INFORMATION;
        };
    }
}
