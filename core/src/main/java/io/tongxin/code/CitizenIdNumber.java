package io.tongxin.code;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A citizen ID number: 6 digits of region, 8 of the birth date, 3 of sequence, and a check character.
 *
 * <p>公民身份号码 (gongmin shenfen haoma). Born valid: 18 plain digits, the last perhaps {@code X} ({@code x} is taken and
 * becomes {@code X}); a known province; a date of the calendar from 1800 on; the right check character (ISO 7064 MOD 11-2).
 * The check finds every single wrong character and every exchange of two different ones that do not stand exactly ten
 * places apart: neighbours always; two that stand ten apart never, for they weigh the same. It does not show that anybody
 * has the number, and the district within the province is not looked up.
 *
 * <p>The old form of 15 digits is no such number: see {@link #ofOldForm}. Numbers that begin with a prefix outside the 34 of
 * GB/T 2260 are refused.
 *
 * <p>It is personal data. No message of a refusal holds any part of it, {@code toString} shows none of it, and whoever needs
 * it asks for {@link #value()}. Immutable.
 *
 * @param value the 18 characters
 */
@Term(zh = "公民身份号码", pinyin = "gongmin shenfen haoma", source = "GB 11643-1999")
public record CitizenIdNumber(String value) {
    static final String NAME = "公民身份号码";
    static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /**
     * Checks the number and writes {@code X} for {@code x}.
     *
     * @throws RefusedCodeException if it is none; one of 15 digits is explained
     */
    public CitizenIdNumber {
        value = checked(requireNonNull(value, "value"));
    }

    /**
     * The number of this text.
     *
     * @throws RefusedCodeException if it is none; one of 15 digits is explained
     */
    public static CitizenIdNumber of(String text) {
        return new CitizenIdNumber(text);
    }

    /**
     * The number of this text, for somebody born by the given day.
     *
     * @param latest the last possible day of birth, such as the day of entry
     * @throws RefusedCodeException if it is none, or its birth date is later
     */
    public static CitizenIdNumber of(String text, LocalDate latest) {
        var number = new CitizenIdNumber(text);
        if (number.birthDate().isAfter(requireNonNull(latest, "latest"))) {
            throw Characters.refused(
                    CodeFault.BORN_TOO_LATE, NAME + "中的出生日期晚于给定日期", "the birth date is later than the given day");
        }
        return number;
    }

    /**
     * The numbers of 18 that an old one of 15 digits can be.
     *
     * <p>The old form has two digits of the year and no check character, so the century is not in it: the answer is one number
     * where the century is certain, else one born in the 1800s and one born in the 1900s, in this order. It counts as certain
     * where a birth in the 1800s would make the holder older than 122 years in 1984, when the first numbers were given (from
     * memory; a convention of this library). Whoever knows the birth date picks by it.
     *
     * @throws RefusedCodeException if the text is not a number of the old form
     */
    public static List<CitizenIdNumber> ofOldForm(String text) {
        return OldForm.of(requireNonNull(text, "text")).numbers();
    }

    /** The six digits of the region at the time the number was given. */
    public String region() {
        return value.substring(0, 6);
    }

    /** The first two digits, a code of {@link CodeSystems#PROVINCE}. */
    public String province() {
        return value.substring(0, 2);
    }

    /** The birth date. */
    public LocalDate birthDate() {
        return LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14));
    }

    /** The code of {@link CodeSystems#SEX}: {@code 1} where the 17th digit is odd, {@code 2} where it is even. */
    public String sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? "1" : "2";
    }

    /**
     * Three characters, eleven stars, four characters: for the eyes of somebody who may see the person and must tell two
     * numbers apart. It hides the birth date and most of the region.
     */
    public String masked() {
        return value.substring(0, 3) + "*".repeat(11) + value.substring(14);
    }

    /** Shows nothing of the number: what is printed ends in logs. */
    @Override
    public String toString() {
        return "CitizenIdNumber[" + "*".repeat(LENGTH) + "]";
    }

    private static String checked(String text) {
        if (OldForm.isOf(text)) {
            throw OldForm.of(text).refusal();
        }
        if (text.length() != LENGTH) {
            throw Characters.refused(
                    CodeFault.LENGTH,
                    NAME + "须为18位，所给有" + text.length() + "位",
                    "a citizen ID number has 18 characters, not " + text.length());
        }
        Characters.requireDigits(NAME, text, 0, LENGTH - 1);
        char last = text.charAt(LENGTH - 1) == 'x' ? 'X' : text.charAt(LENGTH - 1);
        if (last != 'X' && !Characters.isDigit(last)) {
            throw Characters.character(NAME, last, LENGTH - 1, "数字或X", "a digit or X");
        }
        requireProvince(text);
        requireDate(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14));
        if (checkCharacter(text) != last) {
            throw Characters.refused(
                    CodeFault.CHECK_CHARACTER,
                    NAME + "校验码不符：前17位或校验码有误",
                    "the check character does not fit the other 17: one of the 18 is wrong");
        }
        return text.substring(0, LENGTH - 1) + last;
    }

    static void requireProvince(String text) {
        if (!Provinces.has(text.substring(0, 2))) {
            throw Characters.refused(
                    CodeFault.REGION,
                    NAME + "前2位不是代码表 GB/T 2260 的省级代码",
                    "the first 2 digits are no province of the table GB/T 2260");
        }
    }

    private static void requireDate(int year, int month, int day) {
        if (year < 1800 || !isDate(year, month, day)) {
            throw wrongDate("7至14", "7 to 14");
        }
    }

    static RefusedCodeException wrongDate(String zh, String en) {
        return Characters.refused(
                CodeFault.BIRTH_DATE,
                NAME + "第" + zh + "位不是日历上1800年以来的日期",
                "characters " + en + " are no date of the calendar from 1800 on");
    }

    static boolean isDate(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** The check character of the first 17 digits. */
    static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    static int number(String digits, int from, int until) {
        return Integer.parseInt(digits, from, until, 10);
    }
}
