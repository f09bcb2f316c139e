package io.tongxin.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void a_table_shows_each_variant_in_a_line_with_its_ratio_and_quartiles() {
        var one = new Measured("array loop", new Quartiles(1, 2, 3), new Quartiles(1, 1, 1), 2, 0);
        var two = new Measured("library", new Quartiles(900, 1000, 1100), new Quartiles(450, 500, 512.3), 1226, 8.24);

        assertThat(Table.of("duty", List.of(one, two)).lines().map(l -> l.replaceAll(" +", " ")))
                .containsExactly(
                        "| variant | CPU ns/duty | duties/s | x the first (quartiles) | B/duty | GC ns/duty |",
                        "| --- | --: | --: | --: | --: | --: |",
                        "| array loop | 2.0 | 500,000,000 | 1.0 (1.0 to 1.0) | 2 | 0.0 |",
                        "| library | 1,000.0 | 1,000,000 | 500.0 (450.0 to 512.3) | 1,226 | 8.2 |");
    }
}
