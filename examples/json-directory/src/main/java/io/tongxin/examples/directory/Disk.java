package io.tongxin.examples.directory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What the store does with files; tests extend it and stop it between any two of these. */
class Disk {
    private static final boolean DIRECTORIES_CAN_BE_FORCED = java.io.File.separatorChar == '/';

    /** The names of what lies in a directory; none, where there is no such directory. */
    List<String> names(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
    }

    /** Writes a file, in place of one of that name; it is not safe before it is forced. */
    void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
    }

    /** Makes a file's content, or the names in a directory, outlast a loss of power. */
    void force(Path fileOrDirectory) throws IOException {
        boolean directory = Files.isDirectory(fileOrDirectory);
        if (directory && !DIRECTORIES_CAN_BE_FORCED) {
            return; // Windows does it by itself and refuses to be asked
        }
        var how = directory ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(fileOrDirectory, how)) {
            channel.force(true);
        }
    }

    /** Gives a file another name in one step. */
    void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
