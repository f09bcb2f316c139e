package io.tongxin.decision;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Why a duty that should generally be performed was not.
 *
 * <p>说明理由 (shuoming liyou). It satisfies the finding and leaves the state as it is. Immutable.
 *
 * @param id its identifier
 * @param duty the duty
 * @param text the reason, about the work alone
 * @param givenBy the unit that gives it
 * @param day the day on which it was given
 */
@Term(zh = "说明理由", pinyin = "shuoming liyou", source = "library")
public record Reason(
        @NotNull DecisionId id,
        @NotNull DutyRef duty,
        @NotNull Bilingual text,
        @NotNull UnitId givenBy,
        @NotNull LocalDate day)
        implements Decision {
    /** Checks that all parts are given. */
    public Reason {
        requireNonNull(id, "id");
        requireNonNull(duty, "duty");
        requireNonNull(text, "text");
        requireNonNull(givenBy, "givenBy");
        requireNonNull(day, "day");
    }
}
