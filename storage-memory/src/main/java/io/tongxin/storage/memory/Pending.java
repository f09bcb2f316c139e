package io.tongxin.storage.memory;

import io.tongxin.id.Id;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A state in the making: a committed one, with the rows and journal lines of one transaction over it. */
final class Pending implements Histories {
    private final Committed before;
    private final Map<String, Map<String, List<Row>>> histories = new HashMap<>();
    private final List<JournalLine> lines = new ArrayList<>();

    Pending(Committed before) {
        this.before = before;
    }

    void add(Row row) {
        var more = new ArrayList<>(of(row.kind(), row.id()));
        more.add(row);
        histories
                .computeIfAbsent(row.kind(), k -> new HashMap<>())
                .put(row.id(), more.size() == 1 ? List.of(row) : List.copyOf(more));
    }

    void add(JournalLine line) {
        lines.add(line);
    }

    Map<String, Map<String, List<Row>>> histories() {
        return histories;
    }

    List<JournalLine> lines() {
        return lines;
    }

    @Override
    public List<Row> of(String kind, String id) {
        List<Row> own = histories.getOrDefault(kind, Map.of()).get(id);
        return own == null ? before.of(kind, id) : own;
    }

    @Override
    public Stream<List<Row>> all(String kind) {
        Map<String, List<Row>> own = histories.getOrDefault(kind, Map.of());
        if (own.isEmpty()) {
            return before.all(kind);
        }
        var merged = new TreeMap<String, List<Row>>(Id.byCodePoint());
        before.all(kind).forEach(rows -> merged.put(rows.get(0).id(), rows));
        merged.putAll(own);
        return merged.values().stream();
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        return before.lastRecordedAt();
    }

    @Override
    public Stream<Outcome> outcomes() {
        return before.outcomes();
    }

    @Override
    public long journalSize() {
        return before.journalSize() + lines.size();
    }

    @Override
    public Stream<JournalLine> journal(long from) {
        return Stream.concat(before.journal(from), lines.stream().filter(line -> line.sequence() >= from));
    }
}
