package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a responsibility item, the same through all versions of its list.
 *
 * <p>清单条目标识 (qingdan tiaomu biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "清单条目标识", pinyin = "qingdan tiaomu biaoshi", source = "library")
public record ItemId(String value) implements Id<ItemId>, Comparable<ItemId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public ItemId {
        Identifiers.check("ItemId", value);
    }

    /** The identifier of this text. */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
