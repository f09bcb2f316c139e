package io.tongxin.decision;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That a standing duty is being kept.
 *
 * <p>确认 (queren). A standing duty is attested for its period and never ticked off for good. Immutable.
 *
 * @param id its identifier
 * @param duty the duty
 * @param attestedBy the unit that attests
 * @param day the day of the attestation
 */
@Term(zh = "确认", pinyin = "queren", source = "library")
public record Attestation(
        @NotNull DecisionId id,
        @NotNull DutyRef duty,
        @NotNull UnitId attestedBy,
        @NotNull LocalDate day) implements Decision {
    /** Checks that all parts are given. */
    public Attestation {
        requireNonNull(id, "id");
        requireNonNull(duty, "duty");
        requireNonNull(attestedBy, "attestedBy");
        requireNonNull(day, "day");
    }
}
