package io.tongxin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarksTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "--units, --units takes a whole number from 1 to 100000.",
        "--units many, --units takes a whole number from 1 to 100000.",
        "--units 0, --units takes a whole number from 1 to 100000.",
        "--rolled-up 100001, --rolled-up takes a whole number from 1 to 100000.",
        "--rounds -1, --rounds takes a whole number from 1 to 1000.",
        "--seed 1.5, --seed takes a whole number from -9223372036854775808 to 9223372036854775807.",
        "--fast, 'There is no option --fast; there are --units, --rolled-up, --rounds, --seed and --full.'"
    })
    void a_command_that_cannot_be_understood_is_answered_in_one_sentence_and_status_2(String words, String sentence) {
        int status = Benchmarks.run(print(out), print(err), words.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(sentence);
        assertThat(out.size()).isZero();
    }

    @Test
    void options_are_read_in_any_order_and_the_last_one_counts() {
        assertThat(Options.parse("--seed", "-3", "--full", "--rounds", "5", "--units", "20"))
                .isEqualTo(new Options(20, 30_000, 5, -3));
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
