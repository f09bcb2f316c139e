package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of an appeal.
 *
 * <p>诉求标识 (suqiu biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "诉求标识", pinyin = "suqiu biaoshi", source = "library")
public record AppealId(String value) implements Id<AppealId>, Comparable<AppealId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public AppealId {
        Identifiers.check("AppealId", value);
    }

    /** The identifier of this text. */
    public static AppealId of(String value) {
        return new AppealId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
