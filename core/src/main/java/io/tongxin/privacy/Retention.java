package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.norm.Citation;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a field is kept. The law sets no number for it: the host declares one.
 *
 * <p>保存期限 (baocun qixian). Periods are counted in months from a day that is itself not counted, and end on the corresponding day, or on
 * the month's last where there is none. Nothing is deleted by the library unasked. Immutable.
 */
@Term(zh = "保存期限", pinyin = "baocun qixian", source = "个人信息保护法第19条")
public sealed interface Retention {
    /** The longest period in months: a hundred years. */
    int MOST_MONTHS = 1_200;

    /** So many months after the person has left. */
    static Retention monthsAfterLeaving(int months) {
        return new AfterLeaving(months);
    }

    /** Until the purpose is reached. */
    static Retention untilPurposeDone() {
        return new UntilPurposeDone();
    }

    /** So many months after the person has left, because this law or administrative regulation says so. */
    static Retention legalPeriod(int months, Citation law) {
        return new LegalPeriod(months, law);
    }

    /**
     * The last day on which it may be kept, if a period says so.
     *
     * @param left the day on which the person left, or the purpose ended
     */
    Optional<LocalDate> lastDay(LocalDate left);

    /** Whether an erasure before its end leaves the data stored and protected, and for nothing else (Article 47). */
    default boolean isStoreOnlyUntilItsEnd() {
        return this instanceof LegalPeriod;
    }

    private static void requireMonths(int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    Bilingual.of("保存期限须为1至" + MOST_MONTHS + "个月", "a retention has 1 to " + MOST_MONTHS + " months")
                            .toString());
        }
    }

    /**
     * A period after the person has left. 离开后期限 (likai hou qixian).
     *
     * @param months how many, 1 to 1,200
     */
    @Term(zh = "离开后期限", pinyin = "likai hou qixian", source = "library")
    record AfterLeaving(int months) implements Retention {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is out of bounds
         */
        public AfterLeaving {
            requireMonths(months);
        }

        @Override
        public Optional<LocalDate> lastDay(LocalDate left) {
            return Optional.of(left.plusMonths(months));
        }
    }

    /** Until the purpose is reached, and no longer. 目的实现为止 (mudi shixian weizhi). */
    @Term(zh = "目的实现为止", pinyin = "mudi shixian weizhi", source = "library")
    record UntilPurposeDone() implements Retention {
        @Override
        public Optional<LocalDate> lastDay(LocalDate left) {
            return Optional.of(left);
        }
    }

    /**
     * A period laid down by a law or administrative regulation. 法定保存期限 (fading baocun qixian).
     *
     * @param months how many, 1 to 1,200
     * @param law what lays it down
     */
    @Term(zh = "法定保存期限", pinyin = "fading baocun qixian", source = "个人信息保护法第47条")
    record LegalPeriod(int months, Citation law) implements Retention {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is out of bounds
         */
        public LegalPeriod {
            requireMonths(months);
            requireNonNull(law, "law");
        }

        @Override
        public Optional<LocalDate> lastDay(LocalDate left) {
            return Optional.of(left.plusMonths(months));
        }
    }
}
