package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.Instant;
import java.time.LocalDate;

/**
 * From which day duties are seen, and what was known then: both are given, neither is read from a clock.
 *
 * <p>观察时点 (guancha shidian). The day is never taken from the instant, for that would need a zone. The day itself is still
 * open: what is done on it counts. Immutable.
 *
 * @param date the day from which it is seen
 * @param known only what was recorded by this instant is known
 */
@Term(zh = "观察时点", pinyin = "guancha shidian", source = "library")
public record AsOf(LocalDate date, Instant known) {
    /** Checks that both are given. */
    public AsOf {
        requireNonNull(date, "date");
        requireNonNull(known, "known");
    }

    /** Seen from the day, with what was known at the instant. */
    public static AsOf of(LocalDate date, Instant known) {
        return new AsOf(date, known);
    }

    @Override
    public String toString() {
        return date + " as known at " + known;
    }
}
