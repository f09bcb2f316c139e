package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a pairing of a post and a person.
 *
 * <p>联谊结对标识 (lianyi jiedui biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "联谊结对标识", pinyin = "lianyi jiedui biaoshi", source = "library")
public record PairingId(String value) implements Id<PairingId>, Comparable<PairingId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public PairingId {
        Identifiers.check("PairingId", value);
    }

    /** The identifier of this text. */
    public static PairingId of(String value) {
        return new PairingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
