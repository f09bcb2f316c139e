package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of an appointment of a holder to a post.
 *
 * <p>任职标识 (renzhi biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "任职标识", pinyin = "renzhi biaoshi", source = "library")
public record AppointmentId(String value) implements Id<AppointmentId>, Comparable<AppointmentId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public AppointmentId {
        Identifiers.check("AppointmentId", value);
    }

    /** The identifier of this text. */
    public static AppointmentId of(String value) {
        return new AppointmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
