package io.tongxin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void a_chinese_character_takes_two_columns() {
        assertThat(Screen.width("统战a")).isEqualTo(5);
        assertThat(Screen.padded("统战", 6)).isEqualTo("统战  ");
    }

    @Test
    void what_is_cut_ends_with_an_ellipsis_and_never_in_half_a_character() {
        assertThat(Screen.cut("统战工作", 6)).isEqualTo("统战…");
        assertThat(Screen.width(Screen.padded("统战工作", 6))).isEqualTo(6);
    }

    @Test
    void columns_of_a_table_are_aligned() {
        var bytes = new ByteArrayOutputStream();
        var screen = new Screen(new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
        screen.table(
                List.of("单位", "n"),
                List.of(20, 5),
                List.of(
                        List.of(Screen.Cell.of("教育局"), Screen.Cell.of("x")),
                        List.of(Screen.Cell.of("ab"), Screen.Cell.of("x"))));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().skip(2).map(l -> Screen.width(l)))
                .containsExactly(11, 11);
    }
}
