package io.tongxin.calendar;

import io.tongxin.term.Term;

/**
 * A number of calendar days: every day of the calendar.
 *
 * <p>自然日数 (ziranri shu). Immutable.
 *
 * @param number how many, 0 to 3,660
 */
@Term(zh = "自然日数", pinyin = "ziranri shu", source = "library")
public record CalendarDays(int number) implements Days {
    private static final int MOST = 3_660;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is out of its bounds
     */
    public CalendarDays {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("a number of days lies between 0 and " + MOST + ": " + number);
        }
    }

    /** So many calendar days. */
    public static CalendarDays of(int number) {
        return new CalendarDays(number);
    }

    /** Both together. */
    public CalendarDays plus(CalendarDays more) {
        return new CalendarDays(number + more.number);
    }

    @Override
    public String toString() {
        return number + "d";
    }
}
