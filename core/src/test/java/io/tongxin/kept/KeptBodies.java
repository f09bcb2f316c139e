package io.tongxin.kept;

import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bodies as versions of the library wrote them: a directory for each kind, and in it a file {@code vVERSION-SAMPLE.txt}.
 *
 * <p>The first line is the body, the others are the record's id, its owner and its indexed values.
 */
record KeptBodies(Path directory) {
    private static final Pattern NAME = Pattern.compile("v(\\d+)-([a-z0-9-]+)\\.txt");
    private static final UnitId ROOT = UnitId.of("root");

    /** A file that is kept, by its name. */
    private record Sample(int version, String name, List<String> lines) {
        String body() {
            return lines.get(0);
        }

        List<String> around() {
            return lines.subList(1, lines.size());
        }
    }

    /** What is wrong with the kept bodies of a kind; nothing, where all of them are read as what was written. */
    <T> List<String> problems(Kept<T> kept) throws IOException {
        RecordKind<T> kind = kept.kind();
        var missing = new TreeMap<>(kept.samples());
        var problems = new ArrayList<String>();
        for (Sample sample : samples(kind)) {
            String name = kind + " v" + sample.version() + "-" + sample.name();
            if (sample.version() < 1 || sample.version() > kind.bodyVersion()) {
                problems.add(name + ": the kind has no such version");
            } else if (!kept.samples().containsKey(sample.name())) {
                problems.add(name + ": nobody says what it is read as");
            } else {
                reading(kind, sample, kept.samples().get(sample.name()), problems, name);
            }
            if (sample.version() == kind.bodyVersion()) {
                missing.remove(sample.name());
            }
        }
        missing.keySet()
                .forEach(name -> problems.add(kind + " v" + kind.bodyVersion() + "-" + name + ": it is not kept"));
        return problems;
    }

    private static <T> void reading(RecordKind<T> kind, Sample sample, T expected, List<String> problems, String name) {
        boolean newest = sample.version() == kind.bodyVersion();
        if (newest && !kind.draft(expected, ROOT).body().equals(sample.body())) {
            problems.add(name + ": it is written differently now, so the kind needs a new version and an upcaster");
            return;
        }
        try {
            T read = kind.read(row(kind, sample));
            if (!read.equals(expected) || !body(kind, read).equals(body(kind, expected))) {
                problems.add(name + ": it is read as another record");
            } else if (!around(kind, read).equals(sample.around())) {
                problems.add(name + ": its id, owner or indexed values are others now");
            }
        } catch (RuntimeException e) {
            problems.add(name + ": it cannot be read: " + e.getMessage());
        }
    }

    private static <T> String body(RecordKind<T> kind, T value) {
        return kind.draft(value, ROOT).body();
    }

    /** Keeps the samples of a version of which none is kept yet; nothing is ever written anew. */
    <T> void keep(Kept<T> kept) throws IOException {
        int version = kept.kind().bodyVersion();
        if (samples(kept.kind()).stream().anyMatch(sample -> sample.version() >= version)) {
            return;
        }
        Path folder = Files.createDirectories(directory.resolve(kept.kind().name()));
        for (var sample : kept.samples().entrySet()) {
            var lines = new ArrayList<String>();
            lines.add(body(kept.kind(), sample.getValue()));
            lines.addAll(around(kept.kind(), sample.getValue()));
            Files.writeString(
                    folder.resolve("v" + version + "-" + sample.getKey() + ".txt"), String.join("\n", lines) + "\n");
        }
    }

    private List<Sample> samples(RecordKind<?> kind) throws IOException {
        Path folder = directory.resolve(kind.name());
        if (Files.notExists(folder)) {
            return List.of();
        }
        var samples = new ArrayList<Sample>();
        try (Stream<Path> files = Files.list(folder).sorted()) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (!name.matches()) {
                    throw new IllegalStateException("no kept body has the name " + file.getFileName());
                }
                samples.add(new Sample(Integer.parseInt(name.group(1)), name.group(2), Files.readAllLines(file)));
            }
        }
        return samples;
    }

    private static <T> List<String> around(RecordKind<T> kind, T value) {
        var lines = new ArrayList<String>();
        lines.add("id " + kind.id(value));
        lines.add("owner " + kind.owner(value).map(OwnerId::toString).orElse("the root unit"));
        Indexed indexed = kind.draft(value, ROOT).indexed();
        for (Attribute<?> attribute : indexed.attributes()) {
            texts(indexed, attribute).forEach(text -> lines.add("indexed " + attribute + " " + text));
        }
        return lines;
    }

    private static <V> List<String> texts(Indexed indexed, Attribute<V> attribute) {
        return attribute.isMultiple()
                ? List.copyOf(indexed.codes(Attribute.codes(attribute.name())))
                : indexed.value(attribute).map(attribute::text).stream().toList();
    }

    private static Row row(RecordKind<?> kind, Sample sample) {
        return new Row(
                kind.name(),
                "id",
                ROOT,
                ROOT,
                1,
                Instant.EPOCH,
                ActorId.of("clerk"),
                CommandId.of("command"),
                sample.version(),
                sample.body(),
                Indexed.none(),
                false);
    }
}
