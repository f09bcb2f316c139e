package io.tongxin.decision;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That a body judged a duty which has no number, or which is scored by a vote.
 *
 * <p>评判 (pingpan). It judges a duty, with a reason; it is not a judgement of a person. The latest counts. Immutable.
 *
 * @param id its identifier
 * @param duty the duty
 * @param fulfilled whether it was performed
 * @param percent how far, 0 to 100; what an appraisal scored
 * @param reason why, about the work alone
 * @param judgedBy the unit that judged
 * @param day the day of the judgement
 */
@Term(zh = "评判", pinyin = "pingpan", source = "library")
public record Judgement(
        @NotNull DecisionId id,
        @NotNull DutyRef duty,
        boolean fulfilled,
        @Min(0) @Max(100) int percent,
        @NotNull Bilingual reason,
        @NotNull UnitId judgedBy,
        @NotNull LocalDate day)
        implements Decision {
    /** Checks that all parts are given. */
    public Judgement {
        requireNonNull(id, "id");
        requireNonNull(duty, "duty");
        requireNonNull(reason, "reason");
        requireNonNull(judgedBy, "judgedBy");
        requireNonNull(day, "day");
    }
}
