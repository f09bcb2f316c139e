package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a person's entry in a talent pool.
 *
 * <p>入库记录标识 (ruku jilu biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "入库记录标识", pinyin = "ruku jilu biaoshi", source = "library")
public record PoolEntryId(String value) implements Id<PoolEntryId>, Comparable<PoolEntryId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public PoolEntryId {
        Identifiers.check("PoolEntryId", value);
    }

    /** The identifier of this text. */
    public static PoolEntryId of(String value) {
        return new PoolEntryId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
