package io.tongxin.decision;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.DecisionId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That the figures of a period were fixed: what was known at an instant, seen from a day after the period's end.
 *
 * <p>结账 (jiezhang). The closed verdict is the one at (day, cut) for ever. What is entered later shows in later views and
 * changes no closed verdict. Immutable.
 *
 * @param id its identifier
 * @param unit the unit, with all below it, whose period is closed
 * @param period the code of the period
 * @param day the day from which it is seen, after the period's last
 * @param cut what was recorded by this instant is known
 */
@Term(zh = "结账", pinyin = "jiezhang", source = "library")
public record Closing(
        @NotNull DecisionId id,
        @NotNull UnitId unit,
        @NotNull @Size(min = 1, max = 140) String period,
        @NotNull LocalDate day,
        @NotNull Instant cut) {
    /** Checks that all parts are given. */
    public Closing {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(period, "period");
        requireNonNull(day, "day");
        requireNonNull(cut, "cut");
    }
}
