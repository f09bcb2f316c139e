package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a kind of activity, such as a special study.
 *
 * <p>活动类别标识 (huodong leibie biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "活动类别标识", pinyin = "huodong leibie biaoshi", source = "library")
public record ActivityKindId(String value) implements Id<ActivityKindId>, Comparable<ActivityKindId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public ActivityKindId {
        Identifiers.check("ActivityKindId", value);
    }

    /** The identifier of this text. */
    public static ActivityKindId of(String value) {
        return new ActivityKindId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
