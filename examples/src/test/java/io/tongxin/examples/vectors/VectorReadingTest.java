package io.tongxin.examples.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the guide to vectors, right and wrong. */
class VectorReadingTest {
    private static final Path GUIDE = Path.of(System.getProperty("tongxin.root"), "docs", "vectors.md");
    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static String example() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(GUIDE));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String exampleWith(String text, String replacement) throws IOException {
        assertThat(example()).contains(text);
        return example().replace(text, replacement);
    }

    @Test
    void the_example_of_the_guide_passes() throws IOException {
        VectorFile file = VectorFile.parse(example());

        assertThat(file.size()).isEqualTo(1);
        assertThat(file.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"state\":\"MET\"; \"state\":\"SHORT\"",
                "\"missing\":1; \"missing\":2",
                "\"share\":1,\"required\":1}; \"share\":2,\"required\":1}",
                "\"lastChance\":\"2026-06-30\"; \"lastChance\":\"2026-06-29\"",
                "\"consequence\":\"WARNING\"; \"consequence\":\"VIOLATION\"",
                "\"required\":1}; \"required\":1,\"marks\":[\"CORRECTED\"]}",
                "2026-Q1|2026-01-01; 2026-Q3|2026-07-01"
            })
    void a_wrong_expectation_is_reported_with_case_view_and_duty(String right, String wrong) throws IOException {
        assertReported(exampleWith(right.strip(), wrong.strip()));
    }

    private static void assertReported(String text) {
        assertThat(VectorFile.parse(text).differences())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .startsWith("one-study-a-quarter 2026-06-30 as known at 2026-07-01T00:00:00Z：应为 / expected [")
                        .contains("study|unit:bureau|2026-Q"));
    }

    @Test
    void an_expectation_left_out_is_reported_too() throws IOException {
        String shorter = example().replaceFirst("\\{\"duty\":\"study\\|unit:bureau\\|2026-Q1[^}]*},", "");

        assertThat(shorter).isNotEqualTo(example());
        assertReported(shorter);
    }

    @Test
    void a_weakening_that_is_not_expected_is_reported() throws IOException {
        String text = exampleWith("\"views\"", "\"weakenings\": [\"duties@1/study NUMBER\"], \"views\"");

        assertThat(VectorFile.parse(text).differences())
                .containsExactly("one-study-a-quarter weakenings：应为 / expected [duties@1/study NUMBER]，实为 / was []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"format\": \"tongxin-vectors/1\"; \"format\": \"vectors\"; format：须为 tongxin-vectors/1",
                "\"family\": \"example\"; \"famly\": \"example\"; family：缺少该字段",
                "\"year\": 2026; \"year\": \"2026\"; cases[0].views[0].year：须为整数",
                "\"year\": 2026; \"year\": 2026, \"yaer\": 1; cases[0].views[0].yaer：没有这个字段",
                "\"date\": \"2026-06-30\"; \"date\": \"30 June\"; cases[0].views[0].date：不是合格的日期",
                "\"state\":\"MET\"; \"state\":\"DONE\"; cases[0].views[0].verdicts[0].state：须为下列之一",
                "\"times\":1; \"times\":0; cases[0].facts.lists[0]：items[0].frequency",
                "\"recordedAt\":; \"revision\":0,\"recordedAt\":; cases[0].facts.activities[0]：",
                "\"cases\": [; \"cases\": [[; 不是合格的 JSON"
            })
    void what_is_not_a_file_of_vectors_is_refused_with_its_path(String right, String wrong, String problem)
            throws IOException {
        String text = exampleWith(right, wrong);

        assertThatThrownBy(() -> VectorFile.parse(text))
                .isInstanceOf(VectorFormatException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void facts_that_the_library_refuses_are_reported_by_case() throws IOException {
        String text = exampleWith("\"items\":[", "\"imports\":[{\"list\":\"nowhere@1\"}],\"items\":[");

        assertThat(VectorFile.parse(text).differences())
                .singleElement()
                .asString()
                .startsWith("one-study-a-quarter：案例所给资料不被接受 / its facts are refused: ");
    }
}
