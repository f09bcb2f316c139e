package io.tongxin.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalizationTest {
    @Test
    void a_name_is_the_same_however_its_spaces_dots_and_letters_are_written() {
        for (String same : List.of(
                "阿依·Lala", "阿依 · lala", "阿依•LALA", "阿依・ｌａｌａ", "阿依･Lala", "阿依．Lala", "\u200B阿依‧La\u00ADla\u3000")) {
            assertThat(Normalization.NAME.normal(same)).as(same).isEqualTo("阿依·lala");
        }
        assertThat(Normalization.NAME.normal("渚\uDB40\uDD00")).as("a variant").isEqualTo("渚");
        assertThat(Normalization.NAME.normal("\uF9F4")).as("a compatible form").isEqualTo("林");
        assertThat(Normalization.NAME.normal("𠮷")).isNotEqualTo(Normalization.NAME.normal("吉"));
    }

    @Test
    void a_number_is_the_same_with_spaces_hyphens_and_a_small_x() {
        for (String same :
                List.of("11010118800101001X", "110101 18800101 001x", "110101-18800101-001X", "１１０１０１１８８００１０１００１Ｘ")) {
            assertThat(Normalization.NUMBER.normal(same)).as(same).isEqualTo("11010118800101001X");
        }
    }

    @Test
    void a_phone_is_its_digits_without_the_country_of_a_mobile_number() {
        for (String same :
                List.of("13800001234", "138 0000 1234", "+86 138-0000-1234", "008613800001234", "１３８００００１２３４")) {
            assertThat(Normalization.PHONE.normal(same)).as(same).isEqualTo("13800001234");
        }
        assertThat(Normalization.PHONE.normal("010-8600 1234")).isEqualTo("01086001234");
        assertThat(Normalization.PHONE.normal("86001234567")).isEqualTo("86001234567");
    }

    @Test
    void a_code_is_the_same_character_by_character() {
        assertThat(Normalization.EXACT.normal(" C０7 ")).isEqualTo(" C０7 ");
    }

    @Test
    void a_normal_form_is_its_own_normal_form() {
        var random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(1 + random.nextInt(6), 0x20, 0x30000)
                    .filter(c -> Character.getType(c) != Character.SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            for (Normalization rule : Normalization.values()) {
                String normal = rule.normal(text);
                assertThat(rule.normal(normal)).as(rule + " of " + text).isEqualTo(normal);
            }
        }
    }
}
