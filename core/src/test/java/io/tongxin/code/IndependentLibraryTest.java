package io.tongxin.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * A million generated ID numbers and half a million credit codes, judged by this library and by hutool 5.8.44, which shares
 * no code with it. Every input on which the two differ falls into one of the classes named here, and why is said beside it.
 *
 * <p>No number can belong to anybody: born 1801 to 1899 or after 2100; where hutool must accept one, which it does for births
 * from 1900 on alone, the district is 9999, which no place has.
 */
class IndependentLibraryTest {
    private static final int ID_NUMBERS = 1_000_000;
    private static final int CREDIT_CODES = 500_000;

    @Test
    void the_two_agree_on_id_numbers_but_for_five_explained_classes() {
        var seen = new TreeMap<String, Integer>();
        var numbers = new GeneratedIdNumbers(random());
        for (int i = 0; i < ID_NUMBERS; i++) {
            String text = numbers.next(i);
            seen.merge(compareIdNumber(text), 1, Integer::sum);
        }

        assertThat(seen)
                .containsOnlyKeys(
                        "both accept",
                        "both refuse",
                        // It asks for a birth from 1900 on; the standard's own sample of 1880 is refused by it.
                        "we accept: born before 1900",
                        // It reads the clock of the machine; here the day is handed in, where it is asked for.
                        "we accept: born after today",
                        // It takes the old form as a number; here it is refused with an explanation.
                        "it accepts: 15 digits",
                        // It has 83 (Taiwan, beside 71) and 91 (abroad), which are not in GB/T 2260.
                        "it accepts: prefix 83 or 91",
                        // It takes cards of Hong Kong, Macao and Taiwan, which are no citizen ID numbers.
                        "it accepts: 10 characters")
                .allSatisfy((group, count) -> assertThat(count).as(group).isGreaterThan(10_000));
    }

    @Test
    void the_two_agree_on_credit_codes_but_for_two_explained_classes() {
        var seen = new TreeMap<String, Integer>();
        var codes = new GeneratedCreditCodes(random());
        for (int i = 0; i < CREDIT_CODES; i++) {
            seen.merge(compareCreditCode(codes.next(i)), 1, Integer::sum);
        }

        assertThat(seen)
                .containsOnlyKeys(
                        "both accept",
                        "both refuse",
                        // It asks for capitals; here small letters are taken and written as capitals.
                        "we accept: small letters",
                        // It asks for six digits; here they begin with a province, or are 100000.
                        "it accepts: region of no province")
                .allSatisfy((group, count) -> assertThat(count).as(group).isGreaterThan(10_000));
    }

    @Test
    void the_new_forms_of_old_numbers_are_the_same_but_for_the_year_00() {
        var seen = new TreeMap<String, Integer>();
        var numbers = new GeneratedIdNumbers(random());
        for (int i = 0; i < 20_000; i++) {
            String old = numbers.oldForm();
            String theirs = IdcardUtil.convert15To18(old);
            List<String> ours = CitizenIdNumber.ofOldForm(old).stream()
                    .map(CitizenIdNumber::value)
                    .toList();
            // Of 00 it makes 2000, when no number of the old form was given any more.
            String group = ours.get(ours.size() - 1).equals(theirs)
                    ? "same"
                    : old.startsWith("00", 6) && theirs.startsWith("2000", 6) ? "year 00" : "unexplained";
            seen.merge(group, 1, Integer::sum);
        }

        assertThat(seen).containsOnlyKeys("same", "year 00");
    }

    private static String compareIdNumber(String text) {
        boolean theirs = IdcardUtil.isValidCard(text);
        try {
            var number = CitizenIdNumber.of(text);
            return theirs
                    ? comparedParts(number)
                    : acceptedHere(number.birthDate().getYear());
        } catch (RefusedCodeException e) {
            return theirs ? acceptedThere(text, e.fault()) : "both refuse";
        }
    }

    private static String comparedParts(CitizenIdNumber number) {
        boolean same = IdcardUtil.getBirthByIdCard(number.value())
                        .equals(number.birthDate().toString().replace("-", ""))
                && (IdcardUtil.getGenderByIdCard(number.value()) == 1)
                        == number.sex().equals("1")
                && IdcardUtil.getProvinceCodeByIdCard(number.value()).equals(number.province());
        return same ? "both accept" : "unexplained: parts";
    }

    private static String acceptedHere(int year) {
        return year < 1900
                ? "we accept: born before 1900"
                : year >= 2100 ? "we accept: born after today" : "unexplained: we accept";
    }

    private static String acceptedThere(String text, CodeFault fault) {
        if (fault == CodeFault.OLD_FORM) {
            return "it accepts: 15 digits";
        }
        if (fault == CodeFault.REGION && (text.startsWith("83") || text.startsWith("91"))) {
            return "it accepts: prefix 83 or 91";
        }
        boolean card = fault == CodeFault.LENGTH && text.length() == 10;
        return card ? "it accepts: 10 characters" : "unexplained: it accepts";
    }

    private static String compareCreditCode(String text) {
        boolean theirs = CreditCodeUtil.isCreditCode(text);
        try {
            String ours = CreditCode.parse(text).value();
            return theirs && ours.equals(text)
                    ? "both accept"
                    : !theirs && CreditCodeUtil.isCreditCode(ours)
                            ? "we accept: small letters"
                            : "unexplained: we accept";
        } catch (RefusedCodeException e) {
            return !theirs
                    ? "both refuse"
                    : e.fault() == CodeFault.REGION ? "it accepts: region of no province" : "unexplained: it accepts";
        }
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(20261124);
    }
}
