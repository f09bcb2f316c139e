package io.tongxin.examples.vectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tongxin.catalog.Catalog;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A file of golden vectors: cases of facts with the verdicts that follow from them. The format is in {@code docs/vectors.md}.
 *
 * <p>It is read strictly, as records are: an unknown field, one given twice or a wrong type is refused with its path. A file has
 * at most 16 MiB. Immutable.
 */
public final class VectorFile {
    static final String FORMAT = "tongxin-vectors/1";
    private static final long LONGEST = 16L * 1_024 * 1_024;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(30)
                            .maxNumberLength(20)
                            .maxStringLength(10_000)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<VectorCase> cases;

    private VectorFile(List<VectorCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /**
     * Reads a file.
     *
     * @throws VectorFormatException if it is too long or not a file of vectors
     * @throws IOException if it cannot be read
     */
    public static VectorFile read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new VectorFormatException("", "文件超过 16 MiB", "the file has more than 16 MiB");
        }
        return parse(Files.readString(file));
    }

    /**
     * Reads a text.
     *
     * @throws VectorFormatException if it is not a file of vectors
     */
    public static VectorFile parse(String text) {
        try {
            return Fields.read("", MAPPER.readTree(text), VectorFile::read);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String place = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
            throw new VectorFormatException(
                    "",
                    "不是合格的 JSON 文本，或同一字段出现两次（" + place + "）",
                    "not a JSON text, or a field is given twice, at " + place);
        }
    }

    private static VectorFile read(Fields f) {
        if (!f.text("format").equals(FORMAT)) {
            throw new VectorFormatException("format", "须为 " + FORMAT, "it must be " + FORMAT);
        }
        f.text("family");
        f.object("about", VectorFile::bilingual);
        return new VectorFile(f.objects("cases", VectorCase::read));
    }

    static String bilingual(Fields f) {
        return f.text("zh") + " / " + f.text("en");
    }

    List<VectorCase> cases() {
        return cases;
    }

    /** How many cases it has. */
    public int size() {
        return cases.size();
    }

    /** What differs from what is expected, a line each; none where every case passes. */
    public List<String> differences() {
        return cases.stream().flatMap(c -> c.differences().stream()).toList();
    }

    /**
     * The same where the facts of each case are first given to something else, such as a storage, that evaluates them.
     *
     * @param judges from the facts of a case to what evaluates them from any point of view
     */
    public List<String> differencesIn(Function<Catalog, Function<AsOf, Evaluation>> judges) {
        return cases.stream()
                .flatMap(c -> c.differencesIn(judges.apply(c.catalog())).stream())
                .toList();
    }

    static JsonNode tree(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }
}
