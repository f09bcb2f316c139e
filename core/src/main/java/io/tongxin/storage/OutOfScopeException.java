package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * An actor wanted to write into a unit outside the own scope, or a new record under an id that another unit has used. Who wants
 * to change another unit's record gets an {@link UnknownRecordException}.
 *
 * <p>超出数据范围 (chaochu shuju fanwei). It names kind and id as the actor gave them, and nothing that was stored.
 */
@Term(zh = "超出数据范围", pinyin = "chaochu shuju fanwei", source = "library")
public final class OutOfScopeException extends StorageException {
    private static final long serialVersionUID = 1L;

    private final transient ActorId actor;
    private final String kind;
    private final String id;

    /**
     * With who wanted to write what.
     *
     * @param actor the actor
     * @param kind the name of the kind
     * @param id the record's id
     */
    public OutOfScopeException(ActorId actor, String kind, String id) {
        super(Bilingual.of(
                actor + " 无权写入 " + kind + " " + id, "the actor " + actor + " may not write " + kind + " " + id));
        this.actor = requireNonNull(actor, "actor");
        this.kind = requireNonNull(kind, "kind");
        this.id = requireNonNull(id, "id");
    }

    /** The actor. */
    public ActorId actor() {
        return actor;
    }

    /** The name of the kind. */
    public String kind() {
        return kind;
    }

    /** The record's id, as the actor gave it. */
    public String id() {
        return id;
    }
}
