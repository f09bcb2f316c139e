package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A secondment of a person to another unit.
 *
 * <p>挂职经历 (guazhi jingli). Immutable; it shows nothing of what it holds.
 *
 * @param unit the unit, 1 to 200 characters
 * @param post the post, at most 200 characters
 * @param from the first day
 * @param until the last day, empty where it goes on
 */
@Term(zh = "挂职经历", pinyin = "guazhi jingli", source = "library")
public record Secondment(String unit, String post, LocalDate from, Optional<LocalDate> until) {
    /** Checks that all parts are given. */
    public Secondment {
        requireNonNull(unit, "unit");
        requireNonNull(post, "post");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    void check(Checks checks) {
        checks.text("unit", unit, Position.LONGEST)
                .textOrNone("post", post, Position.LONGEST)
                .day("from", from)
                .day("until", until)
                .order(from, until);
    }

    @Override
    public String toString() {
        return "Secondment(***)";
    }
}
