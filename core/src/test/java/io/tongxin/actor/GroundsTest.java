package io.tongxin.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host may say of why something is read, and why just now. */
class GroundsTest {
    @Test
    void purpose_and_grounds_have_1_to_200_characters() {
        assertThat(Grounds.of("办")).hasToString("办");
        assertThat(Purpose.of("办")).hasToString("办");
        assertThat(Grounds.of("办".repeat(200)).text()).hasSize(200);
        assertThat(Purpose.of("办".repeat(200)).text()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grounds.of("办".repeat(201)))
                .withMessage("事由须为1至200个字符 / grounds are a text of 1 to 200 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Purpose.of("办".repeat(201)))
                .withMessage("目的须为1至200个字符 / a purpose is a text of 1 to 200 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "张三\n13800000000", "张三\u0000", "\uD842"})
    void what_is_blank_or_contains_control_characters_or_half_a_character_is_refused_and_not_told(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grounds.of(text))
                .satisfies(e -> assertThat(e).message().doesNotContain("张三"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Purpose.of(text))
                .satisfies(e -> assertThat(e).message().doesNotContain("张三"));
    }
}
