package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of opening a sealed value: it in clear, or that the person was erased.
 *
 * <p>解封结果 (jiefeng jieguo). A value that was altered is neither; that is an exception. Immutable.
 */
@Term(zh = "解封结果", pinyin = "jiefeng jieguo", source = "library")
public sealed interface Opened {
    /** The value in clear; empty where the person was erased. */
    Optional<ClearValue> value();

    /**
     * The value. 已解封 (yi jiefeng).
     *
     * @param clear the value, which shows in no text
     */
    @Term(zh = "已解封", pinyin = "yi jiefeng", source = "library")
    record Clear(ClearValue clear) implements Opened {
        /** With the value. */
        public Clear {
            requireNonNull(clear, "clear");
        }

        @Override
        public Optional<ClearValue> value() {
            return Optional.of(clear);
        }
    }

    /**
     * The person was erased: nobody can open the value any more. 已删除 (yi shanchu).
     *
     * @param at when the key was destroyed
     */
    @Term(zh = "已删除", pinyin = "yi shanchu", source = "个人信息保护法第47条")
    record Erased(Instant at) implements Opened {
        /** With when. */
        public Erased {
            requireNonNull(at, "at");
        }

        @Override
        public Optional<ClearValue> value() {
            return Optional.empty();
        }
    }
}
