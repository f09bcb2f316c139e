package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a review of an entry in a talent pool.
 *
 * <p>在库复核标识 (zaiku fuhe biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "在库复核标识", pinyin = "zaiku fuhe biaoshi", source = "library")
public record PoolReviewId(String value) implements Id<PoolReviewId>, Comparable<PoolReviewId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public PoolReviewId {
        Identifiers.check("PoolReviewId", value);
    }

    /** The identifier of this text. */
    public static PoolReviewId of(String value) {
        return new PoolReviewId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
