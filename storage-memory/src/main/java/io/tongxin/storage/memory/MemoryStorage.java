package io.tongxin.storage.memory;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Reading;
import io.tongxin.storage.Storage;
import io.tongxin.storage.Transaction;
import io.tongxin.term.Term;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A store in memory: transactional, with every revision kept, safe for use by many threads, gone with the process.
 *
 * <p>内存存储 (neicun cunchu). Readers never wait: a reading sees what was written when it began. Writers of one root unit take
 * turns. A query looks at every record of its kind; for more than some ten thousand records use a database.
 */
@Term(zh = "内存存储", pinyin = "neicun cunchu", source = "library")
public final class MemoryStorage implements Storage {
    /** Writers of all root units share it; only restoring has it alone. */
    private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();

    private volatile Map<UnitId, Shard> shards = new ConcurrentHashMap<>();

    /** An empty store. */
    public MemoryStorage() {}

    /** A store with everything of a snapshot. */
    public static MemoryStorage of(MemorySnapshot snapshot) {
        var storage = new MemoryStorage();
        storage.restore(snapshot);
        return storage;
    }

    @Override
    public <R> R read(UnitId rootUnit, Function<Reading, R> work) {
        requireNonNull(work, "work");
        requireOutside();
        var reading = new MemoryReading(rootUnit, shard(rootUnit).committed());
        try {
            return work.apply(reading);
        } finally {
            reading.end();
        }
    }

    @Override
    public Outcome write(
            UnitId rootUnit, Command command, String contentDigest, InstantSource clock, Consumer<Transaction> work) {
        requireNonNull(command, "command");
        requireNonNull(clock, "clock");
        requireNonNull(work, "work");
        Outcome.checkDigest(contentDigest);
        requireOutside();
        writing.readLock().lock();
        try {
            Shard shard = shard(rootUnit);
            return shard.alone(() -> execute(rootUnit, shard, command, contentDigest, clock, work));
        } finally {
            writing.readLock().unlock();
        }
    }

    private static Outcome execute(
            UnitId rootUnit,
            Shard shard,
            Command command,
            String contentDigest,
            InstantSource clock,
            Consumer<Transaction> work) {
        Optional<Outcome> first = shard.outcome(command.id());
        if (first.isPresent()) {
            return first.get().again(command, contentDigest);
        }
        Committed before = shard.committed();
        var pending = new Pending(before);
        var transaction = new MemoryTransaction(
                rootUnit, pending, command, Transaction.instantAfter(before.lastRecordedAt(), clock));
        try {
            work.accept(transaction);
        } finally {
            transaction.end();
        }
        Outcome outcome = transaction.outcome(contentDigest);
        shard.commit(pending, outcome);
        return outcome;
    }

    private void requireOutside() {
        if (writing.getReadHoldCount() > 0) {
            throw new IllegalStateException("this thread is inside a writing work of this store already");
        }
    }

    /** Everything that is stored now. */
    public MemorySnapshot snapshot() {
        var committed = new HashMap<UnitId, Committed>();
        shards.forEach((root, shard) -> committed.put(root, shard.committed()));
        return new MemorySnapshot(committed);
    }

    /**
     * Puts the store back to a snapshot, of this store or of another; readings that have begun are not disturbed.
     *
     * @throws IllegalStateException if it is called from inside a writing work
     */
    public void restore(MemorySnapshot snapshot) {
        requireOutside();
        writing.writeLock().lock();
        try {
            var restored = new ConcurrentHashMap<UnitId, Shard>();
            snapshot.committed().forEach((root, state) -> restored.put(root, Shard.copyOf(state)));
            shards = restored;
        } finally {
            writing.writeLock().unlock();
        }
    }

    private Shard shard(UnitId rootUnit) {
        return shards.computeIfAbsent(requireNonNull(rootUnit, "rootUnit"), root -> new Shard());
    }
}
