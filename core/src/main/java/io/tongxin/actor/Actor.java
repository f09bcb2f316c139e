package io.tongxin.actor;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;

/**
 * Who asks or writes: the host's user, the unit for which the user acts, and the units the user may touch.
 *
 * <p>操作人 (caozuoren). The host hands it in with every call; the library keeps no users and no sessions. Immutable.
 *
 * @param id the host's id of the user
 * @param unit the unit for which the user acts
 * @param scope the units whose records the user may read and write
 */
@Term(zh = "操作人", pinyin = "caozuoren", source = "library")
public record Actor(ActorId id, UnitId unit, Scope scope) {
    /** Checks that all parts are given. */
    public Actor {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(scope, "scope");
    }

    /** An actor with these parts. */
    public static Actor of(ActorId id, UnitId unit, Scope scope) {
        return new Actor(id, unit, scope);
    }
}
