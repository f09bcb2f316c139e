package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a table of codes, such as {@code GB/T 4762-1984}; another edition has another identifier.
 *
 * <p>代码表标识 (daimabiao biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "代码表标识", pinyin = "daimabiao biaoshi", source = "library")
public record CodeSystemId(String value) implements Id<CodeSystemId>, Comparable<CodeSystemId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public CodeSystemId {
        Identifiers.check("CodeSystemId", value);
    }

    /** The identifier of this text. */
    public static CodeSystemId of(String value) {
        return new CodeSystemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
