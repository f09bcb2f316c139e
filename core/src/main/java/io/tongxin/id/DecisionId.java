package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a decision that bears on a duty.
 *
 * <p>决定标识 (jueding biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "决定标识", pinyin = "jueding biaoshi", source = "library")
public record DecisionId(String value) implements Id<DecisionId>, Comparable<DecisionId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public DecisionId {
        Identifiers.check("DecisionId", value);
    }

    /** The identifier of this text. */
    public static DecisionId of(String value) {
        return new DecisionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
