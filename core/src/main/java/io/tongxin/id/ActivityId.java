package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of an activity.
 *
 * <p>履职活动标识 (lüzhi huodong biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "履职活动标识", pinyin = "lüzhi huodong biaoshi", source = "library")
public record ActivityId(String value) implements Id<ActivityId>, Comparable<ActivityId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public ActivityId {
        Identifiers.check("ActivityId", value);
    }

    /** The identifier of this text. */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
