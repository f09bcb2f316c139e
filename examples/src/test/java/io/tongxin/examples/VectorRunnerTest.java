package io.tongxin.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner, on the shipped files and on wrong ones. */
class VectorRunnerTest {
    private static final Path VECTORS = Path.of(System.getProperty("tongxin.root"), "seeds", "vectors");

    private static String run(int differences, Path... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        String[] args = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
        assertThat(VectorRunner.run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8)))
                .isEqualTo(differences);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void all_files_of_a_directory_are_checked() throws IOException {
        assertThat(run(0, VECTORS))
                .contains("periods.json: 11个案例，0处不同 / 11 cases, 0 differences")
                .contains("random.json: 300个案例，0处不同 / 300 cases, 0 differences");
    }

    @Test
    void what_differs_is_printed_and_the_run_fails(@TempDir Path directory) throws IOException {
        String groups = Files.readString(VECTORS.resolve("groups.json"));
        Path wrong = directory.resolve("wrong.json");
        Files.writeString(wrong, groups.replaceFirst("\"state\":\"MET\"", "\"state\":\"ON_PACE\""));

        assertThat(run(1, wrong, VECTORS.resolve("groups.json")))
                .contains("wrong.json: no-other-choice-is-served-first 2026-12-31 as known at 2030-01-01T00:00:00Z：应为")
                .contains("wrong.json: 6个案例，1处不同 / 6 cases, 1 differences")
                .contains("groups.json: 6个案例，0处不同");
        assertThatThrownBy(() -> VectorRunner.main(new String[] {wrong.toString()}))
                .hasMessage("1处不同，见上 / 1 differences, see above");
    }

    @Test
    void a_file_that_cannot_be_understood_counts_as_a_difference(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("other.json"), "{\"format\": 1}");

        assertThat(run(1, file)).startsWith("other.json: format：须为文本 / it must be a text");
    }

    @Test
    void a_file_above_the_bound_is_refused_unread(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("long.json"), " ".repeat(16 * 1_024 * 1_024 + 1));

        assertThat(run(1, file)).startsWith("long.json: 文件超过 16 MiB / the file has more than 16 MiB");
    }

    @Test
    void without_a_file_it_says_what_it_wants(@TempDir Path empty) {
        assertThatThrownBy(() -> run(0, empty)).hasMessageContaining("name files of vectors");
    }
}
