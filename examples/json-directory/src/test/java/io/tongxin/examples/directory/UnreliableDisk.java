package io.tongxin.examples.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A disk that fails at one of its operations, and that forgets, when power is lost, what was not forced. */
final class UnreliableDisk extends Disk {
    private int failing;
    private final Effect effect;
    private final boolean forEver;
    private final Forcing forcing;
    private final Set<Path> unforcedFiles = new HashSet<>();
    private final List<Path> unforcedNames = new ArrayList<>();
    private int operations;

    /** What the operation that fails has done all the same. */
    enum Effect {
        NOTHING,
        HALF,
        ALL
    }

    /** What this disk forces when it is asked to. */
    enum Forcing {
        HONEST,
        NO_FILES,
        NO_DIRECTORIES
    }

    /** The disk fails at the operation of that number, counted from 1, and afterwards works again or never. */
    UnreliableDisk(int failing, Effect effect, boolean forEver, Forcing forcing) {
        this.failing = failing;
        this.effect = effect;
        this.forEver = forEver;
        this.forcing = forcing;
    }

    /** Whether it has come to the operation at which it fails. */
    boolean hasFailed() {
        return operations >= failing;
    }

    /** From now on it works again. */
    void repair() {
        failing = Integer.MAX_VALUE;
    }

    /** Everything that was not forced is gone, as if power had been lost now. */
    void losePower() throws IOException {
        for (Path file : unforcedFiles) {
            if (Files.exists(file)) {
                Files.write(file, half(Files.readAllBytes(file)));
            }
        }
        for (int i = unforcedNames.size() - 1; i >= 0; i--) {
            deleteAll(unforcedNames.get(i));
        }
    }

    private static void deleteAll(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var inside = Files.list(path)) {
                for (Path each : inside.toList()) {
                    deleteAll(each);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    @Override
    List<String> names(Path directory) throws IOException {
        perform(() -> {});
        return super.names(directory);
    }

    @Override
    byte[] read(Path file) throws IOException {
        perform(() -> {});
        return super.read(file);
    }

    @Override
    void makeDirectory(Path directory) throws IOException {
        perform(() -> {
            if (!Files.exists(directory)) {
                unforcedNames.add(directory);
            }
            super.makeDirectory(directory);
        });
    }

    @Override
    void write(Path file, byte[] content) throws IOException {
        perform(() -> written(file, half(content)), () -> written(file, content));
    }

    private void written(Path file, byte[] content) throws IOException {
        unforcedFiles.add(file);
        unforcedNames.add(file);
        super.write(file, content);
    }

    @Override
    void force(Path fileOrDirectory) throws IOException {
        perform(() -> {
            boolean directory = Files.isDirectory(fileOrDirectory);
            if (directory && forcing != Forcing.NO_DIRECTORIES) {
                unforcedNames.removeIf(name -> fileOrDirectory.equals(name.getParent()));
            } else if (!directory && forcing != Forcing.NO_FILES) {
                unforcedFiles.remove(fileOrDirectory);
            }
        });
    }

    @Override
    void rename(Path from, Path to) throws IOException {
        perform(() -> {
            if (unforcedFiles.remove(from)) {
                unforcedFiles.add(to);
            }
            unforcedNames.remove(from);
            unforcedNames.add(to);
            super.rename(from, to);
        });
    }

    private void perform(Operation all) throws IOException {
        perform(() -> {}, all);
    }

    private void perform(Operation half, Operation all) throws IOException {
        operations++;
        boolean fails = operations == failing;
        if (!fails && !(forEver && operations > failing)) {
            all.run();
            return;
        }
        if (fails && effect == Effect.HALF) {
            half.run();
        } else if (fails && effect == Effect.ALL) {
            all.run();
        }
        throw new IOException("planned");
    }

    /** Something that is done with files. */
    @FunctionalInterface
    private interface Operation {
        void run() throws IOException;
    }
}
