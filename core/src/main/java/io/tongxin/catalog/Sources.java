package io.tongxin.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers the texts of a set of files within the bounds on number and size. */
final class Sources {
    static final int LARGEST_FILE = 2 * 1024 * 1024;
    static final long LARGEST_SET = 64L * 1024 * 1024;
    static final int MOST_FILES = 1_000;
    private static final String EXTENSION = ".yaml";

    private final Problems problems;
    private final List<Source> sources = new ArrayList<>();
    private long total;

    Sources(Problems problems) {
        this.problems = problems;
    }

    /** The texts by name; those that are too large are left out, with a problem. */
    List<Source> of(Map<String, String> namesToTexts) {
        if (bounded(namesToTexts.size())) {
            new TreeMap<>(namesToTexts).forEach(this::take);
        }
        return List.copyOf(sources);
    }

    private void take(String name, String text) {
        if (text.length() > LARGEST_FILE) {
            problems.add(Place.of(name), "file.large");
        } else {
            add(name, text.getBytes(StandardCharsets.UTF_8), text);
        }
    }

    /** The files below the directory whose names end in {@code .yaml}; links are not followed. */
    List<Source> below(Path directory) {
        if (!Files.isDirectory(directory)) {
            problems.add(Place.of("."), "file.no-directory");
            return List.of();
        }
        try {
            Path root = directory.toRealPath();
            List<Path> files = files(root);
            if (bounded(files.size())) {
                files.forEach(file -> read(root, file));
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(Place.of("."), "file.unreadable");
        }
        return List.copyOf(sources);
    }

    private List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                if (Files.isSymbolicLink(path)) {
                    checkLink(root, path);
                } else if (path.getFileName().toString().endsWith(EXTENSION) && Files.isRegularFile(path)) {
                    files.add(path);
                    if (files.size() > MOST_FILES) {
                        break;
                    }
                }
            }
        }
        files.sort((a, b) -> name(root, a).compareTo(name(root, b)));
        return files;
    }

    /** A link inside the directory leads to what is read anyway; one that leaves it is refused. */
    private void checkLink(Path root, Path link) {
        try {
            if (!link.toRealPath().startsWith(root)) {
                problems.add(Place.of(name(root, link)), "file.link");
            }
        } catch (IOException e) {
            problems.add(Place.of(name(root, link)), "file.link");
        }
    }

    private boolean bounded(int files) {
        if (files == 0) {
            problems.add(Place.of("."), "file.none");
        } else if (files > MOST_FILES) {
            problems.add(Place.of("."), "file.many", MOST_FILES);
        }
        return files > 0 && files <= MOST_FILES;
    }

    private void read(Path root, Path file) {
        String name = name(root, file);
        try {
            if (Files.size(file) > LARGEST_FILE) {
                problems.add(Place.of(name), "file.large");
                return;
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
                decode(name, bytes);
            }
        } catch (IOException e) {
            problems.add(Place.of(name), "file.unreadable");
        }
    }

    private void decode(String name, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.add(endOf(name, text.toString()), "file.encoding");
        } else {
            add(name, bytes, text.toString());
        }
    }

    private static Place endOf(String name, String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int start = text.lastIndexOf('\n') + 1;
        return Place.of(name, line, text.codePointCount(start, text.length()) + 1);
    }

    private void add(String name, byte[] bytes, String text) {
        total += bytes.length;
        if (bytes.length > LARGEST_FILE) {
            problems.add(Place.of(name), "file.large");
        } else if (total > LARGEST_SET) {
            problems.add(Place.of("."), "file.set-large");
            problems.throwIfAny();
        } else {
            sources.add(new Source(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
