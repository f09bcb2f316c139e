package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a move of a deadline.
 *
 * <p>期限变动标识 (qixian biandong biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "期限变动标识", pinyin = "qixian biandong biaoshi", source = "library")
public record DeadlineMoveId(String value) implements Id<DeadlineMoveId>, Comparable<DeadlineMoveId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public DeadlineMoveId {
        Identifiers.check("DeadlineMoveId", value);
    }

    /** The identifier of this text. */
    public static DeadlineMoveId of(String value) {
        return new DeadlineMoveId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
