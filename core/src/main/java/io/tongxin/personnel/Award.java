package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;

/**
 * An award that a person was given.
 *
 * <p>奖励 (jiangli). Immutable; it shows nothing of what it holds.
 *
 * @param title the award, 1 to 200 characters
 * @param givenBy who gave it, at most 200 characters
 * @param day when
 */
@Term(zh = "奖励", pinyin = "jiangli", source = "统一战线代表人士信息采集表")
public record Award(String title, String givenBy, LocalDate day) {
    private static final int LONGEST = 200;

    /** Checks that all parts are given. */
    public Award {
        requireNonNull(title, "title");
        requireNonNull(givenBy, "givenBy");
        requireNonNull(day, "day");
    }

    void check(Checks checks) {
        checks.text("title", title, LONGEST)
                .textOrNone("givenBy", givenBy, LONGEST)
                .day("day", day);
    }

    @Override
    public String toString() {
        return "Award(***)";
    }
}
