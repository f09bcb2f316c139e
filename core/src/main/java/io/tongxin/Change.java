package io.tongxin;

import io.tongxin.storage.Draft;
import io.tongxin.storage.RecordKind;
import java.util.Optional;

/** One change that a command orders, not made yet. */
sealed interface Change {
    RecordKind<?> kind();

    String id();

    /** What is to be stored, and the record it was made of; empty for a withdrawal. */
    Optional<Content> content();

    /** The revision that the writer saw; 0 for a new record. */
    int revisionSeen();

    /** The path to the record in a message: {@code activities[A-1]}. */
    default String path() {
        return kind().name() + "[" + id() + "]";
    }

    /** A record and its draft, whose owner is not settled yet. */
    record Content(Object value, Draft draft) {}

    /** A new record, or another revision of one. */
    record Recording(RecordKind<?> kind, Content stored, int revisionSeen) implements Change {
        @Override
        public String id() {
            return stored.draft().id();
        }

        @Override
        public Optional<Content> content() {
            return Optional.of(stored);
        }
    }

    /** The withdrawal of a record. */
    record Withdrawal(RecordKind<?> kind, String id, int revisionSeen) implements Change {
        @Override
        public Optional<Content> content() {
            return Optional.empty();
        }
    }
}
