package io.tongxin.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An ID number of 15 digits: 6 of region, 2 of the year, 4 of month and day, 3 of sequence. */
final class OldForm {
    private static final String NAME = "旧" + CitizenIdNumber.NAME;
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
        return text.length() == LENGTH && Misfit.digits(NAME, text, 0, LENGTH).isEmpty();
    }

    /** Why a text cannot be a number of the old form. */
    static Optional<Misfit> misfit(String text) {
        return Misfit.length(NAME, text, LENGTH)
                .or(() -> Misfit.digits(NAME, text, 0, LENGTH))
                .or(() -> CitizenIdNumber.misfitOfProvince(text))
                .or(() -> years(text).isEmpty()
                        ? Optional.of(CitizenIdNumber.wrongDate("7至12", "7 to 12"))
                        : Optional.empty());
    }

    /** The old number of a text that has no misfit. */
    static OldForm of(String text) {
        return new OldForm(text, years(text));
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

    /** Why it is not taken as a number of 18. */
    Misfit explained() {
        boolean certain = years.size() == 1;
        return Misfit.of(
                CodeFault.OLD_FORM,
                "这是旧的15位号码，没有校验码，年份只有两位，须换成18位的" + CitizenIdNumber.NAME + "；"
                        + (certain ? "出生年份在1900年以后，换成18位只有一种结果" : "世纪不能由号码确定：18XX年和19XX年出生各有一种18位结果，须以出生日期核定"),
                "this is an old number of 15 digits, with two digits of the year and no check character; the one of 18 is needed; "
                        + (certain
                                ? "the year is one of the 1900s, so that there is one such number"
                                : "the century is not in it: there is one such number born in the 1800s and one in the 1900s, and the birth date decides"));
    }
}
