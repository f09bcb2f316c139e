package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a responsibility list, the same through all its versions.
 *
 * <p>责任清单标识 (zeren qingdan biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "责任清单标识", pinyin = "zeren qingdan biaoshi", source = "library")
public record ListId(String value) implements Id<ListId>, Comparable<ListId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public ListId {
        Identifiers.check("ListId", value);
    }

    /** The identifier of this text. */
    public static ListId of(String value) {
        return new ListId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
