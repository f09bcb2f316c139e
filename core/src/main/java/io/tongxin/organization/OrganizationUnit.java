package io.tongxin.organization;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * A unit: a city, a department, a section, a school, or a body outside the tree such as a profession's association.
 *
 * <p>单位 (danwei). Where it stands in the tree is a {@link Placement}; who leads it is an {@link Appointment}. Immutable.
 *
 * @param id its identifier
 * @param name its name
 * @param classes the classes by which lists apply to it
 * @param existence from the day it was founded to the day it was abolished
 */
@Term(zh = "单位", pinyin = "danwei", source = "library")
public record OrganizationUnit(
        @NotNull UnitId id,
        @NotNull Bilingual name,
        @NotNull @Size(max = 50) Set<UnitClassId> classes,
        @NotNull EffectivePeriod existence) {
    /** Copies its parts. */
    public OrganizationUnit {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(existence, "existence");
        classes = Set.copyOf(classes);
    }
}
