package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A row of a résumé: where a person was, and as what, from month to month.
 *
 * <p>简历条目 (jianli tiaomu). Immutable; it shows nothing of what it holds.
 *
 * @param from the first month
 * @param until the last month, empty where it goes on
 * @param unit the unit or school, 1 to 200 characters
 * @param post the post, at most 200 characters
 */
@Term(zh = "简历条目", pinyin = "jianli tiaomu", source = "统一战线代表人士信息采集表")
public record ResumeRow(YearMonth from, Optional<YearMonth> until, String unit, String post) {
    /** Checks that all parts are given. */
    public ResumeRow {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(unit, "unit");
        requireNonNull(post, "post");
    }

    /** Whether the other row begins in the month in which this one ends, or in the next. */
    boolean joins(ResumeRow next) {
        return until.filter(last -> next.from.equals(last) || next.from.equals(last.plusMonths(1)))
                .isPresent();
    }

    /** Whether both have a month in common beside the one in which one ends and the other begins. */
    boolean crosses(ResumeRow next) {
        return until.isEmpty() || next.from.isBefore(until.get());
    }

    void check(Checks checks) {
        checks.month("from", from)
                .order(from, until)
                .text("unit", unit, Position.LONGEST)
                .textOrNone("post", post, Position.LONGEST);
    }

    @Override
    public String toString() {
        return "ResumeRow(***)";
    }
}
