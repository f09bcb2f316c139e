package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a class of units, such as municipal departments.
 *
 * <p>单位类别标识 (danwei leibie biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "单位类别标识", pinyin = "danwei leibie biaoshi", source = "library")
public record UnitClassId(String value) implements Id<UnitClassId>, Comparable<UnitClassId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public UnitClassId {
        Identifiers.check("UnitClassId", value);
    }

    /** The identifier of this text. */
    public static UnitClassId of(String value) {
        return new UnitClassId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
