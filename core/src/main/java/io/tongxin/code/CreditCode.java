package io.tongxin.code;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.util.Optional;

/**
 * The unified social credit code of an organisation: registering department, category, 6 digits of region, 9 characters of
 * the organisation, and a check character.
 *
 * <p>统一社会信用代码 (tongyi shehui xinyong daima). Born valid: 18 characters of the alphabet of 31, which has no I, O, S, V and Z
 * (small letters are taken and become capitals); a region of six digits that begins with a known province, or is 100000
 * for what is registered at the centre (from memory, not read); the right check character. The check is modulo 31, with the
 * weights 3<sup>i</sup>: it finds every single wrong character and every exchange of two different ones but that of the
 * first and the last, which weigh the same. It does not show that an organisation has the code, and the check of the nine
 * characters by themselves (GB 11714) is not asked for.
 *
 * <p>Hutool 5.8.44, an independent check, gives the same answer but in two cases: it wants capitals, and does not look at the
 * province.
 *
 * <p>Immutable. It names an organisation and may be shown; a refusal still shows nothing of the text it refuses.
 *
 * @param value the 18 characters
 */
@Term(zh = "统一社会信用代码", pinyin = "tongyi shehui xinyong daima", source = "GB 32100-2015")
public record CreditCode(String value) {
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String NAME = "统一社会信用代码";
    private static final int LENGTH = 18;
    private static final String CENTRE = "100000";

    /**
     * Checks the code and writes capitals.
     *
     * @throws RefusedCodeException if it is none
     */
    public CreditCode {
        misfit(requireNonNull(value, "value")).ifPresent(misfit -> {
            throw misfit.refusal();
        });
        value = capitals(value);
    }

    /**
     * Reads a code, as {@code toString()} writes it.
     *
     * @throws RefusedCodeException if it is none
     */
    public static CreditCode parse(String text) {
        return new CreditCode(text);
    }

    /** What {@link #parse} would say is wrong with a text, without an exception: for long columns. */
    public static Optional<CodeFault> faultOf(String text) {
        return misfit(requireNonNull(text, "text")).map(Misfit::fault);
    }

    /** The registering department, one character. */
    public String department() {
        return value.substring(0, 1);
    }

    /** The category of the organisation within the department, one character. */
    public String category() {
        return value.substring(1, 2);
    }

    /** The six digits of the region of the registering office. */
    public String region() {
        return value.substring(2, 8);
    }

    /** The nine characters of the organisation itself. */
    public String organization() {
        return value.substring(8, 17);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<Misfit> misfit(String text) {
        return Misfit.length(NAME, text, LENGTH)
                .or(() -> misfitOfAlphabet(text))
                .or(() -> Misfit.digits(NAME, text, 2, 8))
                .or(() -> misfitOfRegion(text))
                .or(() -> checkCharacter(capitals(text)) == capital(text.charAt(LENGTH - 1))
                        ? Optional.empty()
                        : Optional.of(Misfit.check(NAME)));
    }

    private static Optional<Misfit> misfitOfAlphabet(String text) {
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(capital(text.charAt(i))) < 0) {
                return Optional.of(Misfit.character(
                        NAME, text.charAt(i), i, "数字或大写字母，不用I、O、S、V、Z", "a digit or letter, none of I, O, S, V and Z"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Misfit> misfitOfRegion(String text) {
        return Provinces.has(text.substring(2, 4)) || text.startsWith(CENTRE, 2)
                ? Optional.empty()
                : Optional.of(Misfit.of(
                        CodeFault.REGION,
                        NAME + "第3、4位不是代码表 GB/T 2260 的省级代码",
                        "characters 3 and 4 are no province of the table GB/T 2260"));
    }

    private static String capitals(String text) {
        var capitals = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            capitals.append(capital(text.charAt(i)));
        }
        return capitals.toString();
    }

    private static char capital(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }

    /** The check character of the first 17: with it, the sum of all by weight is a multiple of 31. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
