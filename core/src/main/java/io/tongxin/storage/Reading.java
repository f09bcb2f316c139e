package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

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
 * A kind, an id or a root unit of which nothing was ever written is as good as empty: it is never an error to ask for it. An id
 * that no record may have is not found. It may be used by one thread, and only inside the call that handed it out; after that
 * every method throws an {@link IllegalStateException}.
 *
 * <p>Where rows are handed over one by one, an exception of the receiver ends it and goes to the caller as it is. An adapter
 * holds a bounded number of them at a time, so that a root unit of any size can be read. How far it has come, the caller knows:
 * {@link #count} in the same reading says of how many.
 *
 * <p>What gives a row throws {@link UnreadableRowException} where the row is none.
 */
@Term(zh = "读取", pinyin = "duqu", source = "library")
public interface Reading {
    /** The latest known revision of a record, if it is known, in scope and not withdrawn. */
    Optional<Row> find(RecordKind<?> kind, String id, View view);

    /** Every known revision of a record, the earliest first; of a withdrawn one too. */
    List<Row> history(RecordKind<?> kind, String id, View view);

    /** One page of the records that fit the query, each by its latest known revision. */
    Page<Row> query(Query<?> query, View view);

    /**
     * How many records fit the condition.
     *
     * @throws IllegalArgumentException if the kind has not all attributes of the condition
     */
    long count(RecordKind<?> kind, Condition where, View view);

    /**
     * Hands over the latest known revision of each record that fits the condition, by id.
     *
     * @throws IllegalArgumentException if the kind has not all attributes of the condition
     */
    void scan(RecordKind<?> kind, Condition where, View view, Consumer<Row> to);

    /** Hands over every known revision of every record, of withdrawn ones too, by id and then by revision. */
    void scanHistory(RecordKind<?> kind, View view, Consumer<Row> to);

    /** One page of a query's answer with the asked attributes alone: the same rows in the same order, without their bodies. */
    Page<Outline> project(Projection projection, View view);

    /** Hands over the outlines of all rows from the query's position on, in its order and whatever its size. */
    default void projectAll(Projection projection, View view, Consumer<Outline> to) {
        requireNonNull(to, "to");
        Projection next = projection;
        while (true) {
            Page<Outline> page = project(next, view);
            page.content().forEach(to);
            if (page.next().isEmpty()) {
                return;
            }
            next = next.after(page.next().get());
        }
    }

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

    /** When the root unit's last write was recorded; empty where nothing was ever written. In a transaction, the last before it. */
    Optional<Instant> lastRecordedAt();

    /**
     * Journal lines from a sequence on, in order, at most so many.
     *
     * @throws IllegalArgumentException if the sequence is below 1, or the limit is not 1 to 10,000
     * @throws UnreadableRowException if one of them is no line, with the kind {@code journal} and its sequence as the id
     */
    List<JournalLine> journal(long from, int limit);

    /** The journal's last line, empty where there is none. */
    Optional<JournalLine> journalHead();
}
