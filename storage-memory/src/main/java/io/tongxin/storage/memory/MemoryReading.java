package io.tongxin.storage.memory;

import io.tongxin.id.UnitId;
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

/** The reads of the contract over one state. */
class MemoryReading implements Reading {
    private final UnitId rootUnit;
    private final Histories histories;
    private boolean ended;

    MemoryReading(UnitId rootUnit, Histories histories) {
        this.rootUnit = rootUnit;
        this.histories = histories;
    }

    void end() {
        ended = true;
    }

    void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the call that handed this out has ended");
        }
    }

    UnitId rootUnit() {
        return rootUnit;
    }

    @Override
    public Optional<Row> find(RecordKind<?> kind, String id, View view) {
        requireOpen();
        return latest(view.seen(histories.of(kind.name(), id)));
    }

    @Override
    public List<Row> history(RecordKind<?> kind, String id, View view) {
        requireOpen();
        return view.seen(histories.of(kind.name(), id));
    }

    @Override
    public Page<Row> query(Query<?> query, View view) {
        requireOpen();
        return query.page(matching(query.kind(), query.where(), view)
                .filter(query::isAfter)
                .sorted(query.comparator())
                .limit(query.size() + 1L)
                .toList());
    }

    @Override
    public Page<Outline> project(Projection projection, View view) {
        return query(projection.query(), view).map(row -> Outline.of(row, projection.attributes()));
    }

    @Override
    public long count(RecordKind<?> kind, Condition where, View view) {
        requireOpen();
        Query.of(kind).where(where);
        return matching(kind, where, view).count();
    }

    @Override
    public void scan(RecordKind<?> kind, Condition where, View view, Consumer<Row> to) {
        requireOpen();
        Query.of(kind).where(where);
        matching(kind, where, view).forEach(to);
    }

    @Override
    public void scanHistory(RecordKind<?> kind, View view, Consumer<Row> to) {
        requireOpen();
        histories.all(kind.name()).flatMap(rows -> view.seen(rows).stream()).forEach(to);
    }

    /** Nothing is kept beside the rows. */
    @Override
    public void scanAmiss(RecordKind<?> kind, ObjIntConsumer<String> to) {
        requireOpen();
    }

    @Override
    public void scanOutcomes(Consumer<Outcome> to) {
        requireOpen();
        histories.outcomes().forEach(to);
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        requireOpen();
        return histories.lastRecordedAt();
    }

    @Override
    public List<JournalLine> journal(long from, int limit) {
        requireOpen();
        JournalLine.checkRange(from, limit);
        return histories.journal(from).limit(limit).toList();
    }

    @Override
    public Optional<JournalLine> journalHead() {
        requireOpen();
        long last = histories.journalSize();
        return last == 0 ? Optional.empty() : histories.journal(last).findFirst();
    }

    private Stream<Row> matching(RecordKind<?> kind, Condition where, View view) {
        return histories
                .all(kind.name())
                .flatMap(rows -> latest(view.seen(rows)).stream())
                .filter(row -> where.matches(row.indexed()));
    }

    private static Optional<Row> latest(List<Row> known) {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get(known.size() - 1)).filter(row -> !row.withdrawn());
    }
}
