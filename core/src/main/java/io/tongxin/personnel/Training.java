package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A training that a person took part in.
 *
 * <p>培训经历 (peixun jingli). No assessment of the person stands here. Immutable; it shows nothing of what it holds.
 *
 * @param title what it was called, 1 to 200 characters
 * @param organiser who held it, at most 200 characters
 * @param from the first day
 * @param until the last day, empty where it goes on
 */
@Term(zh = "培训经历", pinyin = "peixun jingli", source = "统一战线代表人士信息采集表")
public record Training(String title, String organiser, LocalDate from, Optional<LocalDate> until) {
    private static final int LONGEST = 200;

    /** Checks that all parts are given. */
    public Training {
        requireNonNull(title, "title");
        requireNonNull(organiser, "organiser");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    void check(Checks checks) {
        checks.text("title", title, LONGEST)
                .textOrNone("organiser", organiser, LONGEST)
                .day("from", from)
                .day("until", until)
                .order(from, until);
    }

    @Override
    public String toString() {
        return "Training(***)";
    }
}
