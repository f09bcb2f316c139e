package io.tongxin.exchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tongxin.storage.Body;
import io.tongxin.term.Term;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The JSON text of one kind of record.
 *
 * <p>JSON 格式 (JSON geshi). Written, it is canonical: fields in a fixed order, sets sorted, empty parts left out, no white space;
 * equal records have equal texts. Read, it is strict: an unknown field, one given twice, a wrong type or a missing part is
 * refused with its path. A text has at most 4,194,304 characters and is nested at most 30 deep. Instants are cut to
 * microseconds. Immutable.
 *
 * @param <T> the type of record
 */
@Term(zh = "JSON 格式", pinyin = "JSON geshi", source = "RFC 8259")
public final class JsonForm<T> implements Body<T> {
    private static final int LONGEST = 4 * 1_024 * 1_024;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(30)
                            .maxNumberLength(20)
                            .maxStringLength(10_000)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final BiConsumer<T, ObjectWriting> write;
    private final Function<Fields, T> read;

    JsonForm(BiConsumer<T, ObjectWriting> write, Function<Fields, T> read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public String write(T value) {
        return text(requireNonNull(value, "value"), write);
    }

    static <V> String text(V value, BiConsumer<V, ObjectWriting> write) {
        var object = new ObjectWriting(MAPPER.getNodeFactory());
        write.accept(value, object);
        try {
            return MAPPER.writeValueAsString(object.node());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", e);
        }
    }

    /**
     * The record of that text.
     *
     * @throws JsonFormatException if it is not such a text
     */
    @Override
    public T read(String text) {
        if (text.length() > LONGEST) {
            throw new JsonFormatException(
                    "", "文本超过" + LONGEST + "个字符", "the text has more than " + LONGEST + " characters");
        }
        return new Value("", parse(text)).object(read);
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            throw twice
                    ? new JsonFormatException("", "同一字段出现两次（" + place + "）", "a field is given twice, at " + place)
                    : new JsonFormatException(
                            "",
                            "不是合格的 JSON 文本，或嵌套过深、内容过长（" + place + "）",
                            "not a JSON text, or too deep or too long, at " + place);
        }
    }
}
