package io.tongxin.examples.directory;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What the store does with files, so that tests can stop it between any two of these. */
interface Disk {
    boolean exists(Path file) throws IOException;

    /** The names of what lies in a directory. */
    List<String> names(Path directory) throws IOException;

    long size(Path file) throws IOException;

    byte[] read(Path file) throws IOException;

    void makeDirectory(Path directory) throws IOException;

    /** Writes a file that may be there already; it is not safe before it is forced. */
    void write(Path file, byte[] content) throws IOException;

    /** Makes a file's content, or the names in a directory, outlast a loss of power. */
    void force(Path fileOrDirectory) throws IOException;

    /** Gives a file another name in one step. */
    void rename(Path from, Path to) throws IOException;

    /** How many bytes there is room for. */
    long room(Path directory) throws IOException;

    /** The disk itself. */
    final class Real implements Disk {
        private static final boolean DIRECTORIES_CAN_BE_FORCED = File.separatorChar == '/';

        @Override
        public boolean exists(Path file) {
            return Files.exists(file);
        }

        @Override
        public List<String> names(Path directory) throws IOException {
            try (Stream<Path> files = Files.list(directory)) {
                return files.map(file -> String.valueOf(file.getFileName())).toList();
            }
        }

        @Override
        public long size(Path file) throws IOException {
            return Files.size(file);
        }

        @Override
        public byte[] read(Path file) throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public void makeDirectory(Path directory) throws IOException {
            Files.createDirectories(directory);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }
        }

        @Override
        public void force(Path fileOrDirectory) throws IOException {
            boolean directory = Files.isDirectory(fileOrDirectory);
            if (directory && !DIRECTORIES_CAN_BE_FORCED) {
                return;
            }
            var how = directory ? StandardOpenOption.READ : StandardOpenOption.WRITE;
            try (FileChannel channel = FileChannel.open(fileOrDirectory, how)) {
                channel.force(true);
            }
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public long room(Path directory) throws IOException {
            return Files.getFileStore(directory).getUsableSpace();
        }
    }
}
