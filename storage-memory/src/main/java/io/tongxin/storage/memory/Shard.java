package io.tongxin.storage.memory;

import io.tongxin.id.CommandId;
import io.tongxin.id.Id;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rows, commands and journal of one root unit.
 *
 * <p>They only grow, and each write has an instant of its own; so whoever knows the last instant sees one state for ever,
 * without a lock. What a writer adds is seen when it publishes the next instant, which is the last thing it does.
 */
final class Shard {
    private final ReentrantLock writer = new ReentrantLock();
    private final Map<String, ConcurrentNavigableMap<String, List<Row>>> kinds = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<Long, JournalLine> journal = new ConcurrentSkipListMap<>();
    private final Map<CommandId, Outcome> commands = new ConcurrentHashMap<>();
    private volatile Committed committed = new Committed(this, Optional.empty(), 0);

    static Shard copyOf(Committed state) {
        var copy = new Shard();
        Shard source = state.shard();
        for (String kind : source.kinds.keySet()) {
            state.all(kind).forEach(rows -> copy.rows(kind).put(rows.get(0).id(), rows));
        }
        copy.journal.putAll(source.journal.headMap(state.journalSize(), true));
        source.commands.forEach((id, outcome) -> {
            if (state.sees(outcome.recordedAt())) {
                copy.commands.put(id, outcome);
            }
        });
        copy.committed = new Committed(copy, state.lastRecordedAt(), state.journalSize());
        return copy;
    }

    /** Does the work while no other writer does any. */
    <R> R alone(Supplier<R> work) {
        writer.lock();
        try {
            return work.get();
        } finally {
            writer.unlock();
        }
    }

    Committed committed() {
        return committed;
    }

    Optional<Outcome> outcome(CommandId command) {
        return Optional.ofNullable(commands.get(command));
    }

    Stream<Outcome> outcomes() {
        return commands.values().stream();
    }

    ConcurrentNavigableMap<String, List<Row>> rows(String kind) {
        return kinds.computeIfAbsent(kind, k -> new ConcurrentSkipListMap<>(Id.byCodePoint()));
    }

    ConcurrentNavigableMap<Long, JournalLine> journal() {
        return journal;
    }

    void commit(Pending pending, Outcome outcome) {
        pending.histories().forEach((kind, histories) -> rows(kind).putAll(histories));
        pending.lines().forEach(line -> journal.put(line.sequence(), line));
        commands.put(outcome.command(), outcome);
        Instant last = outcome.recordedAt();
        committed = new Committed(
                this,
                Optional.of(last),
                committed.journalSize() + pending.lines().size());
    }
}
