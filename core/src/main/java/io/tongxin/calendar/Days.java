package io.tongxin.calendar;

import io.tongxin.term.Term;

/**
 * A length of time in days of a stated kind. Calendar days and working days are types of their own, so that no code adds the one to
 * the other.
 *
 * <p>日数 (rishu). Written {@code 10d} (calendar days) or {@code 10wd} (working days), and read back. How many calendar days a number of
 * working days takes is known to {@link WorkingCalendars} alone.
 */
@Term(zh = "日数", pinyin = "rishu", source = "library")
public sealed interface Days permits CalendarDays, WorkingDays {
    /** How many, 0 to 3,660. */
    int number();

    /**
     * Reads {@code 10d} or {@code 10wd}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    static Days parse(String text) {
        boolean working = text.endsWith("wd");
        String digits = text.substring(0, Math.max(0, text.length() - (working ? 2 : 1)));
        if (!text.endsWith("d") || !digits.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("days are written 10d (calendar days) or 10wd (working days)");
        }
        int number = Integer.parseInt(digits);
        return working ? new WorkingDays(number) : new CalendarDays(number);
    }
}
