package io.tongxin.testkit;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that stands still until it is set.
 *
 * <p>可调时钟 (ketiao shizhong). It may be set back, as real clocks are. Safe for use by many threads.
 */
@Term(zh = "可调时钟", pinyin = "ketiao shizhong", source = "library")
public final class SettableClock implements InstantSource {
    private Instant now;

    private SettableClock(Instant start) {
        this.now = start;
    }

    /** A clock that shows this instant. */
    public static SettableClock at(Instant start) {
        return new SettableClock(requireNonNull(start, "start"));
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** Shows this instant from now on. */
    public synchronized void set(Instant instant) {
        now = requireNonNull(instant, "instant");
    }

    /** Goes on by so much, or back where it is negative. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }
}
