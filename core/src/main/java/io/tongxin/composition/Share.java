package io.tongxin.composition;

import io.tongxin.term.Term;

/**
 * The least number of people outside the Party that a rule asks for: a part of all, or so many.
 *
 * <p>比例下限 (bili xiaxian). "不少于" is a lower bound over whole people: it is counted in integers, and never by a rounded ratio.
 * Immutable.
 */
@Term(zh = "比例下限", pinyin = "bili xiaxian", source = "中国共产党统一战线工作条例")
public sealed interface Share {
    /** The largest body that can be checked. */
    int LARGEST = 1_000_000;

    /**
     * The fewest of so many that keep the bound.
     *
     * @param total how many people the body has, 0 to 1,000,000
     */
    int leastOf(int total);

    /**
     * So many of a hundred at least: {@code people * 100 >= percent * total}.
     *
     * <p>百分比下限 (baifenbi xiaxian).
     *
     * @param percent 1 to 100
     */
    @Term(zh = "百分比下限", pinyin = "baifenbi xiaxian", source = "中国共产党统一战线工作条例")
    record Percent(int percent) implements Share {
        /**
         * Checks the bound.
         *
         * @throws IllegalArgumentException if it is not 1 to 100
         */
        public Percent {
            if (percent < 1 || percent > 100) {
                throw new IllegalArgumentException("a share is 1 to 100 per cent: " + percent);
            }
        }

        @Override
        public int leastOf(int total) {
            return (int) (((long) percent * total + 99) / 100);
        }
    }

    /**
     * So many at least, however large the body is.
     *
     * <p>人数下限 (renshu xiaxian).
     *
     * @param people 1 to 1,000
     */
    @Term(zh = "人数下限", pinyin = "renshu xiaxian", source = "中国共产党统一战线工作条例")
    record People(int people) implements Share {
        /**
         * Checks the bound.
         *
         * @throws IllegalArgumentException if it is not 1 to 1,000
         */
        public People {
            if (people < 1 || people > 1_000) {
                throw new IllegalArgumentException("a rule asks for 1 to 1,000 people: " + people);
            }
        }

        @Override
        public int leastOf(int total) {
            return people;
        }
    }
}
