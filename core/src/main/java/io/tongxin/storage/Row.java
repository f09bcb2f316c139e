package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.Instant;

/**
 * One revision of a record as a store keeps it.
 *
 * <p>存储行 (cunchu hang). No row is ever changed or deleted: a later revision stands beside it. Immutable.
 *
 * @param kind the name of the kind of record
 * @param id the record's id, unique in its kind and root unit
 * @param rootUnit the unit of storage: rows of one root unit lie on one shard
 * @param ownerUnit the unit that owns it; a scope is asked for this unit
 * @param revision its number, from 1, without gaps
 * @param recordedAt when it was recorded, in whole microseconds
 * @param actor who wrote it
 * @param command by which command
 * @param bodyVersion the version of the body's form
 * @param body the record as JSON text; of a withdrawing revision, as it was last
 * @param indexed the values of its indexed attributes
 * @param withdrawn whether this revision withdrew the record
 */
@Term(zh = "存储行", pinyin = "cunchu hang", source = "library")
public record Row(
        String kind,
        String id,
        UnitId rootUnit,
        UnitId ownerUnit,
        int revision,
        Instant recordedAt,
        ActorId actor,
        CommandId command,
        int bodyVersion,
        String body,
        Indexed indexed,
        boolean withdrawn) {
    /** Checks that all parts are given. */
    public Row {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(rootUnit, "rootUnit");
        requireNonNull(ownerUnit, "ownerUnit");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(actor, "actor");
        requireNonNull(command, "command");
        requireNonNull(body, "body");
        requireNonNull(indexed, "indexed");
    }

    /**
     * The next revision, which withdraws the record: owner, body and values stay as they were.
     *
     * @param at when the transaction is recorded
     * @param by the command that orders it
     */
    public Row withdrawal(Instant at, Command by) {
        return new Row(
                kind,
                id,
                rootUnit,
                ownerUnit,
                revision + 1,
                at,
                by.actor().id(),
                by.id(),
                bodyVersion,
                body,
                indexed,
                true);
    }

    /** Kind, id and revision; the body could be personal and is not shown. */
    @Override
    public String toString() {
        return kind + "/" + id + "#" + revision;
    }
}
