package io.tongxin.examples.directory;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.Transaction;
import io.tongxin.term.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A store in a directory: a directory for each root unit, and in it a JSON file for each command.
 *
 * <p>目录存储 (mulu cunchu). A file is there whole or not at all, whatever happens, and none is ever changed. One process has the
 * directory at a time; in it many threads may use the store. Everything is also kept in memory, so it is for as much as fits
 * there.
 */
@Term(zh = "目录存储", pinyin = "mulu cunchu", source = "library")
public final class JsonDirectoryStorage implements Storage, AutoCloseable {
    private final Disk disk;
    private final Path directory;
    private final Map<String, RecordKind<?>> kinds;
    private final DirectoryLock lock;
    private final Map<UnitId, Shard> shards = new ConcurrentHashMap<>();
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    private JsonDirectoryStorage(Disk disk, Path directory, Collection<RecordKind<?>> kinds, DirectoryLock lock) {
        this.disk = disk;
        this.directory = directory;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(RecordKind::name, Function.identity()));
        this.lock = lock;
    }

    /**
     * Opens a directory that is there; close it after use.
     *
     * @param directory the directory
     * @param kinds the kinds of record
     * @throws StorageFailedException if another store has it
     * @throws UncheckedIOException if it is no directory, or cannot be written
     */
    public static JsonDirectoryStorage open(Path directory, Collection<RecordKind<?>> kinds) {
        return open(new Disk(), directory, kinds);
    }

    static JsonDirectoryStorage open(Disk disk, Path directory, Collection<RecordKind<?>> kinds) {
        try {
            return new JsonDirectoryStorage(disk, directory, kinds, DirectoryLock.take(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // tag::read[]
    @Override
    public <R> R read(UnitId rootUnit, Function<Reading, R> work) {
        requireNonNull(work, "work");
        requireOutside();
        var reading = DirectoryReading.of(shard(rootUnit));
        try {
            return work.apply(reading);
        } finally {
            reading.end();
        }
    }
    // end::read[]

    @Override
    public Outcome write(
            UnitId rootUnit, Command command, String contentDigest, InstantSource clock, Consumer<Transaction> work) {
        requireNonNull(command, "command");
        requireNonNull(clock, "clock");
        requireNonNull(work, "work");
        Outcome.checkDigest(contentDigest);
        requireOutside();
        inside.set(true);
        try {
            return shard(rootUnit).write(command, contentDigest, clock, work);
        } finally {
            inside.remove();
        }
    }

    private void requireOutside() {
        if (inside.get()) {
            throw new IllegalStateException("this thread is inside a writing work of this store already");
        }
    }

    private Shard shard(UnitId rootUnit) {
        if (!lock.isHeld()) {
            throw new IllegalStateException("the store is closed");
        }
        return shards.computeIfAbsent(
                requireNonNull(rootUnit, "rootUnit"),
                root -> new Shard(root, new CommandLog(disk, directory, root), kinds));
    }

    /** Gives the directory back; nothing can be read or written through this store any more. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
