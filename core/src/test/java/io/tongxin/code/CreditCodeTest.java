package io.tongxin.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    private static final String SAMPLE = "91350100M000100Y43";

    @Test
    void the_sample_code_is_read() {
        var code = CreditCode.parse(SAMPLE);

        assertThat(code).hasToString(SAMPLE);
        assertThat(code.department()).isEqualTo("9");
        assertThat(code.category()).isEqualTo("1");
        assertThat(code.region()).isEqualTo("350100");
        assertThat(code.organization()).isEqualTo("M000100Y4");
    }

    @Test
    void small_letters_are_taken_and_become_capitals() {
        assertThat(CreditCode.parse(SAMPLE.toLowerCase(Locale.ROOT)))
                .isEqualTo(CreditCode.parse(SAMPLE))
                .hasToString(SAMPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "91350100M000100Y4, LENGTH",
        "91350100M000100Y430, LENGTH",
        "'91350100M000100Y4 ', CHARACTER",
        "91350100M0001OOY43, CHARACTER",
        "91350100M000I00Y43, CHARACTER",
        "91350100M000S00Y43, CHARACTER",
        "91350100M000V00Y43, CHARACTER",
        "91350100M000Z00Y43, CHARACTER",
        "91350100M000z00Y43, CHARACTER",
        "91350100M000-00Y43, CHARACTER",
        "９1350100M000100Y43, CHARACTER",
        "913501A0M000100Y43, CHARACTER",
        "91000100M000100Y43, REGION",
        "91830100M000100Y43, REGION",
        "91100001M000100Y43, REGION",
        "91350100M000100Y44, CHECK_CHARACTER",
        "91350100M000100Y34, CHECK_CHARACTER"
    })
    void what_is_wrong_is_said(String text, CodeFault fault) {
        assertThat(Refused.by(() -> CreditCode.parse(text)).fault()).isEqualTo(fault);
    }

    @Test
    void a_letter_outside_the_alphabet_is_explained() {
        assertThat(Refused.by(() -> CreditCode.parse("91350100M0001O0Y43"))
                        .reason()
                        .zh())
                .isEqualTo("统一社会信用代码第14位须为数字或大写字母，不用I、O、S、V、Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100000500000000", "11100000000000000"})
    void what_is_registered_at_the_centre_has_the_region_100000(String body) {
        assertThat(CreditCode.parse(body + CreditCode.checkCharacter(body)).region())
                .isEqualTo("100000");
    }

    /** 3 has the order 30 modulo 31, so that 18 weights are different but for the check character's, which is the first's. */
    @Property(tries = 300, seed = "20261124")
    void the_check_finds_every_wrong_character_and_every_exchange_but_of_the_ends(@ForAll("codes") String code) {
        for (int i = 0; i < 18; i++) {
            for (char other : CreditCode.ALPHABET.toCharArray()) {
                assertThat(isChecked(with(code, i, other))).isEqualTo(other == code.charAt(i));
            }
            for (int j = i + 1; j < 18; j++) {
                String exchanged = with(with(code, i, code.charAt(j)), j, code.charAt(i));
                assertThat(isChecked(exchanged)).isEqualTo(code.charAt(i) == code.charAt(j) || j - i == 17);
            }
        }
    }

    @Property(tries = 500, seed = "20261124")
    void a_code_is_read_back(@ForAll("codes") String code) {
        assertThat(CreditCode.parse(CreditCode.parse(code).toString()).value()).isEqualTo(code);
    }

    private static boolean isChecked(String code) {
        return CreditCode.checkCharacter(code) == code.charAt(17);
    }

    private static String with(String code, int index, char c) {
        return code.substring(0, index) + c + code.substring(index + 1);
    }

    @Provide
    Arbitrary<String> codes() {
        return Combinators.combine(
                        Arbitraries.strings().withChars(CreditCode.ALPHABET).ofLength(2),
                        Arbitraries.of(Provinces.prefixes().stream().sorted().toList()),
                        Arbitraries.strings().numeric().ofLength(4),
                        Arbitraries.strings().withChars(CreditCode.ALPHABET).ofLength(9))
                .as((head, province, region, organization) -> head + province + region + organization)
                .map(body -> body + CreditCode.checkCharacter(body));
    }
}
