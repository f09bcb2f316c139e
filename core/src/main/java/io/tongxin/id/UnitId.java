package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of an unit of the organization, or of a body outside its tree.
 *
 * <p>单位标识 (danwei biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "单位标识", pinyin = "danwei biaoshi", source = "library")
public record UnitId(String value) implements Id<UnitId>, Comparable<UnitId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public UnitId {
        Identifiers.check("UnitId", value);
    }

    /** The identifier of this text. */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
