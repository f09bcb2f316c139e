package io.tongxin.storage;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @ParameterizedTest
    @ValueSource(strings = {"不是", "a", "====", "_w", "wIA", "7aCA", "YQ=", "\0", "\uD800"})
    void what_no_page_wrote_is_refused_in_our_own_words(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cursor.parse(text))
                .withMessage("the text is no position of a page");
    }

    @Test
    void a_key_with_a_line_feed_could_not_be_read_again_and_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cursor(List.of("a\nb"), "id"))
                .withMessage("a position of a page holds no line feed");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cursor(List.of(), "i\nd"));
    }
}
