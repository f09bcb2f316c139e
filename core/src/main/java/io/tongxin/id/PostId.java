package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a post in a unit.
 *
 * <p>职务标识 (zhiwu biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "职务标识", pinyin = "zhiwu biaoshi", source = "library")
public record PostId(String value) implements Id<PostId>, Comparable<PostId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public PostId {
        Identifiers.check("PostId", value);
    }

    /** The identifier of this text. */
    public static PostId of(String value) {
        return new PostId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
