package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the reader agree. */
class CatalogSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String TEXT = read(Samples.ROOT.resolve("seeds/schema/catalog.schema.json"));
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT, InputFormat.JSON);

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).stream()
                .map(Error::toString)
                .toList();
    }

    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    @Test
    void the_schema_is_itself_a_valid_schema_of_draft_2020_12() {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_of_the_guide_fits_the_schema(String sample) {
        assertThat(errors(Samples.text(sample))).isEmpty();
    }

    @Test
    void every_seed_fits_the_schema() throws IOException {
        Path seeds = Samples.ROOT.resolve("seeds");
        assumeTrue(Files.exists(seeds.resolve("vocabulary.yaml")), "the seeds are not written yet");

        try (Stream<Path> files = Files.walk(seeds)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                assertThat(errors(read(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        vocabulary.yaml   | catalog: vocabulary          | catalog: vocabularies
        vocabulary.yaml   | special-study:               | Special_Study:
        vocabulary.yaml   | 会议纪要                      | {en: minutes}
        norms.yaml        | article-count: 61            | article-count: 0
        norms.yaml        | name: "2020"                 | name: 2020
        norms.yaml        | kind: party-regulation       | kind: regulation
        norms.yaml        | verified: true               | verified: "yes"
        organization.yaml | [first-responsible]          | [body]
        organization.yaml | [first-responsible]          | [first-responsible, first-responsible]
        organization.yaml | superior: edu, from          | superior: edu, form
        calendar.yaml     | known-from: 2026-01-01       | known-from: 2026-13-01
        calendar.yaml     | kind: window                 | kind: windows
        calendar.yaml     | holidays: [2026-01-01]       | holidays: 2026-01-01
        list.yaml         | list: municipal-template@2026 | list: municipal-template
        list.yaml         | strength: must               | strength: shall
        list.yaml         | {times: 4, per: year}        | {times: -4, per: year}
        list.yaml         | {times: 4, per: year}        | {times: 4, per: week}
        list.yaml         | {times: 4, per: year}        | {times: 4, per: year, minimum: 1}
        list.yaml         | {times: 4, per: year}        | {times: 4, per: year, standing: year}
        list.yaml         | {standing: year}             | {standing: year, gap: 3}
        list.yaml         | before: 10d                  | before: 10 days
        list.yaml         | before: 10d                  | before: 10d, after: 5d
        list.yaml         | points: 5}                   | points: 5, per-act: 1}
        list.yaml         | partner: any-person          | partner: anybody
        list.yaml         | sentence: 2                  | sentence: 0
        list.yaml         | [talk-yearly, talk-quarterly] | [talk-yearly]
        list-2.yaml       | strength: must               | strenght: must
        list-2.yaml       | from: [study-quarterly]      | from: []
        activities.yaml   | day: 2026-03-12              | from: 2026-03-12
        activities.yaml   | "unit:edu"                   | edu
        activities.yaml   | "paired:p-502"               | p-502
        activities.yaml   | recorded: 2026-03-12T10:00:00+08:00 | recorded: 2026-03-12
        activities.yaml   | evidence: [minutes]          | evidence: [{kind: minutes, sha256: abc}]
        activities.yaml   | withdrawn: true              | removed: true
        decisions.yaml    | percent: 90                  | percent: 101
        decisions.yaml    | fulfilled: true              | fulfilled: 是
        decisions.yaml    | ground: secondment           | reason: secondment
        """)
    void what_the_schema_refuses_the_reader_refuses_too(String file, String text, String replacement) {
        var broken = Samples.with(file, text, replacement);

        assertThat(SCHEMA.validate(broken.getOrDefault(file, ""), InputFormat.YAML))
                .isNotEmpty();
        assertThat(Refusals.of(broken))
                .isNotEmpty()
                .allMatch(problem -> problem.file().equals(file));
    }
}
