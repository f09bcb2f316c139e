package io.tongxin.code;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;

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
        value = checked(requireNonNull(value, "value"));
    }

    /**
     * Reads a code, as {@code toString()} writes it.
     *
     * @throws RefusedCodeException if it is none
     */
    public static CreditCode parse(String text) {
        return new CreditCode(text);
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

    private static String checked(String text) {
        if (text.length() != LENGTH) {
            throw Characters.refused(
                    CodeFault.LENGTH,
                    NAME + "须为18位，所给有" + text.length() + "位",
                    "a credit code has 18 characters, not " + text.length());
        }
        var capitals = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            capitals.append(capital(text.charAt(i), i));
        }
        String code = capitals.toString();
        Characters.requireDigits(NAME, code, 2, 8);
        if (!Provinces.has(code.substring(2, 4)) && !code.startsWith(CENTRE, 2)) {
            throw Characters.refused(
                    CodeFault.REGION,
                    NAME + "第3、4位不是代码表 GB/T 2260 的省级代码",
                    "characters 3 and 4 are no province of the table GB/T 2260");
        }
        if (checkCharacter(code) != code.charAt(LENGTH - 1)) {
            throw Characters.refused(
                    CodeFault.CHECK_CHARACTER,
                    NAME + "校验码不符：前17位或校验码有误",
                    "the check character does not fit the other 17: one of the 18 is wrong");
        }
        return code;
    }

    private static char capital(char c, int index) {
        char capital = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        if (ALPHABET.indexOf(capital) < 0) {
            throw Characters.character(
                    NAME, c, index, "数字或大写字母，不用I、O、S、V、Z", "a digit or letter, none of I, O, S, V and Z");
        }
        return capital;
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
