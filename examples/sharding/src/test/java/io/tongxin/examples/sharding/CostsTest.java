package io.tongxin.examples.sharding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** That what is measured does its work; not how fast. */
class CostsTest {
    @Test
    void every_work_is_done_both_ways_and_printed() throws SQLException {
        var text = new ByteArrayOutputStream();
        Costs.run(new PrintStream(text, true, StandardCharsets.UTF_8), 1, 60);
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("ShardingSphere: find", "ShardingSphere: page", "ShardingSphere: command")
                .contains("ShardingSphere: many inserts");
    }
}
