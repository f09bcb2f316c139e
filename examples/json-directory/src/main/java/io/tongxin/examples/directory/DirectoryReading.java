package io.tongxin.examples.directory;

import io.tongxin.storage.Condition;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Outline;
import io.tongxin.storage.Page;
import io.tongxin.storage.Projection;
import io.tongxin.storage.Query;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/** The reads of the contract over what was recorded by one instant. */
class DirectoryReading implements Reading {
    private final Shard shard;
    private final Shard.Committed committed;
    private final Instant until;
    private boolean ended;

    DirectoryReading(Shard shard, Shard.Committed committed, Instant until) {
        this.shard = shard;
        this.committed = committed;
        this.until = until;
    }

    static DirectoryReading of(Shard shard) {
        Shard.Committed now = shard.committed();
        return new DirectoryReading(shard, now, now.last().orElse(Instant.MIN));
    }

    final void end() {
        ended = true;
    }

    final Shard shard() {
        requireOpen();
        return shard;
    }

    final void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the call that handed this out has ended");
        }
    }

    /** All revisions of a record in the state that this reading sees. */
    final List<Row> revisions(String kind, String id) {
        return upTo(shard().rows(kind).getOrDefault(id, List.of()));
    }

    private List<Row> upTo(List<Row> revisions) {
        return revisions.stream()
                .filter(row -> !row.recordedAt().isAfter(until))
                .toList();
    }

    // tag::find[]
    @Override
    public Optional<Row> find(RecordKind<?> kind, String id, View view) {
        return present(view.seen(revisions(kind.name(), id)));
    }

    private static Optional<Row> present(List<Row> seen) {
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(seen.get(seen.size() - 1)).filter(row -> !row.withdrawn());
    }
    // end::find[]

    @Override
    public List<Row> history(RecordKind<?> kind, String id, View view) {
        return view.seen(revisions(kind.name(), id));
    }

    /** Nothing is kept beside the rows. */
    @Override
    public void scanAmiss(RecordKind<?> kind, ObjIntConsumer<String> to) {
        requireOpen();
    }

    @Override
    public void scanOutcomes(Consumer<Outcome> to) {
        shard().outcomes(until).forEach(to);
    }

    // tag::query[]
    @Override
    public Page<Row> query(Query<?> query, View view) {
        return query.page(fitting(query, view)
                .filter(query::isAfter)
                .sorted(query.comparator())
                .limit(query.size() + 1L)
                .toList());
    }

    private Stream<Row> fitting(Query<?> query, View view) {
        return seen(query.kind(), view)
                .flatMap(rows -> present(rows).stream())
                .filter(row -> query.where().matches(row.indexed()));
    }

    /** Of each record what the view sees, by id. */
    private Stream<List<Row>> seen(RecordKind<?> kind, View view) {
        return shard().rows(kind.name()).values().stream().map(rows -> view.seen(upTo(rows)));
    }
    // end::query[]

    @Override
    public Page<Outline> project(Projection projection, View view) {
        return query(projection.query(), view).map(row -> Outline.of(row, projection.attributes()));
    }

    @Override
    public long count(RecordKind<?> kind, Condition where, View view) {
        return fitting(Query.of(kind).where(where), view).count();
    }

    @Override
    public void scan(RecordKind<?> kind, Condition where, View view, Consumer<Row> to) {
        fitting(Query.of(kind).where(where), view).forEach(to);
    }

    @Override
    public void scanHistory(RecordKind<?> kind, View view, Consumer<Row> to) {
        seen(kind, view).flatMap(List::stream).forEach(to);
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        requireOpen();
        return committed.last();
    }

    @Override
    public List<JournalLine> journal(long from, int limit) {
        JournalLine.checkRange(from, limit);
        return lines(from).limit(limit).toList();
    }

    @Override
    public Optional<JournalLine> journalHead() {
        return lines(Math.max(1, size())).findFirst();
    }

    private Stream<JournalLine> lines(long from) {
        return from > size() ? Stream.empty() : shard().journal().subMap(from, true, size(), true).values().stream();
    }

    /** How many journal lines this reading sees. */
    long size() {
        requireOpen();
        return committed.lines();
    }
}
