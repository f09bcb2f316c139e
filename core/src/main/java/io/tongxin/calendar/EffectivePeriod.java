package io.tongxin.calendar;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;

/**
 * From which day to which day something is in force; both ends are inclusive, and the end may be open.
 *
 * <p>有效期 (youxiaoqi). An open end is {@link #OPEN}, the 31 December 9999 that registers use, so that no part is ever
 * null. It has no time of day and no zone. Immutable.
 *
 * @param from the first day
 * @param until the last day, {@link #OPEN} where none is set
 */
@Term(zh = "有效期", pinyin = "youxiaoqi", source = "library")
public record EffectivePeriod(LocalDate from, LocalDate until) {
    /** The end of a period that has no end. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /**
     * Checks the order of both days.
     *
     * @throws IllegalArgumentException if the last day is before the first, or a year is not between 1 and 9999
     */
    public EffectivePeriod {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until " + until + " is before from " + from);
        }
        if (from.isBefore(EARLIEST) || until.isAfter(OPEN)) {
            throw new IllegalArgumentException("a date must lie in the years 1 to 9999");
        }
    }

    /** From one day to another, both included. */
    public static EffectivePeriod of(LocalDate from, LocalDate until) {
        return new EffectivePeriod(from, until);
    }

    /** From this day on, without an end. */
    public static EffectivePeriod from(LocalDate from) {
        return new EffectivePeriod(from, OPEN);
    }

    /** Without beginning and end, as dates go. */
    public static EffectivePeriod always() {
        return new EffectivePeriod(EARLIEST, OPEN);
    }

    /** Whether the day lies inside. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(EffectivePeriod other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** Whether it has a day in common with the span. */
    public boolean overlaps(DateSpan span) {
        return !from.isAfter(span.last()) && !span.first().isAfter(until);
    }

    /** Whether the end is open. */
    public boolean isOpen() {
        return until.equals(OPEN);
    }

    @Override
    public String toString() {
        return from + ".." + (isOpen() ? "" : until);
    }
}
