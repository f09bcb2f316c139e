package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.Set;

/**
 * A row without its body: what a list or a report needs of it.
 *
 * <p>概要行 (gaiyao hang). It has the values of those attributes alone that were asked for. Immutable.
 *
 * @param kind the name of the kind of record
 * @param id the record's id
 * @param rootUnit the unit of storage
 * @param ownerUnit the unit that owns it
 * @param revision the number of its latest known revision
 * @param recordedAt when that was recorded, in whole microseconds
 * @param actor who wrote it
 * @param indexed the values of the attributes that were asked for
 */
@Term(zh = "概要行", pinyin = "gaiyao hang", source = "library")
public record Outline(
        String kind,
        String id,
        UnitId rootUnit,
        UnitId ownerUnit,
        int revision,
        Instant recordedAt,
        ActorId actor,
        Indexed indexed) {
    /** Checks that all parts are given. */
    public Outline {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(rootUnit, "rootUnit");
        requireNonNull(ownerUnit, "ownerUnit");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(actor, "actor");
        requireNonNull(indexed, "indexed");
    }

    /** The outline of a row, with these attributes. */
    public static Outline of(Row row, Set<Attribute<?>> attributes) {
        return new Outline(
                row.kind(),
                row.id(),
                row.rootUnit(),
                row.ownerUnit(),
                row.revision(),
                row.recordedAt(),
                row.actor(),
                row.indexed().only(attributes));
    }

    /** Kind, id and revision; values could be personal and are not shown. */
    @Override
    public String toString() {
        return kind + "/" + id + "#" + revision;
    }
}
