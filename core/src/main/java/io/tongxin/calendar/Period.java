package io.tongxin.calendar;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One period of a cycle: a certain quarter, semester or window.
 *
 * <p>考核周期 (kaohe zhouqi). It belongs to the year that contains its last day. Immutable.
 *
 * @param code its code, unique among all periods: {@code 2026-Q3}, {@code TABLE/ROW}
 * @param span its days
 */
@Term(zh = "考核周期", pinyin = "kaohe zhouqi", source = "library")
public record Period(String code, DateSpan span) implements Comparable<Period> {
    /** Checks that both are given. */
    public Period {
        requireNonNull(code, "code");
        requireNonNull(span, "span");
    }

    /** The period of this length with this number in its year. */
    public static Period of(PeriodLength length, int year, int ordinal) {
        return new Period(length.code(year, ordinal), length.span(year, ordinal));
    }

    /** The calendar periods of this length that contain or follow {@code from} and begin no later than {@code to}. */
    public static List<Period> between(PeriodLength length, LocalDate from, LocalDate to) {
        var periods = new ArrayList<Period>();
        int year = from.getYear();
        int ordinal = length.ordinalOf(from);
        for (Period next = of(length, year, ordinal);
                !next.span.first().isAfter(to);
                next = of(length, year, ordinal)) {
            periods.add(next);
            ordinal++;
            if (ordinal > length.perYear()) {
                ordinal = 1;
                year++;
            }
        }
        return periods;
    }

    /** The year to which it belongs. */
    public int year() {
        return span.last().getYear();
    }

    @Override
    public int compareTo(Period other) {
        int order = span.compareTo(other.span);
        return order != 0 ? order : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
