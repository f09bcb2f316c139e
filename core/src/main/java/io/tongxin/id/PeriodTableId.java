package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a table of dated periods: semesters or a named window.
 *
 * <p>周期表标识 (zhouqibiao biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "周期表标识", pinyin = "zhouqibiao biaoshi", source = "library")
public record PeriodTableId(String value) implements Id<PeriodTableId>, Comparable<PeriodTableId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public PeriodTableId {
        Identifiers.check("PeriodTableId", value);
    }

    /** The identifier of this text. */
    public static PeriodTableId of(String value) {
        return new PeriodTableId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
