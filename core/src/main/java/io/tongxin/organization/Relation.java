package io.tongxin.organization;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.RelationId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.NotNull;

/**
 * A dated relation beside the tree: who guides or supervises whom without commanding it.
 *
 * <p>业务关系 (yewu guanxi). An organs' working committee guides organs of its own level; a finance bureau guides a profession.
 * Lists apply and figures roll up along one named type of relation. Immutable.
 *
 * @param id its identifier
 * @param type what the relation is
 * @param from who guides
 * @param to who is guided: a unit of the tree, or a body outside it
 * @param effective when
 */
@Coherent
@Term(zh = "业务关系", pinyin = "yewu guanxi", source = "library")
public record Relation(
        @NotNull RelationId id,
        @NotNull RelationTypeId type,
        @NotNull UnitId from,
        @NotNull UnitId to,
        @NotNull EffectivePeriod effective)
        implements Coherence {
    /** Checks that all parts are given. */
    public Relation {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(effective, "effective");
    }

    @Override
    public void check(Report report) {
        if (from.equals(to)) {
            report.violation("to", "organization.related-to-itself");
        }
    }
}
