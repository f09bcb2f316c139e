package io.tongxin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Options small = new Options(8, 40, 1, 5);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream printing = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void the_roll_ups_agree_at_once_and_after_a_million_changes() {
        new RollUpRun(small, printing).prove();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "Roll-up: 7,840 duties over 40 units. All figures of all units alike, also after 1,000,000");
    }

    @Test
    void a_board_that_follows_corrections_agrees_with_an_evaluation_from_the_bare_facts() {
        new ChangeRun(small, printing).prove();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("One corrected activity among those of 8 units. After 20 corrections all figures");
    }
}
