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
 * <p>The system gives it back when the process ends, however it ends. On POSIX it does so too when the process closes any
 * channel to the file; so a second store of the same process must not touch the file, and a note beside it says who has it.
 */
record DirectoryLock(FileLock lock, Path note) implements AutoCloseable {
    /**
     * Takes the lock.
     *
     * @throws StorageFailedException if another store has it
     */
    static DirectoryLock take(Path directory) throws IOException {
        synchronized (DirectoryLock.class) {
            Path note = directory.resolve("in-use-by");
            ProcessHandle process = ProcessHandle.current();
            String here = process.pid() + " since " + process.info().startInstant();
            if (Files.exists(note) && Files.readString(note).equals(here)) {
                throw inUse(directory);
            }
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
                throw inUse(directory);
            }
            Files.writeString(note, here);
            return new DirectoryLock(lock.get(), note);
        }
    }

    private static StorageFailedException inUse(Path directory) {
        return new StorageFailedException(
                Reason.LOCK_TIMEOUT,
                Bilingual.of("存储目录 " + directory + " 已在使用", "the directory " + directory + " is in use already"));
    }

    boolean isHeld() {
        return lock.isValid();
    }

    @Override
    public void close() throws IOException {
        synchronized (DirectoryLock.class) {
            if (isHeld()) {
                Files.delete(note);
                lock.acquiredBy().close();
            }
        }
    }
}
