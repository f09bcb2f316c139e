package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.term.Term;
import java.time.Instant;

/**
 * One revision of a record: what was written, when it was recorded, and by whom.
 *
 * <p>修订版本 (xiuding banben). When something happened stands in the record; when it became known stands here. Immutable.
 *
 * @param value what was written; of a withdrawn record, what it was last
 * @param revision its number, from 1
 * @param recordedAt when it was recorded, in whole microseconds
 * @param actor who wrote it
 * @param withdrawn whether this revision withdrew the record
 * @param <T> the type of record
 */
@Term(zh = "修订版本", pinyin = "xiuding banben", source = "library")
public record Recorded<T>(T value, int revision, Instant recordedAt, ActorId actor, boolean withdrawn) {
    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if the revision is below 1
     */
    public Recorded {
        requireNonNull(value, "value");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(actor, "actor");
        if (revision < 1) {
            throw new IllegalArgumentException("revisions are counted from 1: " + revision);
        }
    }

    /** The first revision of a record. */
    public static <T> Recorded<T> first(T value, Instant recordedAt, ActorId actor) {
        return new Recorded<>(value, 1, recordedAt, actor, false);
    }
}
