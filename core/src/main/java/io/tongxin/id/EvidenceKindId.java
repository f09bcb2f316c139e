package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a kind of evidence, such as minutes.
 *
 * <p>佐证类别标识 (zuozheng leibie biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "佐证类别标识", pinyin = "zuozheng leibie biaoshi", source = "library")
public record EvidenceKindId(String value) implements Id<EvidenceKindId>, Comparable<EvidenceKindId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public EvidenceKindId {
        Identifiers.check("EvidenceKindId", value);
    }

    /** The identifier of this text. */
    public static EvidenceKindId of(String value) {
        return new EvidenceKindId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
