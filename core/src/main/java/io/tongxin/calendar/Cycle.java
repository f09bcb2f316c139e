package io.tongxin.calendar;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PeriodTableId;
import io.tongxin.term.Term;
import java.util.Locale;

/**
 * In what rhythm a duty comes back: by the calendar, by the unit's semesters, or in a named window.
 *
 * <p>周期 (zhouqi). Calendar cycles leave no gap; semesters and windows do, and nothing is credited in the gaps. Written
 * {@code quarter}, {@code half-year}, {@code semester}, {@code window:TABLE}, and read back. Immutable.
 */
@Term(zh = "周期", pinyin = "zhouqi", source = "library")
public sealed interface Cycle {
    /** The cycle of calendar periods of this length. */
    static Cycle every(PeriodLength length) {
        return new Regular(length);
    }

    /** The cycle of the unit's academic semesters. */
    static Cycle semester() {
        return new Semester();
    }

    /** The cycle of a named window, whose dates a table gives per year. */
    static Cycle window(PeriodTableId table) {
        return new Window(table);
    }

    /**
     * Reads a cycle as {@code toString()} writes it.
     *
     * @throws IllegalArgumentException if there is no such cycle
     */
    static Cycle parse(String text) {
        if (text.equals("semester")) {
            return new Semester();
        }
        if (text.startsWith("window:")) {
            return new Window(new PeriodTableId(text.substring(7)));
        }
        for (PeriodLength length : PeriodLength.values()) {
            if (name(length).equals(text)) {
                return new Regular(length);
            }
        }
        throw new IllegalArgumentException(
                "a cycle is year, half-year, quarter, two-months, month, half-month, semester or window:TABLE");
    }

    private static String name(PeriodLength length) {
        return length.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Calendar periods of one length. 日历周期 (rili zhouqi).
     *
     * @param length their length
     */
    @Term(zh = "日历周期", pinyin = "rili zhouqi", source = "library")
    record Regular(PeriodLength length) implements Cycle {
        /** Checks that the length is given. */
        public Regular {
            requireNonNull(length, "length");
        }

        @Override
        public String toString() {
            return name(length);
        }
    }

    /** The academic semesters of the unit. 学期 (xueqi). */
    @Term(zh = "学期", pinyin = "xueqi", source = "library")
    record Semester() implements Cycle {
        @Override
        public String toString() {
            return "semester";
        }
    }

    /**
     * A window that a table dates, such as a publicity month. 专项时段 (zhuanxiang shiduan).
     *
     * @param table the table
     */
    @Term(zh = "专项时段", pinyin = "zhuanxiang shiduan", source = "library")
    record Window(PeriodTableId table) implements Cycle {
        /** Checks that the table is given. */
        public Window {
            requireNonNull(table, "table");
        }

        @Override
        public String toString() {
            return "window:" + table;
        }
    }
}
