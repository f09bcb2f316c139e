package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.id.CommandId;
import io.tongxin.term.Term;

/**
 * An order to write: which one, by whom, and why.
 *
 * <p>操作指令 (caozuo zhiling). The host may send it again when it does not know whether it arrived: the same id has one
 * effect. Immutable.
 *
 * @param id its id, unique in the root unit
 * @param actor who orders
 * @param purpose why
 */
@Term(zh = "操作指令", pinyin = "caozuo zhiling", source = "library")
public record Command(CommandId id, Actor actor, Purpose purpose) {
    /** Checks that all parts are given. */
    public Command {
        requireNonNull(id, "id");
        requireNonNull(actor, "actor");
        requireNonNull(purpose, "purpose");
    }

    /** A command with these parts. */
    public static Command of(CommandId id, Actor actor, Purpose purpose) {
        return new Command(id, actor, purpose);
    }
}
