package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a person's request about the own data.
 *
 * <p>权利请求标识 (quanli qingqiu biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code
 * point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "权利请求标识", pinyin = "quanli qingqiu biaoshi", source = "library")
public record RightsRequestId(String value) implements Id<RightsRequestId>, Comparable<RightsRequestId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public RightsRequestId {
        Identifiers.check("RightsRequestId", value);
    }

    /** The identifier of this text. */
    public static RightsRequestId of(String value) {
        return new RightsRequestId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
