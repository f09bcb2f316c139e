package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of an opinion.
 *
 * <p>意见标识 (yijian biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "意见标识", pinyin = "yijian biaoshi", source = "library")
public record OpinionId(String value) implements Id<OpinionId>, Comparable<OpinionId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public OpinionId {
        Identifiers.check("OpinionId", value);
    }

    /** The identifier of this text. */
    public static OpinionId of(String value) {
        return new OpinionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
