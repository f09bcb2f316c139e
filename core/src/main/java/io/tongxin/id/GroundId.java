package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a ground of exemption.
 *
 * <p>免除依据标识 (mianchu yiju biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "免除依据标识", pinyin = "mianchu yiju biaoshi", source = "library")
public record GroundId(String value) implements Id<GroundId>, Comparable<GroundId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public GroundId {
        Identifiers.check("GroundId", value);
    }

    /** The identifier of this text. */
    public static GroundId of(String value) {
        return new GroundId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
