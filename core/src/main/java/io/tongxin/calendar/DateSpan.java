package io.tongxin.calendar;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Some consecutive calendar days, both ends included.
 *
 * <p>日期区间 (riqi qujian). It counts calendar days, never working days. Immutable.
 *
 * @param first the first day
 * @param last the last day
 */
@Term(zh = "日期区间", pinyin = "riqi qujian", source = "library")
public record DateSpan(LocalDate first, LocalDate last) implements Comparable<DateSpan> {
    /**
     * Checks the order of both days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateSpan {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last " + last + " is before first " + first);
        }
    }

    /** From one day to another, both included. */
    public static DateSpan of(LocalDate first, LocalDate last) {
        return new DateSpan(first, last);
    }

    /** The calendar year. */
    public static DateSpan ofYear(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Its number of calendar days, at least 1. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Whether the day lies inside. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the other lies wholly inside. */
    public boolean includes(DateSpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** The days both have in common, if any. */
    public Optional<DateSpan> intersect(DateSpan other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateSpan(from, to));
    }

    @Override
    public int compareTo(DateSpan other) {
        int order = first.compareTo(other.first);
        return order != 0 ? order : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return first + ".." + last;
    }
}
