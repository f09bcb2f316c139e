package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.Instant;

/**
 * Somebody else wrote a later revision than the one the writer saw.
 *
 * <p>修订冲突 (xiuding chongtu). It says who and when, so that the two can be brought together.
 */
@Term(zh = "修订冲突", pinyin = "xiuding chongtu", source = "library")
public final class ConflictException extends StorageException {
    private static final long serialVersionUID = 1L;

    private final int revisionSeen;
    private final transient Row found;

    /**
     * With the revision the writer saw, and the latest one.
     *
     * @param revisionSeen the revision the writer saw
     * @param found the latest one
     */
    public ConflictException(int revisionSeen, Row found) {
        super(Bilingual.of(
                found.kind() + " " + found.id() + " 已有修订版本" + found.revision() + "（" + found.actor() + "，"
                        + found.recordedAt() + "），而本次依据的是修订版本" + revisionSeen,
                found.kind() + " " + found.id() + " is at revision " + found.revision() + " (" + found.actor() + ", "
                        + found.recordedAt() + "), but revision " + revisionSeen + " was seen"));
        this.revisionSeen = revisionSeen;
        this.found = requireNonNull(found, "found");
    }

    /** The kind of record. */
    public String kind() {
        return found.kind();
    }

    /** The record's id. */
    public String id() {
        return found.id();
    }

    /** The revision the writer saw. */
    public int revisionSeen() {
        return revisionSeen;
    }

    /** The latest revision. */
    public int revisionFound() {
        return found.revision();
    }

    /** Who wrote the latest revision. */
    public ActorId actor() {
        return found.actor();
    }

    /** When the latest revision was recorded. */
    public Instant recordedAt() {
        return found.recordedAt();
    }
}
