package io.tongxin.examples.directory;

import io.tongxin.id.CommandId;
import io.tongxin.id.Id;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One root unit: what its files hold, kept in memory, and the turns of its writers.
 *
 * <p>A writer adds its rows beside the others while it works. Readers do not see them: each sees what was recorded by the last
 * instant that was published when it began, and a writer publishes its own instant after its file is safe.
 */
final class Shard {
    private final UnitId rootUnit;
    private final CommandLog log;
    private final Map<String, RecordKind<?>> kinds;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, ConcurrentNavigableMap<String, List<Row>>> rows = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<Long, JournalLine> journal = new ConcurrentSkipListMap<>();
    private final Map<CommandId, Outcome> outcomes = new ConcurrentHashMap<>();
    private volatile Committed committed = new Committed(Optional.empty(), 0, 0);
    private volatile boolean loaded;
    /** Whether everything of the files is in memory; a write that fails leaves it open until the next one. */
    private boolean settled;

    /**
     * What may be seen.
     *
     * @param last the instant of the last command
     * @param commands how many commands there are
     * @param lines how many journal lines there are
     */
    record Committed(Optional<Instant> last, long commands, long lines) {}

    Shard(UnitId rootUnit, CommandLog log, Map<String, RecordKind<?>> kinds) {
        this.rootUnit = rootUnit;
        this.log = log;
        this.kinds = kinds;
    }

    UnitId rootUnit() {
        return rootUnit;
    }

    /** What is committed now, read from the files where it is not in memory yet. */
    Committed committed() {
        if (!loaded) {
            turn.lock();
            try {
                settle();
            } finally {
                turn.unlock();
            }
        }
        return committed;
    }

    ConcurrentNavigableMap<String, List<Row>> rows(String kind) {
        return rows.computeIfAbsent(kind, k -> new ConcurrentSkipListMap<>(Id.byCodePoint()));
    }

    ConcurrentNavigableMap<Long, JournalLine> journal() {
        return journal;
    }

    /** What every command did that was recorded by the instant. */
    Stream<Outcome> outcomes(Instant until) {
        return outcomes.values().stream().filter(o -> !o.recordedAt().isAfter(until));
    }

    void add(Row row) {
        if (!kinds.containsKey(row.kind())) {
            throw new IllegalArgumentException("the store was not given the kind " + row.kind());
        }
        rows(row.kind())
                .merge(
                        row.id(),
                        List.of(row),
                        (before, more) ->
                                Stream.of(before, more).flatMap(List::stream).toList());
    }

    // tag::write[]
    Outcome write(Command command, String contentDigest, InstantSource clock, Consumer<Transaction> work) {
        turn.lock();
        try {
            settle();
            Optional<Outcome> first = Optional.ofNullable(outcomes.get(command.id()));
            if (first.isPresent()) {
                return first.get().again(command, contentDigest);
            }
            Instant recordedAt = Transaction.instantAfter(committed.last(), clock);
            var transaction = new DirectoryTransaction(this, committed, command, recordedAt);
            try {
                work.accept(transaction);
                return commit(transaction, contentDigest);
            } finally {
                transaction.end();
                undoUnlessCommitted(transaction);
            }
        } finally {
            turn.unlock();
        }
    }
    // end::write[]

    private Outcome commit(DirectoryTransaction transaction, String contentDigest) {
        CommandFile file = transaction.file(contentDigest);
        byte[] content = file.bytes();
        settled = false;
        log.append(committed.commands() + 1, content);
        settled = true;
        publish(file);
        return file.outcome();
    }

    private void publish(CommandFile file) {
        outcomes.put(file.outcome().command(), file.outcome());
        committed = new Committed(
                Optional.of(file.outcome().recordedAt()),
                committed.commands() + 1,
                committed.lines() + file.lines().size());
    }

    private void undoUnlessCommitted(DirectoryTransaction transaction) {
        Instant undone = transaction.recordedAt();
        if (committed.last().equals(Optional.of(undone))) {
            return;
        }
        for (Row row : transaction.written()) {
            rows(row.kind())
                    .computeIfPresent(
                            row.id(),
                            (id, revisions) -> revisions.stream()
                                    .filter(r -> r.recordedAt().isBefore(undone))
                                    .toList());
        }
        journal.tailMap(committed.lines(), false).clear();
    }

    /** Reads the commands that are in files and not in memory: all of them at first, and the one whose writing failed. */
    private void settle() {
        if (settled) {
            return;
        }
        long size = log.size();
        while (committed.commands() < size) {
            long number = committed.commands() + 1;
            byte[] content = log.read(number);
            try {
                take(CommandFile.parse(content, kinds));
            } catch (IOException | RuntimeException e) { // it could hold what is stored: it is not handed on
                throw CommandLog.unusable(log.file(number), Bilingual.of("内容不符", "it is not as it was written"));
            }
        }
        settled = true;
        loaded = true;
    }

    private void take(CommandFile file) {
        Instant recordedAt = file.outcome().recordedAt();
        boolean follows = file.rootUnit().equals(rootUnit)
                && committed.last().map(recordedAt::isAfter).orElse(true)
                && !outcomes.containsKey(file.outcome().command());
        for (Row row : file.rows()) {
            int before = rows(row.kind()).getOrDefault(row.id(), List.of()).size();
            follows &= row.revision() == before + 1;
            add(row);
        }
        for (JournalLine line : file.lines()) {
            line.checkNext(journal.size(), recordedAt);
            journal.put(line.sequence(), line);
        }
        if (!follows) {
            throw new IllegalArgumentException("it does not follow what was written before");
        }
        publish(file);
    }
}
