package io.tongxin.examples.directory;

import io.tongxin.id.UnitId;
import io.tongxin.journal.Digest;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.StorageFailedException.Reason;
import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of one root unit: one for each command, numbered from 1, whole or not there at all. */
final class CommandLog {
    private static final Pattern NAME = Pattern.compile("\\d{12}\\.json");
    private static final int LONGEST_READABLE = 40;

    private final Disk disk;
    private final Path base;
    private final Path directory;

    CommandLog(Disk disk, Path base, UnitId rootUnit) {
        this.disk = disk;
        this.base = base;
        this.directory = base.resolve(nameOf(rootUnit));
    }

    /** A name that is safe on every file system: what is readable of the id, and a digest that tells ids apart. */
    private static String nameOf(UnitId rootUnit) {
        String readable = rootUnit.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return readable.substring(0, Math.min(readable.length(), LONGEST_READABLE)) + "-"
                + Digest.of(List.of(rootUnit.value()));
    }

    Path file(long number) {
        return directory.resolve(String.format(Locale.ROOT, "%012d.json", number));
    }

    /**
     * How many commands there are; they outlast a loss of power from now on.
     *
     * @throws StorageFailedException if the disk fails, or a file in between is missing
     */
    long size() {
        try {
            var files = disk.names(directory).stream()
                    .filter(name -> NAME.matcher(name).matches())
                    .collect(Collectors.toSet());
            for (int number = 1; number <= files.size(); number++) {
                if (!files.contains(String.valueOf(file(number).getFileName()))) {
                    throw unusable(file(number), Bilingual.of("文件缺失", "it is missing"));
                }
            }
            if (!files.isEmpty()) {
                disk.force(base);
                disk.force(directory);
            }
            return files.size();
        } catch (IOException e) {
            throw failed(Reason.UNAVAILABLE, e);
        }
    }

    /**
     * The content of one file.
     *
     * @throws StorageFailedException if the disk fails, or the file is too large
     */
    byte[] read(long number) {
        try {
            if (Files.size(file(number)) > CommandFile.MOST_BYTES) {
                throw unusable(file(number), Bilingual.of("文件过大", "it is too large"));
            }
            return disk.read(file(number));
        } catch (IOException e) {
            throw failed(Reason.UNAVAILABLE, e);
        }
    }

    /**
     * Adds a command. If it fails, only {@link #size()} can tell whether the command is there.
     *
     * @throws StorageFailedException if the disk fails
     */
    void append(long number, byte[] content) {
        try {
            if (number == 1) {
                disk.makeDirectory(directory);
                disk.force(base);
            }
            Path unfinished = directory.resolve("next.part");
            disk.write(unfinished, content);
            disk.force(unfinished);
            disk.rename(unfinished, file(number));
            disk.force(directory);
        } catch (IOException e) {
            boolean full = base.toFile().getUsableSpace() < content.length;
            throw failed(full ? Reason.FULL : Reason.UNAVAILABLE, e);
        }
    }

    /** The text of such an exception is a path and what the system says of it; no stored value is in it. */
    private static StorageFailedException failed(Reason reason, IOException cause) {
        return new StorageFailedException(reason, Bilingual.of("存储目录读写失败", "the directory of the store failed"), cause);
    }

    static StorageFailedException unusable(Path file, Bilingual why) {
        return new StorageFailedException(
                Reason.WRONG_SCHEMA,
                Bilingual.of("文件 " + file + " 不能使用：" + why.zh(), "the file " + file + " cannot be used: " + why.en()));
    }
}
