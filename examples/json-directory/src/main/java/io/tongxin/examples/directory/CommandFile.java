package io.tongxin.examples.directory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What one file says: a command, the revisions it wrote and the journal lines it added. */
record CommandFile(
        int format,
        String rootUnit,
        String command,
        String actor,
        String contentDigest,
        String recordedAt,
        List<Revision> revisions,
        List<Line> journal) {
    static final int MOST_BYTES = 256 * 1_024 * 1_024;
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MOST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static CommandFile of(
            UnitId rootUnit,
            Outcome outcome,
            List<Row> rows,
            List<JournalLine> lines,
            Map<String, RecordKind<?>> kinds) {
        return new CommandFile(
                FORMAT,
                rootUnit.value(),
                outcome.command().value(),
                outcome.actor().value(),
                outcome.contentDigest(),
                outcome.recordedAt().toString(),
                rows.stream()
                        .map(row -> Revision.of(row, kind(row.kind(), kinds)))
                        .toList(),
                lines.stream().map(Line::of).toList());
    }

    /**
     * Reads a file.
     *
     * @throws StorageFailedException if it is none; it says where, and shows nothing of the content
     */
    static CommandFile parse(Path name, byte[] content) {
        try {
            CommandFile file = JSON.readValue(content, CommandFile.class);
            if (file.format() != FORMAT) {
                throw CommandLog.unreadable(name, Bilingual.of("格式版本不符", "it is of another format"));
            }
            return file;
        } catch (JsonProcessingException e) {
            String place = Optional.ofNullable(e.getLocation())
                    .map(at -> at.getLineNr() + ":" + at.getColumnNr())
                    .orElse("1:1");
            throw CommandLog.unreadable(
                    name, Bilingual.of("第 " + place + " 处内容不符", "it is not as written at " + place));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are read without a disk", e);
        }
    }

    /**
     * Checks the kinds of its records.
     *
     * @throws StorageFailedException if the store was not given one of them
     */
    void requireKinds(Path name, Set<String> known) {
        Set<String> unknown = new TreeSet<>();
        revisions.forEach(revision -> unknown.add(revision.kind()));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw CommandLog.unreadable(
                    name, Bilingual.of("含有未登记的记录类别 " + unknown, "the store was not given the kinds " + unknown));
        }
    }

    /**
     * The file's content.
     *
     * @throws RefusedValueException if the command is too large
     */
    byte[] bytes() {
        try {
            byte[] bytes = JSON.writeValueAsBytes(this);
            if (bytes.length <= MOST_BYTES) {
                return bytes;
            }
            throw new RefusedValueException(
                    "", "command", Bilingual.of("内容过多，请分次提交", "it holds too much: send it in parts"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts that passed the door can be written", e);
        }
    }

    List<Row> rows(Map<String, RecordKind<?>> kinds) {
        return revisions.stream().map(revision -> row(revision, kinds)).toList();
    }

    private static RecordKind<?> kind(String name, Map<String, RecordKind<?>> kinds) {
        return Optional.<RecordKind<?>>ofNullable(kinds.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the store was not given the kind " + name));
    }

    private Row row(Revision r, Map<String, RecordKind<?>> kinds) {
        return new Row(
                r.kind(),
                r.id(),
                UnitId.of(rootUnit),
                UnitId.of(r.ownerUnit()),
                r.revision(),
                Instant.parse(recordedAt),
                ActorId.of(actor),
                CommandId.of(command),
                r.bodyVersion(),
                r.body(),
                r.values(kind(r.kind(), kinds)),
                r.withdrawn());
    }

    List<JournalLine> lines() {
        return journal.stream()
                .map(line -> line.line(Instant.parse(recordedAt)))
                .toList();
    }

    Outcome outcome() {
        return new Outcome(
                CommandId.of(command),
                contentDigest,
                ActorId.of(actor),
                Instant.parse(recordedAt),
                revisions.stream()
                        .map(r -> new Outcome.Written(r.kind(), r.id(), r.revision()))
                        .toList());
    }

    /** A revision; its body is kept as text, because parsing and writing JSON again may change it. */
    record Revision(
            String kind,
            String id,
            int revision,
            String ownerUnit,
            boolean withdrawn,
            int bodyVersion,
            Map<String, List<String>> indexed,
            String body) {
        static Revision of(Row row, RecordKind<?> kind) {
            return new Revision(
                    row.kind(),
                    row.id(),
                    row.revision(),
                    row.ownerUnit().value(),
                    row.withdrawn(),
                    row.bodyVersion(),
                    texts(row.indexed(), kind),
                    row.body());
        }

        // tag::values[]
        private static Map<String, List<String>> texts(Indexed indexed, RecordKind<?> kind) {
            var texts = new LinkedHashMap<String, List<String>>();
            for (Attribute<?> attribute : kind.attributes()) {
                List<String> values = attribute.isMultiple()
                        ? List.copyOf(indexed.codes(Attribute.codes(attribute.name())))
                        : text(indexed, attribute).stream().toList();
                if (!values.isEmpty()) {
                    texts.put(attribute.name(), values);
                }
            }
            return texts;
        }

        private static <V> Optional<String> text(Indexed indexed, Attribute<V> attribute) {
            return indexed.value(attribute).map(attribute::text);
        }

        private Indexed values(RecordKind<?> kind) {
            Indexed values = Indexed.none();
            for (Attribute<?> attribute : kind.attributes()) {
                List<String> texts = indexed.getOrDefault(attribute.name(), List.of());
                if (attribute.isMultiple()) {
                    values = values.withCodes(Attribute.codes(attribute.name()), texts);
                } else if (!texts.isEmpty()) {
                    values = with(values, attribute, texts.get(0));
                }
            }
            return values;
        }

        private static <V> Indexed with(Indexed values, Attribute<V> attribute, String text) {
            return values.with(attribute, attribute.parse(text));
        }
        // end::values[]
    }

    /** A journal line. */
    record Line(long sequence, String entry, String algorithm, String hash) {
        static Line of(JournalLine line) {
            return new Line(line.sequence(), line.entry(), line.algorithm(), line.hash());
        }

        JournalLine line(Instant recordedAt) {
            return new JournalLine(sequence, recordedAt, entry, algorithm, hash);
        }
    }
}
