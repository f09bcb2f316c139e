package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Evidence;
import io.tongxin.id.DevelopmentStepId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * That a person's development reached a stage, and what proves it.
 *
 * <p>培养环节 (peiyang huanjie). Each stage once for each unit that develops the person. It holds no appraisal. Immutable.
 *
 * @param id its identifier
 * @param unit the unit that develops the person
 * @param person the person
 * @param stage the stage
 * @param day the day on which it was reached
 * @param evidence what proves it
 */
@Term(zh = "培养环节", pinyin = "peiyang huanjie", source = "library")
public record DevelopmentStep(
        @NotNull DevelopmentStepId id,
        @NotNull UnitId unit,
        @NotNull PersonId person,
        @NotNull DevelopmentStage stage,
        @NotNull LocalDate day,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Evidence> evidence) {
    /** Copies its parts. */
    public DevelopmentStep {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(person, "person");
        requireNonNull(stage, "stage");
        requireNonNull(day, "day");
        evidence = List.copyOf(evidence);
    }

    /** Its id alone: neither the person nor the stage. */
    @Override
    public String toString() {
        return "DevelopmentStep[" + id + "]";
    }
}
