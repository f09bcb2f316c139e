package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a step in a person's development.
 *
 * <p>培养环节标识 (peiyang huanjie biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "培养环节标识", pinyin = "peiyang huanjie biaoshi", source = "library")
public record DevelopmentStepId(String value) implements Id<DevelopmentStepId>, Comparable<DevelopmentStepId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public DevelopmentStepId {
        Identifiers.check("DevelopmentStepId", value);
    }

    /** The identifier of this text. */
    public static DevelopmentStepId of(String value) {
        return new DevelopmentStepId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
