package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a rule profile.
 *
 * <p>规则方案标识 (guize fang'an biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "规则方案标识", pinyin = "guize fang'an biaoshi", source = "library")
public record RuleProfileId(String value) implements Id<RuleProfileId>, Comparable<RuleProfileId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public RuleProfileId {
        Identifiers.check("RuleProfileId", value);
    }

    /** The identifier of this text. */
    public static RuleProfileId of(String value) {
        return new RuleProfileId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
