package io.tongxin.benchmarks.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageBenchmarksTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return StorageBenchmarks.run(print(out), print(err), words);
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mariadb"})
    void every_way_to_write_leaves_what_every_way_to_read_finds(String database) {
        try (Database on = Database.named(database);
                StorageRun run = new StorageRun(on, Sample.of(1_234, 3), 1)) {
            run.prove();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--records few|--records takes a whole number from 1000 to 500000.",
                "--records 999|--records takes a whole number from 1000 to 500000.",
                "--rounds 0|--rounds takes a whole number from 1 to 1000.",
                "--seed|--seed takes a whole number from -9223372036854775808 to 9223372036854775807.",
                "--on oracle|--on takes some of h2, postgresql and mariadb, with commas between.",
                "--fast|There is no option --fast; there are --records, --rounds, --seed and --on."
            })
    void what_cannot_be_understood_is_one_sentence_and_status_2(String words, String sentence) {
        assertThat(run(words.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(sentence);
        assertThat(out.size()).isZero();
    }

    @Test
    void options_are_read_in_any_order() {
        assertThat(StorageOptions.parse("--on", "mariadb,h2", "--seed", "-3", "--records", "2000", "--rounds", "9"))
                .isEqualTo(new StorageOptions(2_000, 9, -3, List.of("mariadb", "h2")));
    }
}
