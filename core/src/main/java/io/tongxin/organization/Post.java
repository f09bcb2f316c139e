package io.tongxin.organization;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * A post in a unit, and the roles in which it answers for items.
 *
 * <p>职务 (zhiwu). Duties hang on the post; who holds it on a day is an {@link Appointment}. Immutable.
 *
 * @param id its identifier
 * @param unit the unit
 * @param title what it is called
 * @param roles the roles in which it answers; only roles of posts
 * @param existence when the post is part of the unit's establishment
 */
@Coherent
@Term(zh = "职务", pinyin = "zhiwu", source = "library")
public record Post(
        @NotNull PostId id,
        @NotNull UnitId unit,
        @NotNull Bilingual title,
        @NotEmpty Set<@NotNull ResponsibleRole> roles,
        @NotNull EffectivePeriod existence)
        implements Coherence {
    /** Copies its parts. */
    public Post {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(title, "title");
        requireNonNull(existence, "existence");
        roles = Set.copyOf(roles);
    }

    @Override
    public void check(Report report) {
        if (!roles.stream().allMatch(ResponsibleRole::isOfPost)) {
            report.violation("roles", "organization.role-not-of-post");
        }
    }
}
