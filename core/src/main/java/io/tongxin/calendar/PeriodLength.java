package io.tongxin.calendar;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The lengths of period that divide the calendar year without gap or overlap.
 *
 * <p>周期长度 (zhouqi changdu). A half-month is the 1st to the 15th, and the rest. Each longer one begins where a shorter one
 * begins, so they nest.
 */
@Term(zh = "周期长度", pinyin = "zhouqi changdu", source = "library")
public enum PeriodLength {
    /** 年度. */
    YEAR("年度", "year", "每年"),
    /** 半年. */
    HALF_YEAR("半年", "half-year", "每半年"),
    /** 季度. */
    QUARTER("季度", "quarter", "每季度"),
    /** 两个月: January and February, and so on. */
    TWO_MONTHS("两个月", "two months", "每两个月"),
    /** 月. */
    MONTH("月", "month", "每月"),
    /** 半月: 1st to 15th, 16th to the end. */
    HALF_MONTH("半月", "half-month", "每半月");

    private final Bilingual label;
    private final Bilingual every;

    PeriodLength(String zh, String en, String everyZh) {
        this.label = Bilingual.of(zh, en);
        this.every = Bilingual.of(everyZh, "per " + en);
    }

    /** Its label: 季度. */
    public Bilingual label() {
        return label;
    }

    /** Its label in a frequency: 每季度. */
    public Bilingual every() {
        return every;
    }

    /** How many make a year. */
    public int perYear() {
        return this == HALF_MONTH ? 24 : 12 / months();
    }

    /** Whether every period of this length is a union of periods of the other. */
    public boolean isDividedBy(PeriodLength other) {
        return other.perYear() % perYear() == 0;
    }

    /** The number, from 1, of the period of its year that contains the day. */
    public int ordinalOf(LocalDate day) {
        int month = day.getMonthValue();
        return this == HALF_MONTH ? (month - 1) * 2 + (day.getDayOfMonth() <= 15 ? 1 : 2) : (month - 1) / months() + 1;
    }

    /**
     * The days of the period with this number in the year.
     *
     * @throws IllegalArgumentException if the year has no period of that number
     */
    public DateSpan span(int year, int ordinal) {
        if (ordinal < 1 || ordinal > perYear()) {
            throw new IllegalArgumentException("a year has " + perYear() + " periods, not " + ordinal);
        }
        if (this == HALF_MONTH) {
            YearMonth month = YearMonth.of(year, (ordinal + 1) / 2);
            return ordinal % 2 == 1
                    ? DateSpan.of(month.atDay(1), month.atDay(15))
                    : DateSpan.of(month.atDay(16), month.atEndOfMonth());
        }
        YearMonth first = YearMonth.of(year, (ordinal - 1) * months() + 1);
        return DateSpan.of(first.atDay(1), first.plusMonths(months() - 1L).atEndOfMonth());
    }

    /** The code of that period: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}, {@code 2026-B2}, {@code 2026-07}, {@code 2026-07a}. */
    public String code(int year, int ordinal) {
        return switch (this) {
            case YEAR -> String.valueOf(year);
            case HALF_YEAR -> year + "-H" + ordinal;
            case QUARTER -> year + "-Q" + ordinal;
            case TWO_MONTHS -> year + "-B" + ordinal;
            case MONTH -> year + "-" + twoDigits(ordinal);
            case HALF_MONTH -> year + "-" + twoDigits((ordinal + 1) / 2) + (ordinal % 2 == 1 ? "a" : "b");
        };
    }

    private int months() {
        return switch (this) {
            case YEAR -> 12;
            case HALF_YEAR -> 6;
            case QUARTER -> 3;
            case TWO_MONTHS -> 2;
            case MONTH, HALF_MONTH -> 1;
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
