package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a working-day calendar.
 *
 * <p>工作日历标识 (gongzuo rili biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "工作日历标识", pinyin = "gongzuo rili biaoshi", source = "library")
public record WorkingCalendarId(String value) implements Id<WorkingCalendarId>, Comparable<WorkingCalendarId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public WorkingCalendarId {
        Identifiers.check("WorkingCalendarId", value);
    }

    /** The identifier of this text. */
    public static WorkingCalendarId of(String value) {
        return new WorkingCalendarId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
