package io.tongxin.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearValueTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "王", "𠮷", "王𠮷x", "\u0000", "\uffff"})
    void a_text_comes_back_as_it_was(String text) {
        assertThat(ClearValue.fits(text)).isTrue();
        assertThat(ClearValue.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud842", "\udfb7", "\udfb7\ud842", "王\ud842", "\ud842王", "\ud842\ud842\udfb7"})
    void half_of_a_character_is_refused_and_not_told(String text) {
        assertThat(ClearValue.fits(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClearValue.of(text))
                .withMessageContaining("半个字符")
                .withMessageNotContaining(text);
    }

    @Test
    void a_text_has_at_most_3839_bytes() {
        assertThat(ClearValue.fits("")).isFalse();
        assertThat(ClearValue.fits("王".repeat(1_279) + "ab")).isTrue();
        assertThat(ClearValue.fits("王".repeat(1_280))).isFalse();
    }
}
