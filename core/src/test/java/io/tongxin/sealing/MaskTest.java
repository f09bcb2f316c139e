package io.tongxin.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskTest {
    @Test
    void of_a_name_the_first_character_is_shown_and_at_most_three_stars() {
        Map<String, String> masked = Map.of(
                "张三", "张*",
                "欧阳修", "欧**",
                "欧阳小渚", "欧***",
                "阿卜杜拉·买买提", "阿***",
                "𠮷小渚", "𠮷**",
                " 张　三 ", "张*",
                "Anna Lee", "A***");
        masked.forEach((name, expected) ->
                assertThat(ClearValue.of(name).masked(Mask.NAME)).as(name).isEqualTo(expected));
        for (String hidden : List.of("张", "𠮷", " ", "·张三", "\u200B张三", "12")) {
            assertThat(Mask.NAME.of(hidden)).as(hidden).isEqualTo("***");
        }
    }

    @Test
    void of_an_id_number_the_first_three_characters_are_shown() {
        assertThat(Mask.ID_NUMBER.of("11010118800101001X")).isEqualTo("110***************");
        assertThat(Mask.ID_NUMBER.of("110101 18800101 001x")).isEqualTo("110***************");
        assertThat(Mask.ID_NUMBER.of("110101800101001")).isEqualTo("110************");
        for (String hidden : List.of("", "110", "1101011880010100", "G12345678", "X1010118800101001X")) {
            assertThat(Mask.ID_NUMBER.of(hidden)).as(hidden).isEqualTo("***");
        }
    }

    @Test
    void of_a_mobile_number_three_and_four_digits_are_shown_and_of_others_none() {
        assertThat(Mask.PHONE.of("13800001234")).isEqualTo("138****1234");
        assertThat(Mask.PHONE.of("+86 138 0000 1234")).isEqualTo("138****1234");
        for (String hidden : List.of("", "1380000123", "010-86001234", "138000012345")) {
            assertThat(Mask.PHONE.of(hidden)).as(hidden).isEqualTo("***");
        }
    }

    @Test
    void everything_else_is_hidden_with_its_length() {
        assertThat(Mask.HIDDEN.of("C07")).isEqualTo("***");
        assertThat(Mask.HIDDEN.of("岚".repeat(300))).isEqualTo("***");
        assertThat(Mask.HIDDEN.label().zh()).isEqualTo("全部隐藏");
    }
}
