package io.tongxin.actor;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.util.Set;

/**
 * Who asks or writes: the host's user, the unit for which the user acts, the units the user may touch, and in what roles.
 *
 * <p>操作人 (caozuoren). The host hands it in with every call; the library keeps no users and no sessions. An actor without a role may do
 * what the scope allows. Immutable.
 *
 * @param id the host's id of the user
 * @param unit the unit for which the user acts
 * @param scope the units whose records the user may read and write
 * @param roles in what roles, at most 100; of the three administrations (三员) at most one, and then no other role beside it
 */
@Term(zh = "操作人", pinyin = "caozuoren", source = "library")
public record Actor(ActorId id, UnitId unit, Scope scope, Set<ActorRole> roles) {
    private static final int MOST_ROLES = 100;

    /**
     * Checks that all parts are given and the roles may be had together.
     *
     * @throws IllegalArgumentException if there are two of the three administrations, one beside another role, or too many roles
     */
    public Actor {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(scope, "scope");
        roles = Set.copyOf(roles);
        if (roles.size() > MOST_ROLES) {
            throw new IllegalArgumentException(
                    "角色最多" + MOST_ROLES + "个 / an actor has at most " + MOST_ROLES + " roles");
        }
        long administrations = ActorRole.administrationsAmong(roles);
        if (administrations > 1) {
            throw new IllegalArgumentException("系统管理、安全管理、审计管理三员互斥，一人只能担任其一 / system, security and audit"
                    + " administration exclude one another: an actor has one of them at most");
        }
        if (administrations == 1 && roles.size() > 1) {
            throw new IllegalArgumentException(
                    "三员不办理业务，不能兼任其他角色 / an administration does no business and has no role beside it");
        }
    }

    /** An actor with these parts, and without a role. */
    public static Actor of(ActorId id, UnitId unit, Scope scope) {
        return new Actor(id, unit, scope, Set.of());
    }

    /** An actor with these parts and roles. */
    public static Actor of(ActorId id, UnitId unit, Scope scope, Set<ActorRole> roles) {
        return new Actor(id, unit, scope, roles);
    }

    /** Whether the actor has the role. */
    public boolean is(ActorRole role) {
        return roles.contains(role);
    }

    /** Whether the actor may read and write records at all: none of the three administrations may. */
    public boolean doesBusiness() {
        return ActorRole.administrationsAmong(roles) == 0;
    }
}
