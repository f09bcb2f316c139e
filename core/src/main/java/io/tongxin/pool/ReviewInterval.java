package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often an entry of a pool is looked at again: by the calendar, or so long after the last time.
 *
 * <p>复核周期 (fuhe zhouqi). By the calendar, the look counts for the month or period in which it falls, and the next one is due in the
 * next: a look before the month does not stand for it. The day of entry is a look too. A later look never brings an earlier due
 * day. It counts calendar days, never working days. Immutable.
 */
@Term(zh = "复核周期", pinyin = "fuhe zhouqi", source = "library")
public sealed interface ReviewInterval {
    /**
     * In these months of each year.
     *
     * @throws IllegalArgumentException if there are none
     */
    static ReviewInterval inMonths(Set<Month> months) {
        return new InMonths(months);
    }

    /** Once in each period of this length. */
    static ReviewInterval eachPeriod(PeriodLength length) {
        return new EachPeriod(length);
    }

    /**
     * So many months after the last look.
     *
     * @param months 1 to 60
     * @throws IllegalArgumentException if it is less or more
     */
    static ReviewInterval sinceLast(int months) {
        return new SinceLast(months);
    }

    /** The last day on which the next look is in time, after one on this day. */
    LocalDate dueAfter(LocalDate look);

    /** Its label: 每季度复核一次. */
    Bilingual label();

    /**
     * In named months of each year; due on the last day of the month.
     *
     * <p>固定月份复核 (guding yuefen fuhe).
     *
     * @param months the months, at least one
     */
    @Term(zh = "固定月份复核", pinyin = "guding yuefen fuhe", source = "library")
    record InMonths(Set<Month> months) implements ReviewInterval {
        /**
         * Copies the months.
         *
         * @throws IllegalArgumentException if there are none
         */
        public InMonths {
            if (months.isEmpty()) {
                throw new IllegalArgumentException("a review by months names one month at least");
            }
            months = Set.copyOf(months);
        }

        @Override
        public LocalDate dueAfter(LocalDate look) {
            YearMonth next = YearMonth.from(look).plusMonths(1);
            while (!months.contains(next.getMonth())) {
                next = next.plusMonths(1);
            }
            return next.atEndOfMonth();
        }

        @Override
        public Bilingual label() {
            String numbers = EnumSet.copyOf(months).stream()
                    .map(month -> String.valueOf(month.getValue()))
                    .collect(Collectors.joining("、"));
            return Bilingual.of("每年" + numbers + "月复核", "in months " + numbers.replace("、", ", ") + " of each year");
        }
    }

    /**
     * Once in each period; due on its last day.
     *
     * <p>固定周期复核 (guding zhouqi fuhe).
     *
     * @param length how long a period is
     */
    @Term(zh = "固定周期复核", pinyin = "guding zhouqi fuhe", source = "library")
    record EachPeriod(PeriodLength length) implements ReviewInterval {
        /** Checks that the length is given. */
        public EachPeriod {
            requireNonNull(length, "length");
        }

        @Override
        public LocalDate dueAfter(LocalDate look) {
            int ordinal = length.ordinalOf(look);
            boolean last = ordinal == length.perYear();
            return length.span(last ? look.getYear() + 1 : look.getYear(), last ? 1 : ordinal + 1)
                    .last();
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(
                    length.every().zh() + "复核一次", "once " + length.every().en());
        }
    }

    /**
     * So many months after the last look. The day keeps its number; where the month is too short it is the month's last: a
     * month after 31 January is the last of February.
     *
     * <p>定期复核 (dingqi fuhe).
     *
     * @param months 1 to 60
     */
    @Term(zh = "定期复核", pinyin = "dingqi fuhe", source = "library")
    record SinceLast(int months) implements ReviewInterval {
        private static final int MOST = 60;

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not 1 to 60
         */
        public SinceLast {
            if (months < 1 || months > MOST) {
                throw new IllegalArgumentException("a review comes 1 to " + MOST + " months after the last: " + months);
            }
        }

        @Override
        public LocalDate dueAfter(LocalDate look) {
            return look.plusMonths(months);
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("上次复核后" + months + "个月内复核", "within " + months + " months of the last");
        }
    }
}
