package io.tongxin.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/codes.md} says of the tables, the mappings and the form of a file. */
class CodesPageTest {
    private static final Path PAGE = Path.of(System.getProperty("tongxin.root"), "docs", "codes.md");
    private static final CodeSystems SYSTEMS = CodeSystems.national();

    private static List<String> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    @Test
    void the_page_has_a_row_for_every_table_with_its_figures() throws IOException {
        assertThat(SYSTEMS.all())
                .allSatisfy(system -> assertThat(rows())
                        .filteredOn(row -> row.startsWith("| `" + system.id() + "` |"))
                        .first()
                        .asString()
                        .contains("| " + system.codes().size() + " | " + system.size() + " | "
                                + (system.isVerified() ? "yes" : "no") + " |"));
    }

    @Test
    void the_page_has_a_row_for_every_mapping_with_its_figures() throws IOException {
        for (CodeMapping mapping : SYSTEMS.mappings()) {
            assertThat(rows())
                    .contains("| `" + mapping.from() + "` | `" + mapping.to() + "` | "
                            + count(mapping, CodeMapping.Mapped.class) + " | "
                            + count(mapping, CodeMapping.Ambiguous.class) + " | "
                            + count(mapping, CodeMapping.Refused.class) + " |");
        }
    }

    private static long count(CodeMapping mapping, Class<? extends CodeMapping.Outcome> kind) {
        return SYSTEMS.system(mapping.from()).codes().stream()
                .map(code -> mapping.outcome(code.value()))
                .filter(kind::isInstance)
                .count();
    }

    @Test
    void the_example_of_a_file_is_read() throws IOException {
        Matcher example = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();

        CodeSystem own = CodeSystem.parse("example", example.group(1));

        assertThat(own.labelled("一级").parent()).contains(own.code("1"));
        assertThat(own.isComplete()).isTrue();
        assertThat(Refused.by(() -> own.code("2")).fault()).isEqualTo(CodeFault.WITHHELD);
    }

    @Test
    void the_example_of_the_page_is_refused_with_the_codes_it_says() {
        assertThat(Refused.by(() -> SYSTEMS.system(CodeSystems.POLITICAL_AFFILIATION)
                                .code("14"))
                        .reason()
                        .en())
                .endsWith("near are: 13 群众, 12 无党派人士, 11 台盟");
    }
}
