package io.tongxin.storage;

import io.tongxin.term.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * Reading from one root unit. All reads of one reading see the same state.
 *
 * <p>读取 (duqu). A record that is withdrawn in the view is not found, not listed and not counted; its history stays readable.
 * It may be used by one thread, and only inside the call that handed it out. What gives a row throws
 * {@link UnreadableRowException} where the row is none.
 */
@Term(zh = "读取", pinyin = "duqu", source = "library")
public interface Reading {
    /** The latest known revision of a record, if it is known, in scope and not withdrawn. */
    Optional<Row> find(RecordKind<?> kind, String id, View view);

    /** Every known revision of a record, the earliest first; of a withdrawn one too. */
    List<Row> history(RecordKind<?> kind, String id, View view);

    /** One page of the records that fit the query, each by its latest known revision. */
    Page<Row> query(Query<?> query, View view);

    /** How many records fit the condition. */
    long count(RecordKind<?> kind, Condition where, View view);

    /** Hands over the latest known revision of each record that fits the condition, by id. */
    void scan(RecordKind<?> kind, Condition where, View view, Consumer<Row> to);

    /** Hands over every known revision of every record, of withdrawn ones too, by id and then by revision. */
    void scanHistory(RecordKind<?> kind, View view, Consumer<Row> to);

    /**
     * Hands over the id and the revision of all that is stored amiss of a kind: a revision that is not where its number belongs,
     * or does not end where the next begins; one dated after the root unit's last write; and whatever else the store keeps beside
     * its rows, to find them, where it does not fit them. Nothing is handed over of what was written through the store. Indexed
     * values are not compared with bodies, which a store does not read.
     */
    void scanAmiss(RecordKind<?> kind, ObjIntConsumer<String> to);

    /**
     * Hands over what every command did, in no particular order.
     *
     * @throws UnreadableRowException if what is kept of a command cannot be read
     */
    void scanOutcomes(Consumer<Outcome> to);

    /** When the root unit's last write was recorded; empty where nothing was ever written. */
    Optional<Instant> lastRecordedAt();

    /**
     * Journal lines from a sequence on, in order, at most so many; the limit is 1 to 10,000.
     *
     * @throws UnreadableRowException if one of them is no line, with the kind {@code journal} and its sequence as the id
     */
    List<JournalLine> journal(long from, int limit);

    /** The journal's last line, empty where there is none. */
    Optional<JournalLine> journalHead();
}
