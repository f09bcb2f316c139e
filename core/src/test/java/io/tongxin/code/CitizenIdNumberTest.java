package io.tongxin.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

/** Numbers here are the two familiar samples, or belong to nobody: born in the 1800s. */
class CitizenIdNumberTest {
    private static final String NUMBER = "11010518491231002X".replace('X', check("11010518491231002"));

    private static char check(String digits) {
        return CitizenIdNumber.checkCharacter(digits);
    }

    private static String numbered(String digits) {
        return digits + check(digits);
    }

    private static CodeFault faultOf(String text) {
        return Refused.by(() -> CitizenIdNumber.of(text)).fault();
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X, 1949-12-31, 2, 110105", "440524188001010014, 1880-01-01, 1, 440524"})
    void the_sample_numbers_are_read(String text, LocalDate birth, String sex, String region) {
        var number = CitizenIdNumber.of(text);

        assertThat(number.value()).isEqualTo(text);
        assertThat(number.birthDate()).isEqualTo(birth);
        assertThat(number.sex()).isEqualTo(sex);
        assertThat(number.region()).isEqualTo(region);
        assertThat(number.province()).isEqualTo(region.substring(0, 2));
        assertThat(CodeSystems.national().system(CodeSystems.SEX).find(number.sex()))
                .isPresent();
    }

    @Test
    void a_small_x_is_taken_and_becomes_a_capital() {
        var small = CitizenIdNumber.of("11010519491231002x");

        assertThat(small.value()).isEqualTo("11010519491231002X");
        assertThat(small)
                .isEqualTo(CitizenIdNumber.of("11010519491231002X"))
                .hasSameHashCodeAs(CitizenIdNumber.of("11010519491231002X"))
                .isNotEqualTo(CitizenIdNumber.of(NUMBER));
    }

    @Test
    void it_is_masked_wherever_it_is_printed() {
        var number = CitizenIdNumber.of("11010519491231002X");

        assertThat(number).hasToString("CitizenIdNumber[******************]");
        assertThat(number.masked()).isEqualTo("110***********002X").hasSize(18);
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "1, LENGTH",
        "1101051849123100, LENGTH",
        "1101051849123100211, LENGTH",
        "11010518491231002 , LENGTH",
        "'11010518491231002 ', CHARACTER",
        "' 1010518491231002X', CHARACTER",
        "1101051849X2310021, CHARACTER",
        "11010518491231002Y, CHARACTER",
        "11010518491231002Ｘ, CHARACTER",
        "１10105184912310021, CHARACTER",
        "1101051849１2310021, CHARACTER",
        "110105184912310٠21, CHARACTER",
        "000105184912310021, REGION",
        "830105184912310021, REGION",
        "910105184912310021, REGION",
        "110105179912310021, BIRTH_DATE",
        "110105184913310021, BIRTH_DATE",
        "110105184900310021, BIRTH_DATE",
        "110105184912000021, BIRTH_DATE",
        "110105184911310021, BIRTH_DATE",
        "110105184902290021, BIRTH_DATE",
        "110105190002290021, BIRTH_DATE",
        "110105000001010021, BIRTH_DATE"
    })
    void what_is_wrong_is_said(String text, CodeFault fault) {
        assertThat(faultOf(text)).isEqualTo(fault);
    }

    @Test
    void the_calendar_is_the_real_one() {
        assertThat(CitizenIdNumber.of(numbered("11010518480229001")).birthDate())
                .isEqualTo("1848-02-29");
        assertThat(CitizenIdNumber.of(numbered("11010520000229001")).birthDate())
                .isEqualTo("2000-02-29");
        assertThat(faultOf(numbered("11010518000229001"))).isEqualTo(CodeFault.BIRTH_DATE);
        assertThat(CitizenIdNumber.of(numbered("11010518000101001")).birthDate())
                .isEqualTo("1800-01-01");
    }

    @Test
    void ten_of_eleven_check_characters_are_wrong() {
        List<Character> wrong = "0123456789X"
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> c != NUMBER.charAt(17))
                .toList();

        assertThat(wrong)
                .hasSize(10)
                .allSatisfy(
                        c -> assertThat(faultOf(NUMBER.substring(0, 17) + c)).isEqualTo(CodeFault.CHECK_CHARACTER));
    }

    @Test
    void a_birth_after_the_given_day_is_refused() {
        var birth = LocalDate.of(1849, 12, 31);

        assertThat(CitizenIdNumber.of(NUMBER, birth)).isEqualTo(CitizenIdNumber.of(NUMBER));
        assertThat(Refused.by(() -> CitizenIdNumber.of(NUMBER, birth.minusDays(1)))
                        .fault())
                .isEqualTo(CodeFault.BORN_TOO_LATE);
    }

    @Test
    void the_place_of_a_wrong_character_is_said_and_the_character_is_not() {
        assertThat(Refused.by(() -> CitizenIdNumber.of("1101051849１2310021"))
                        .reason()
                        .zh())
                .isEqualTo("公民身份号码第11位须为数字，不能用全角数字或其他文字的数字");
        assertThat(Refused.by(() -> CitizenIdNumber.of("1101051849M2310021"))
                        .reason()
                        .en())
                .isEqualTo("character 11 must be a digit");
    }

    @Test
    void an_old_number_is_explained() {
        RefusedCodeException certain = Refused.by(() -> CitizenIdNumber.of("110105491231002"));
        RefusedCodeException open = Refused.by(() -> CitizenIdNumber.of("110105991231002"));

        assertThat(certain.fault()).isEqualTo(CodeFault.OLD_FORM);
        assertThat(certain.reason().zh()).contains("旧的15位号码").endsWith("换成18位只有一种结果");
        assertThat(open.reason().zh()).contains("世纪不能由号码确定");
        assertThat(open.reason().en()).contains("the birth date decides");
        assertThat(faultOf("000105491231002")).isEqualTo(CodeFault.REGION);
        assertThat(faultOf("110105491331002")).isEqualTo(CodeFault.BIRTH_DATE);
        assertThat(faultOf("11010549123100X")).isEqualTo(CodeFault.LENGTH);
    }

    @ParameterizedTest
    @CsvSource({
        "110105611231002, 1961-12-31, ",
        "110105621231002, 1862-12-31, 1962-12-31",
        "110105991231002, 1899-12-31, 1999-12-31",
        "110105000101002, 1900-01-01, "
    })
    void an_old_number_has_one_new_form_where_the_century_is_certain(String old, String first, String second) {
        List<CitizenIdNumber> forms = CitizenIdNumber.ofOldForm(old);

        assertThat(forms)
                .extracting(form -> form.birthDate().toString())
                .containsExactlyElementsOf(second == null ? List.of(first) : List.of(first, second));
        assertThat(forms)
                .allSatisfy(form -> assertThat(
                                form.value().substring(0, 6) + form.value().substring(8, 17))
                        .isEqualTo(old));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11010519491231002X", "11010500022900X", "１10105491231002", "110105000229002"})
    void what_is_no_old_number_has_no_new_form(String text) {
        Refused.by(() -> CitizenIdNumber.ofOldForm(text));
    }

    /** 2 has the order 10 modulo 11, so that the weights come again after ten places; the check character weighs 1. */
    @Property(tries = 500, seed = "20261124")
    void the_check_finds_every_wrong_character_and_every_exchange_but_ten_places_apart(@ForAll("bodies") String body) {
        String number = numbered(body);
        for (int i = 0; i < 17; i++) {
            for (char other = '0'; other <= '9'; other++) {
                assertThat(isChecked(with(number, i, other))).isEqualTo(other == number.charAt(i));
            }
            for (int j = i + 1; j < 18; j++) {
                boolean digits = number.charAt(j) != 'X';
                String exchanged = with(with(number, i, number.charAt(j)), j, number.charAt(i));
                if (digits) {
                    assertThat(isChecked(exchanged)).isEqualTo(number.charAt(i) == number.charAt(j) || j - i == 10);
                }
            }
        }
    }

    @Property(tries = 500, seed = "20261124")
    void a_number_is_read_back_by_its_parts(
            @ForAll("bodies") String body, @ForAll("days") LocalDate born, @ForAll("provinces") String province) {
        String digits = province + body.substring(2, 6) + born.toString().replace("-", "") + body.substring(14);
        var number = CitizenIdNumber.of(numbered(digits));

        assertThat(CitizenIdNumber.of(number.value())).isEqualTo(number);
        assertThat(number.value()).isEqualTo(numbered(digits));
        assertThat(number.birthDate()).isEqualTo(born);
        assertThat(number.province()).isEqualTo(province);
        assertThat(number.sex()).isEqualTo("13579".indexOf(digits.charAt(16)) >= 0 ? "1" : "2");
        assertThat(number.toString()).doesNotContainPattern("\\d");
    }

    @Property(tries = 3_000, seed = "20261124")
    void any_text_is_a_number_or_refused_without_a_part_of_it(@ForAll("texts") String text) {
        for (Reading reading : List.<Reading>of(CitizenIdNumber::of, CitizenIdNumber::ofOldForm, CreditCode::parse)) {
            try {
                reading.read(text);
            } catch (RefusedCodeException e) {
                assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(600);
                for (int i = 0; i + 5 <= text.length(); i++) {
                    assertThat(e.getMessage()).doesNotContain(text.substring(i, i + 5));
                }
            }
        }
    }

    private interface Reading {
        Object read(String text);
    }

    private static boolean isChecked(String number) {
        return check(number) == number.charAt(17);
    }

    private static String with(String number, int index, char c) {
        return number.substring(0, index) + c + number.substring(index + 1);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().numeric().ofLength(17);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1801, 1, 1).toEpochDay(),
                        LocalDate.of(1899, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> provinces() {
        return Arbitraries.of(Provinces.prefixes().stream().sorted().toList());
    }

    /** From right numbers to noise: few characters of a right one changed, other lengths, other scripts. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> near = Combinators.combine(
                        Arbitraries.of(
                                NUMBER,
                                NUMBER.substring(0, 15),
                                "91350100M000100Y43",
                                "110105491231002",
                                "x".repeat(18)),
                        Arbitraries.integers().between(0, 17),
                        Arbitraries.strings().ofMaxLength(2))
                .as((right, at, other) -> {
                    int cut = Math.min(at, right.length());
                    return right.substring(0, cut)
                            + other
                            + right.substring(Math.min(right.length(), cut + other.length()));
                });
        return Arbitraries.oneOf(
                near,
                near,
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789Xx").ofLength(18),
                Arbitraries.strings().numeric().ofLength(15));
    }

    @Test
    void the_weights_are_powers_of_two_modulo_eleven() {
        assertThat(IntStream.range(0, 17)).allSatisfy(i -> {
            int power = IntStream.range(0, 17 - i).reduce(1, (product, step) -> product * 2 % 11);
            char one = check("0".repeat(i) + "1" + "0".repeat(16 - i));
            assertThat("10X98765432".indexOf(one)).isEqualTo(power);
        });
    }
}
