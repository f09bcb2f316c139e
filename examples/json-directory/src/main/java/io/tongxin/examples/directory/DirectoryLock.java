package io.tongxin.examples.directory;

import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.StorageFailedException.Reason;
import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The lock by which one store of one process has a directory alone.
 *
 * <p>The system gives the lock back when the process ends, however it ends. On POSIX it also does when the process closes any
 * channel to the file; so a second store of the same process must not touch the file, and a note beside it says who has it.
 */
final class DirectoryLock implements AutoCloseable {
    private final FileLock lock;
    private final Path note;

    private DirectoryLock(FileLock lock, Path note) {
        this.lock = lock;
        this.note = note;
    }

    /**
     * Takes the lock.
     *
     * @throws StorageFailedException if another store has it
     */
    static DirectoryLock take(Path directory) throws IOException {
        synchronized (DirectoryLock.class) {
            Path note = directory.resolve("in-use-by");
            if (Files.exists(note) && Files.readString(note).equals(thisProcess())) {
                throw inUse(directory);
            }
            FileLock lock = lock(directory.resolve("lock")).orElseThrow(() -> inUse(directory));
            Files.writeString(note, thisProcess());
            return new DirectoryLock(lock, note);
        }
    }

    private static Optional<FileLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = Optional.ofNullable(channel.tryLock());
            return lock;
        } finally {
            if (lock.isEmpty()) {
                channel.close();
            }
        }
    }

    private static String thisProcess() {
        ProcessHandle process = ProcessHandle.current();
        return process.pid()
                + process.info().startInstant().map(start -> " since " + start).orElse("");
    }

    private static StorageFailedException inUse(Path directory) {
        return new StorageFailedException(
                Reason.LOCK_TIMEOUT,
                Bilingual.of(
                        "存储目录 " + directory + " 正由另一程序使用",
                        "the directory " + directory + " is in use by another store"));
    }

    boolean isHeld() {
        return lock.isValid();
    }

    @Override
    public void close() throws IOException {
        synchronized (DirectoryLock.class) {
            if (lock.isValid()) {
                Files.delete(note);
                lock.acquiredBy().close();
            }
        }
    }
}
