package io.tongxin.norm;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * How strictly a clause binds, by its modal verb.
 *
 * <p>约束强度 (yueshu qiangdu). It decides what a failed duty leads to, not whether it failed: 应当 to a violation, 一般应当 to a
 * finding that asks for a recorded reason, 可以 to information. Declared from the strictest down.
 */
@Term(zh = "约束强度", pinyin = "yueshu qiangdu", source = "中国共产党统一战线工作条例")
public enum Strength {
    /** 应当. */
    MUST("应当", "must"),
    /** 一般应当. */
    SHOULD("一般应当", "should generally"),
    /** 可以. */
    MAY("可以", "may");

    private final Bilingual label;

    Strength(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether it binds less than the other. */
    public boolean isWeakerThan(Strength other) {
        return rank() < other.rank();
    }

    private int rank() {
        return switch (this) {
            case MUST -> 2;
            case SHOULD -> 1;
            case MAY -> 0;
        };
    }
}
