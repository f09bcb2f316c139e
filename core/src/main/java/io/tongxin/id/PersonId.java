package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a person, known to this library by an opaque id alone.
 *
 * <p>人员标识 (renyuan biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "人员标识", pinyin = "renyuan biaoshi", source = "library")
public record PersonId(String value) implements Id<PersonId>, Comparable<PersonId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public PersonId {
        Identifiers.check("PersonId", value);
    }

    /** The identifier of this text. */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
