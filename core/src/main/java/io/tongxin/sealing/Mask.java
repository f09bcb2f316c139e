package io.tongxin.sealing;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What may be shown of a sealed value to who may not see it.
 *
 * <p>脱敏 (tuomin). What is not of the expected form is hidden whole, and its length with it. Characters are counted by code point.
 */
@Term(zh = "脱敏", pinyin = "tuomin", source = "GB/T 37964-2019")
public enum Mask {
    /**
     * 姓名: the first character, of a name of two with one star, of three with two, of longer ones always with three: 张*, 欧阳修 as 欧**,
     * 阿卜杜拉·买买提 as 阿***. Of one character nothing is shown.
     */
    NAME("姓名", "name", Mask::name),
    /** 证件号码: the first three characters of an ID number of 18 or 15, which name a province and a part of it: 110***************. */
    ID_NUMBER("证件号码", "ID number", Mask::idNumber),
    /** 电话: the first three and last four digits of a mobile number: 138****1234; of any other number nothing. */
    PHONE("电话", "phone", Mask::phone),
    /** 全部隐藏: nothing. */
    HIDDEN("全部隐藏", "hidden", text -> Mask.NOTHING);

    private static final String NOTHING = "***";
    private static final int MOST_STARS = 3;
    private static final int SHOWN = 3;
    private static final int SHOWN_AT_END = 4;
    private static final Pattern ID = Pattern.compile("[0-9]{17}[0-9X]|[0-9]{15}");
    private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");

    private final Bilingual label;
    private final UnaryOperator<String> rule;

    Mask(String zh, String en, UnaryOperator<String> rule) {
        this.label = Bilingual.of(zh, en);
        this.rule = rule;
    }

    /** It in words. */
    public Bilingual label() {
        return label;
    }

    /** What may be shown of a text. */
    public String of(String text) {
        return rule.apply(text);
    }

    private static String name(String text) {
        int[] characters = text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .toArray();
        if (characters.length < 2 || !Character.isLetter(characters[0])) {
            return NOTHING;
        }
        return Character.toString(characters[0]) + "*".repeat(Math.min(characters.length - 1, MOST_STARS));
    }

    private static String idNumber(String text) {
        String number = Normalization.NUMBER.normal(text);
        return ID.matcher(number).matches()
                ? number.substring(0, SHOWN) + "*".repeat(number.length() - SHOWN)
                : NOTHING;
    }

    private static String phone(String text) {
        String number = Normalization.PHONE.normal(text);
        return MOBILE.matcher(number).matches()
                ? number.substring(0, SHOWN)
                        + "*".repeat(number.length() - SHOWN - SHOWN_AT_END)
                        + number.substring(number.length() - SHOWN_AT_END)
                : NOTHING;
    }
}
