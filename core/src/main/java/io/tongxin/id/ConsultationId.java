package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a consultation.
 *
 * <p>协商标识 (xieshang biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "协商标识", pinyin = "xieshang biaoshi", source = "library")
public record ConsultationId(String value) implements Id<ConsultationId>, Comparable<ConsultationId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public ConsultationId {
        Identifiers.check("ConsultationId", value);
    }

    /** The identifier of this text. */
    public static ConsultationId of(String value) {
        return new ConsultationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
