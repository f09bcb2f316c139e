package io.tongxin.examples.directory;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.memory.MemoryStorage;
import io.tongxin.testkit.StorageComparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.lifecycle.AfterProperty;

/** A directory that is opened anew for every call answers as the store in memory does. */
class JsonDirectoryComparisonTest extends StorageComparison {
    private Optional<Path> directory = Optional.empty();

    @Override
    protected Storage reference(Collection<RecordKind<?>> kinds) {
        return new MemoryStorage();
    }

    @Override
    protected Storage compared(Collection<RecordKind<?>> kinds) {
        try {
            directory = Optional.of(Files.createTempDirectory("comparison"));
            return new OpenedForEachCall(directory.get(), kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterProperty
    void delete() throws IOException {
        Files.walkFileTree(directory.orElseThrow(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A store that forgets everything between two calls but what is in files. */
    private record OpenedForEachCall(Path directory, Collection<RecordKind<?>> kinds) implements Storage {
        @Override
        public <R> R read(UnitId rootUnit, Function<Reading, R> work) {
            try (var storage = JsonDirectoryStorage.open(directory, kinds)) {
                return storage.read(rootUnit, work);
            }
        }

        @Override
        public Outcome write(
                UnitId rootUnit,
                Command command,
                String contentDigest,
                InstantSource clock,
                Consumer<Transaction> work) {
            try (var storage = JsonDirectoryStorage.open(directory, kinds)) {
                return storage.write(rootUnit, command, contentDigest, clock, work);
            }
        }
    }
}
