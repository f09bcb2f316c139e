package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a norm document.
 *
 * <p>规范标识 (guifan biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "规范标识", pinyin = "guifan biaoshi", source = "library")
public record NormId(String value) implements Id<NormId>, Comparable<NormId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public NormId {
        Identifiers.check("NormId", value);
    }

    /** The identifier of this text. */
    public static NormId of(String value) {
        return new NormId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
