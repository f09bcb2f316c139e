package io.tongxin.storage.memory;

import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A committed state of a root unit: what was recorded by its last instant. */
record Committed(Shard shard, Optional<Instant> lastRecordedAt, long journalSize) implements Histories {
    boolean sees(Instant recordedAt) {
        return lastRecordedAt.map(last -> !recordedAt.isAfter(last)).orElse(false);
    }

    @Override
    public List<Row> of(String kind, String id) {
        return seen(shard.rows(kind).getOrDefault(id, List.of()));
    }

    @Override
    public Stream<List<Row>> all(String kind) {
        return shard.rows(kind).values().stream().map(this::seen).filter(rows -> !rows.isEmpty());
    }

    private List<Row> seen(List<Row> rows) {
        return rows.isEmpty() || sees(rows.get(rows.size() - 1).recordedAt())
                ? rows
                : rows.stream().filter(row -> sees(row.recordedAt())).toList();
    }

    @Override
    public Stream<Outcome> outcomes() {
        return shard.outcomes().filter(outcome -> sees(outcome.recordedAt()));
    }

    @Override
    public Stream<JournalLine> journal(long from) {
        return from > journalSize
                ? Stream.empty()
                : shard.journal().subMap(from, true, journalSize, true).values().stream();
    }
}
