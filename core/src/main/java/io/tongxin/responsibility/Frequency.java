package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.Cycle;
import io.tongxin.term.Term;

/**
 * How often an item is to be done: a number per period, a standing duty, no number at all, by appraisal, or on an event.
 *
 * <p>频次 (pinci). Only {@link Quota} is counted; the others are attested, judged or triggered, and never failed by
 * arithmetic alone. Immutable.
 */
@Term(zh = "频次", pinyin = "pinci", source = "library")
public sealed interface Frequency
        permits Quota, Frequency.Standing, Frequency.Unspecified, Frequency.Appraised, OnEvent {
    /** The name of the shape; a change of shape ends an item's line and begins another. */
    Shape shape();

    /** The periods through which the item runs. */
    Cycle cycle();

    /** The shapes of frequency. 频次类型 (pinci leixing). */
    @Term(zh = "频次类型", pinyin = "pinci leixing", source = "library")
    enum Shape {
        /** 定量. */
        QUOTA,
        /** 长期. */
        STANDING,
        /** 未定量：定期、及时、经常. */
        UNSPECIFIED,
        /** 民主测评. */
        APPRAISED,
        /** 事件触发. */
        ON_EVENT
    }

    /**
     * A duty that always holds and is attested once per period. 长期职责 (changqi zhize).
     *
     * @param cycle how often it is attested
     */
    @Term(zh = "长期职责", pinyin = "changqi zhize", source = "library")
    record Standing(Cycle cycle) implements Frequency {
        /** Checks that the cycle is given. */
        public Standing {
            requireNonNull(cycle, "cycle");
        }

        @Override
        public Shape shape() {
            return Shape.STANDING;
        }
    }

    /**
     * A duty without a number, as 定期, 及时 or 经常 say; a person judges it once per period. 未定量职责 (wei dingliang zhize).
     *
     * @param cycle how often it is judged
     * @param wording the word the clause uses, such as 定期; 1 to 20 characters
     */
    @Term(zh = "未定量职责", pinyin = "wei dingliang zhize", source = "library")
    record Unspecified(Cycle cycle, String wording) implements Frequency {
        /**
         * Checks the wording.
         *
         * @throws IllegalArgumentException if it is blank or too long
         */
        public Unspecified {
            requireNonNull(cycle, "cycle");
            if (wording.isBlank() || wording.length() > 20) {
                throw new IllegalArgumentException("the wording has 1 to 20 characters");
            }
        }

        @Override
        public Shape shape() {
            return Shape.UNSPECIFIED;
        }
    }

    /**
     * A duty that is scored by a vote, as 民主测评 is; its outcome is recorded as a judgement. 测评职责 (ceping zhize).
     *
     * @param cycle how often the vote is held
     */
    @Term(zh = "测评职责", pinyin = "ceping zhize", source = "library")
    record Appraised(Cycle cycle) implements Frequency {
        /** Checks that the cycle is given. */
        public Appraised {
            requireNonNull(cycle, "cycle");
        }

        @Override
        public Shape shape() {
            return Shape.APPRAISED;
        }
    }
}
