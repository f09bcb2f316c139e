package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a talent pool.
 *
 * <p>人才库标识 (rencaiku biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "人才库标识", pinyin = "rencaiku biaoshi", source = "library")
public record TalentPoolId(String value) implements Id<TalentPoolId>, Comparable<TalentPoolId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public TalentPoolId {
        Identifiers.check("TalentPoolId", value);
    }

    /** The identifier of this text. */
    public static TalentPoolId of(String value) {
        return new TalentPoolId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
