package io.tongxin.calendar;

import io.tongxin.term.Term;

/**
 * A number of working days: the days on which work is done, as a {@link WorkingCalendar} says.
 *
 * <p>工作日数 (gongzuori shu). Immutable.
 *
 * @param number how many, 0 to 3,660
 */
@Term(zh = "工作日数", pinyin = "gongzuori shu", source = "library")
public record WorkingDays(int number) implements Days {
    private static final int MOST = 3_660;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is out of its bounds
     */
    public WorkingDays {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("a number of days lies between 0 and " + MOST + ": " + number);
        }
    }

    /** So many working days. */
    public static WorkingDays of(int number) {
        return new WorkingDays(number);
    }

    /** Both together. */
    public WorkingDays plus(WorkingDays more) {
        return new WorkingDays(number + more.number);
    }

    @Override
    public String toString() {
        return number + "wd";
    }
}
