package io.tongxin.storage;

import io.tongxin.term.Term;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writing to one root unit: everything in it is stored, or nothing. Its reads see its own writes.
 *
 * <p>事务 (shiwu). A record's id is used once for ever: a withdrawn record is reinstated by an update and never inserted again. A
 * call that is refused with one of the exceptions below writes nothing, and the transaction goes on as if it had not been made: a
 * work that catches it keeps everything else. A work that catches a {@link StorageFailedException} is stored as a whole or fails
 * as a whole.
 */
@Term(zh = "事务", pinyin = "shiwu", source = "library")
public interface Transaction extends Reading {
    /** When everything in this transaction is recorded: the later of the clock and one microsecond after the last. */
    Instant recordedAt();

    /**
     * The instant of recording: the later of the clock, cut to microseconds, and one microsecond after the last.
     *
     * @param last when the root unit's last write was recorded, empty where nothing was ever written
     * @param clock the clock; it is read while the head of the root unit's journal is held
     */
    static Instant instantAfter(Optional<Instant> last, InstantSource clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return last.map(l -> l.plus(1, ChronoUnit.MICROS))
                .filter(least -> least.isAfter(now))
                .orElse(now);
    }

    /**
     * Stores the first revision of a record.
     *
     * @throws DuplicateException if the id was ever used
     */
    Row insert(Draft draft);

    /**
     * Stores the first revisions of many records, in their order: as many inserts, but that an adapter can send them together.
     *
     * @throws DuplicateException if one of the ids was ever used, or stands there twice; none of them is written
     */
    List<Row> insertAll(Collection<Draft> drafts);

    /**
     * Stores the next revision of a record. Its owner may be another one. A withdrawn record is reinstated by it.
     *
     * @throws ConflictException if the latest revision is not the one seen; nothing is written
     * @throws UnknownRecordException if there is no such record
     */
    Row update(Draft draft, int revisionSeen);

    /**
     * Stores a next revision that withdraws a record; its body, owner and indexed values stay as they were.
     *
     * @throws ConflictException if the latest revision is not the one seen; nothing is written
     * @throws UnknownRecordException if there is no such record, or it is withdrawn already
     */
    Row remove(RecordKind<?> kind, String id, int revisionSeen);

    /**
     * Adds a line to the root unit's journal.
     *
     * @throws RefusedValueException if its sequence does not follow the last one's, or it is not recorded at this transaction's
     *     instant
     */
    default void append(JournalLine line) {
        appendAll(List.of(line));
    }

    /**
     * Adds lines to the root unit's journal, in their order.
     *
     * @throws RefusedValueException if the sequence of one of them does not follow the last one's, or it is not recorded at this
     *     transaction's instant; none of them is added
     */
    void appendAll(List<JournalLine> lines);
}
