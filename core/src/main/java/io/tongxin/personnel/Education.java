package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.code.CodeSystems;
import io.tongxin.term.Term;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An education, and the degree it ended with.
 *
 * <p>学历学位 (xueli xuewei). Immutable; it shows nothing of what it holds.
 *
 * @param level its code of GB/T 4658-2006
 * @param degree the code of the degree, of GB/T 6864-2003; empty where there is none
 * @param school the school, at most 200 characters
 * @param major the subject, at most 200 characters
 * @param from the first month
 * @param until the last month, empty where it goes on
 * @param fullTime whether it was not beside a post
 */
@Term(zh = "学历学位", pinyin = "xueli xuewei", source = "GB/T 4658-2006")
public record Education(
        String level,
        String degree,
        String school,
        String major,
        YearMonth from,
        Optional<YearMonth> until,
        boolean fullTime) {
    private static final int LONGEST = 200;

    /** Checks that all parts are given. */
    public Education {
        requireNonNull(level, "level");
        requireNonNull(degree, "degree");
        requireNonNull(school, "school");
        requireNonNull(major, "major");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    void check(Checks checks) {
        checks.code("level", CodeSystems.EDUCATION, level)
                .codeOrNone("degree", CodeSystems.DEGREE, degree)
                .textOrNone("school", school, LONGEST)
                .textOrNone("major", major, LONGEST)
                .month("from", from)
                .order(from, until);
    }

    @Override
    public String toString() {
        return "Education(***)";
    }
}
