package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of an entry of the access log; the same entry written again stays one.
 *
 * <p>访问标识 (fangwen biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "访问标识", pinyin = "fangwen biaoshi", source = "library")
public record AccessId(String value) implements Id<AccessId>, Comparable<AccessId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public AccessId {
        Identifiers.check("AccessId", value);
    }

    /** The identifier of this text. */
    public static AccessId of(String value) {
        return new AccessId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
