package io.tongxin.organization;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.PlacementId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.NotNull;

/**
 * Under which unit another one stands, and when.
 *
 * <p>隶属 (lishu). A unit stands under one superior a day; guidance by a second one is a {@link Relation}. Immutable.
 *
 * @param id its identifier
 * @param unit the lower unit
 * @param superior the unit above it
 * @param effective when
 */
@Coherent
@Term(zh = "隶属", pinyin = "lishu", source = "library")
public record Placement(
        @NotNull PlacementId id,
        @NotNull UnitId unit,
        @NotNull UnitId superior,
        @NotNull EffectivePeriod effective) implements Coherence {
    /** Checks that all parts are given. */
    public Placement {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(superior, "superior");
        requireNonNull(effective, "effective");
    }

    @Override
    public void check(Report report) {
        if (unit.equals(superior)) {
            report.violation("superior", "organization.under-itself");
        }
    }
}
