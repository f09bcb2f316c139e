package io.tongxin.examples.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one file says: what a command did, the rows it wrote and the journal lines it added. */
record CommandFile(UnitId rootUnit, Outcome outcome, List<Row> rows, List<JournalLine> lines) {
    static final int MOST_BYTES = 256 * 1_024 * 1_024;
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MOST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * The file's content.
     *
     * @throws RefusedValueException if the command is too large
     */
    byte[] bytes() {
        ObjectNode file = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("rootUnit", rootUnit.value())
                .put("command", outcome.command().value())
                .put("actor", outcome.actor().value())
                .put("contentDigest", outcome.contentDigest())
                .put("recordedAt", outcome.recordedAt().toString());
        ArrayNode revisions = file.putArray("rows");
        rows.forEach(row -> write(row, revisions.addObject()));
        ArrayNode journal = file.putArray("journal");
        lines.forEach(line -> journal.addObject()
                .put("sequence", line.sequence())
                .put("algorithm", line.algorithm())
                .put("hash", line.hash())
                .put("entry", line.entry()));
        byte[] bytes = file.toPrettyString().getBytes(UTF_8);
        if (bytes.length > MOST_BYTES) {
            throw new RefusedValueException(
                    "", "command", Bilingual.of("内容过多，请分次提交", "it holds too much: send it in parts"));
        }
        return bytes;
    }

    /** The body stays text: parsing it and writing it again could change it. */
    private static void write(Row row, ObjectNode to) {
        to.put("kind", row.kind())
                .put("id", row.id())
                .put("revision", row.revision())
                .put("ownerUnit", row.ownerUnit().value())
                .put("withdrawn", row.withdrawn())
                .put("bodyVersion", row.bodyVersion())
                .put("body", row.body());
        ObjectNode indexed = to.putObject("indexed");
        for (Attribute<?> attribute : row.indexed().attributes()) {
            texts(row.indexed(), attribute).forEach(indexed.withArray(attribute.name())::add);
        }
    }

    private static <V> List<String> texts(Indexed indexed, Attribute<V> attribute) {
        return attribute.isMultiple()
                ? List.copyOf(indexed.codes(Attribute.codes(attribute.name())))
                : indexed.value(attribute).map(attribute::text).stream().toList();
    }

    private static <V> Indexed with(Indexed indexed, Attribute<V> attribute, List<String> texts) {
        return attribute.isMultiple()
                ? indexed.withCodes(Attribute.codes(attribute.name()), texts)
                : indexed.with(attribute, attribute.parse(texts.get(0)));
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it is not JSON
     * @throws RuntimeException if it is not a file of this store, or has a kind that the store was not given
     */
    static CommandFile parse(byte[] content, Map<String, RecordKind<?>> kinds) throws IOException {
        JsonNode file = JSON.readTree(content);
        if (file.required("format").intValue() != FORMAT) {
            throw new IllegalArgumentException("it is of another format");
        }
        UnitId rootUnit = UnitId.of(text(file, "rootUnit"));
        var command = CommandId.of(text(file, "command"));
        var actor = ActorId.of(text(file, "actor"));
        var recordedAt = Instant.parse(text(file, "recordedAt"));
        var rows = new ArrayList<Row>();
        for (JsonNode row : file.required("rows")) {
            rows.add(row(row, rootUnit, command, actor, recordedAt, kinds));
        }
        var lines = new ArrayList<JournalLine>();
        file.required("journal").forEach(line -> lines.add(line(line, recordedAt)));
        var written = rows.stream().map(Outcome.Written::of).toList();
        var outcome = new Outcome(command, text(file, "contentDigest"), actor, recordedAt, written);
        return new CommandFile(rootUnit, outcome, rows, lines);
    }

    private static Row row(
            JsonNode row,
            UnitId rootUnit,
            CommandId command,
            ActorId actor,
            Instant recordedAt,
            Map<String, RecordKind<?>> kinds) {
        return new Row(
                text(row, "kind"),
                text(row, "id"),
                rootUnit,
                UnitId.of(text(row, "ownerUnit")),
                row.required("revision").intValue(),
                recordedAt,
                actor,
                command,
                row.required("bodyVersion").intValue(),
                text(row, "body"),
                indexed(row, kinds),
                row.required("withdrawn").booleanValue());
    }

    private static Indexed indexed(JsonNode row, Map<String, RecordKind<?>> kinds) {
        RecordKind<?> kind = requireNonNull(kinds.get(text(row, "kind")), "the store was not given the kind");
        Indexed indexed = Indexed.none();
        for (Attribute<?> attribute : kind.attributes()) {
            var texts = new ArrayList<String>();
            row.required("indexed").path(attribute.name()).forEach(text -> texts.add(text.asText()));
            indexed = texts.isEmpty() ? indexed : with(indexed, attribute, texts);
        }
        return indexed;
    }

    private static JournalLine line(JsonNode line, Instant recordedAt) {
        long sequence = line.required("sequence").longValue();
        return new JournalLine(sequence, recordedAt, text(line, "entry"), text(line, "algorithm"), text(line, "hash"));
    }

    private static String text(JsonNode node, String name) {
        return requireNonNull(node.required(name).textValue(), name);
    }
}
