package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActivityKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import io.tongxin.term.Term;
import java.util.Set;

/**
 * Which activities are credited to an item.
 *
 * <p>计入条件 (jiru tiaojian). An activity of one of the kinds, in which the owner took part in the role or a stronger one, which
 * met the partner condition, and to which every kind of evidence is attached. Immutable.
 *
 * @param kinds the kinds of activity; empty for an item that is not counted
 * @param role the least role of the owner
 * @param partner whom it must have met
 * @param evidence the kinds of evidence, all of which are needed
 */
@Term(zh = "计入条件", pinyin = "jiru tiaojian", source = "library")
public record Credit(
        Set<ActivityKindId> kinds, ParticipationRole role, PartnerCondition partner, Set<EvidenceKindId> evidence) {
    /** Copies its parts. */
    public Credit {
        kinds = Set.copyOf(kinds);
        requireNonNull(role, "role");
        requireNonNull(partner, "partner");
        evidence = Set.copyOf(evidence);
    }

    /** Credit for nothing: the item is attested or judged. */
    public static Credit none() {
        return new Credit(Set.of(), ParticipationRole.REPRESENTED, PartnerCondition.NONE, Set.of());
    }

    /** Credit for attending activities of these kinds. */
    public static Credit of(ActivityKindId... kinds) {
        return new Credit(Set.of(kinds), ParticipationRole.ATTENDED, PartnerCondition.NONE, Set.of());
    }

    /** The same, for owners who took part in this role or a stronger one. */
    public Credit withRole(ParticipationRole least) {
        return new Credit(kinds, least, partner, evidence);
    }

    /** The same, for activities that met such a partner. */
    public Credit withPartner(PartnerCondition condition) {
        return new Credit(kinds, role, condition, evidence);
    }

    /** The same, for activities with all this evidence. */
    public Credit withEvidence(Set<EvidenceKindId> needed) {
        return new Credit(kinds, role, partner, needed);
    }
}
