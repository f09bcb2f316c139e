package io.tongxin.storage.jdbc;

import io.tongxin.storage.View;
import java.util.OptionalLong;

/**
 * How far a reading sees: to one instant of its root unit, whatever is committed meanwhile.
 *
 * <p>Rows only grow and each write has an instant of its own, so this is one state, whatever the isolation level. It is learned by
 * the first read, with the rows where they bring it along, for a statement sees rows and head of the same moment.
 */
final class State {
    private static final long NEVER = Long.MIN_VALUE;

    private final Head head;
    private final boolean goesOn;
    private OptionalLong last;

    private State(Head head, boolean goesOn, OptionalLong last) {
        this.head = head;
        this.goesOn = goesOn;
        this.last = last;
    }

    /** Of a reading, beside which others may write. */
    static State reading(Head head) {
        return new State(head, true, OptionalLong.empty());
    }

    /** Of a writing: nobody else writes while the head is locked; what this one writes is seen. */
    static State writing(Head head, long recordedAt) {
        return new State(head, false, OptionalLong.of(recordedAt));
    }

    /** Whether others may write meanwhile. */
    boolean goesOn() {
        return goesOn;
    }

    /** The last instant that is seen, in microseconds. */
    long last() {
        if (last.isEmpty()) {
            last = OptionalLong.of(now());
        }
        return last.getAsLong();
    }

    boolean isNever() {
        return last() == NEVER;
    }

    /** The last instant that a view sees, in microseconds. */
    long until(View view) {
        return Math.min(view.knownAt().map(Sql::nearestMicros).orElse(Long.MAX_VALUE), last());
    }

    /** Whether rows are read with the head beside them. */
    boolean comesWithRows() {
        return goesOn && head.canStandBesideRows();
    }

    /** Whether the current rows of the next statement, with the head of the same moment, are what the view sees. */
    boolean isOpenTo(View view) {
        return last.isEmpty() && comesWithRows() && view.knownAt().isEmpty();
    }

    /** The head that a statement found beside rows: it is the state where none was known. */
    void found(long recordedAt) {
        if (last.isEmpty()) {
            last = OptionalLong.of(recordedAt);
        }
    }

    /** Whether others have written since, and rows may have been superseded. */
    boolean hasGoneOn(OptionalLong found) {
        return goesOn && found.orElseGet(this::now) > last();
    }

    private long now() {
        return head.last().map(Sql::micros).orElse(NEVER);
    }

    Head head() {
        return head;
    }
}
