package io.tongxin.pairing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitClassId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.organization.Organization;
import io.tongxin.organization.Post;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Term;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * With how many friends a post of some kind is to keep in touch. It is data: each office has its own, and none is shipped.
 *
 * <p>联谊交友规则 (lianyi jiaoyou guize). Immutable.
 *
 * @param id its name
 * @param roles the roles of the posts it speaks of; none for all
 * @param classes the classes of the units it speaks of; none for all
 * @param least how many friends at least, 1 to 100
 * @param strength how strictly it binds
 * @param basis where it stands
 */
@Term(zh = "联谊交友规则", pinyin = "lianyi jiaoyou guize", source = "library")
public record PairingRule(
        RuleId id,
        Set<ResponsibleRole> roles,
        Set<UnitClassId> classes,
        int least,
        Strength strength,
        List<Citation> basis) {
    private static final int MOST = 100;

    /**
     * Copies its parts.
     *
     * @throws IllegalArgumentException if the number is not 1 to 100
     */
    public PairingRule {
        requireNonNull(id, "id");
        roles = Set.copyOf(roles);
        classes = Set.copyOf(classes);
        requireNonNull(strength, "strength");
        basis = List.copyOf(basis);
        if (least < 1 || least > MOST) {
            throw new IllegalArgumentException("least: a post has 1 to " + MOST + " friends: " + least);
        }
    }

    /** For posts in one of these roles, in every unit: so many friends must be kept. */
    public static PairingRule of(String id, Set<ResponsibleRole> roles, int least) {
        return new PairingRule(RuleId.of(id), roles, Set.of(), least, Strength.MUST, List.of());
    }

    boolean appliesTo(Post post, Organization organization) {
        boolean role = roles.isEmpty() || !Collections.disjoint(roles, post.roles());
        return role && (classes.isEmpty() || classes.stream().anyMatch(c -> organization.hasClass(post.unit(), c)));
    }
}
