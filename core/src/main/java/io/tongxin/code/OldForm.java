package io.tongxin.code;

import java.util.ArrayList;
import java.util.List;

/** An ID number of 15 digits: 6 of region, 2 of the year, 4 of month and day, 3 of sequence. */
final class OldForm {
    private static final int LENGTH = 15;
    /** Who was born in 1800 + this or earlier was older than 122 in 1984. */
    private static final int LAST_CERTAIN = 61;

    private final String text;
    private final List<Integer> years;

    private OldForm(String text, List<Integer> years) {
        this.text = text;
        this.years = years;
    }

    static boolean isOf(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> Characters.isDigit((char) c));
    }

    /** The old number of this text; refused if its province or its date cannot be. */
    static OldForm of(String text) {
        if (text.length() != LENGTH) {
            throw Characters.refused(
                    CodeFault.LENGTH,
                    "旧" + CitizenIdNumber.NAME + "须为15位，所给有" + text.length() + "位",
                    "an old ID number has 15 digits, not " + text.length());
        }
        Characters.requireDigits("旧" + CitizenIdNumber.NAME, text, 0, LENGTH);
        CitizenIdNumber.requireProvince(text);
        List<Integer> years = years(text);
        if (years.isEmpty()) {
            throw CitizenIdNumber.wrongDate("7至12", "7 to 12");
        }
        return new OldForm(text, years);
    }

    private static List<Integer> years(String text) {
        int year = CitizenIdNumber.number(text, 6, 8);
        int month = CitizenIdNumber.number(text, 8, 10);
        int day = CitizenIdNumber.number(text, 10, 12);
        var years = new ArrayList<Integer>();
        if (year > LAST_CERTAIN && CitizenIdNumber.isDate(1800 + year, month, day)) {
            years.add(1800 + year);
        }
        if (CitizenIdNumber.isDate(1900 + year, month, day)) {
            years.add(1900 + year);
        }
        return List.copyOf(years);
    }

    List<CitizenIdNumber> numbers() {
        return years.stream().map(this::in).toList();
    }

    private CitizenIdNumber in(int year) {
        String digits = text.substring(0, 6) + year + text.substring(8);
        return CitizenIdNumber.of(digits + CitizenIdNumber.checkCharacter(digits));
    }

    RefusedCodeException refusal() {
        boolean certain = years.size() == 1;
        return Characters.refused(
                CodeFault.OLD_FORM,
                "这是旧的15位号码，没有校验码，年份只有两位，须换成18位的" + CitizenIdNumber.NAME + "；"
                        + (certain ? "出生年份在1900年以后，换成18位只有一种结果" : "世纪不能由号码确定：18XX年和19XX年出生各有一种18位结果，须以出生日期核定"),
                "this is an old number of 15 digits, with two digits of the year and no check character; the one of 18 is needed; "
                        + (certain
                                ? "the year is one of the 1900s, so that there is one such number"
                                : "the century is not in it: there is one such number born in the 1800s and one in the 1900s, and the birth date decides"));
    }
}
