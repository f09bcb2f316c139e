package io.tongxin.survey;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That a survey was closed; no answer is dated later.
 *
 * <p>调查结束 (diaocha jieshu). Immutable.
 *
 * @param day its last day
 * @param decidedBy the unit that decided
 */
@Term(zh = "调查结束", pinyin = "diaocha jieshu", source = "library")
public record SurveyClosure(@NotNull LocalDate day, @NotNull UnitId decidedBy) {
    /** Checks that both are given. */
    public SurveyClosure {
        requireNonNull(day, "day");
        requireNonNull(decidedBy, "decidedBy");
    }
}
