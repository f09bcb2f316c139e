package io.tongxin.sealing;

import io.tongxin.term.Term;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * What counts as the same value when it is searched for.
 *
 * <p>检索规范 (jiansuo guifan). The sealed value stays as it was entered; only the token is made of the normal form. A rule is never
 * changed: tokens made by it would match no more.
 */
@Term(zh = "检索规范", pinyin = "jiansuo guifan", source = "Unicode UAX #15")
public enum Normalization {
    /**
     * 姓名: full-width and compatible forms are one (NFKC), white space and invisible characters do not count, every dot between the
     * parts of a name is {@code ·}, and Latin letters are small. 𠮷 and 吉 stay two.
     */
    NAME(Normalization::name),
    /** 号码: an ID number or a credit code: full-width is half-width, white space and hyphens do not count, letters are capital. */
    NUMBER(Normalization::number),
    /** 电话: digits alone, and without 86 or 0086 before a mobile number of 11 digits. */
    PHONE(Normalization::phone),
    /** 代码: exactly the same characters. */
    EXACT(UnaryOperator.identity());

    private static final String DOTS = ".·•‧∙⋅・᛫";
    private static final int MOBILE = 11;

    private final UnaryOperator<String> rule;

    Normalization(UnaryOperator<String> rule) {
        this.rule = rule;
    }

    /** The normal form of a text; it may be empty. */
    public String normal(String text) {
        return rule.apply(text);
    }

    private static String name(String text) {
        String visible = without(compatible(without(text, Normalization::isInvisible)), Normalization::isInvisible);
        var dotted = new StringBuilder(visible.length());
        visible.codePoints().map(c -> DOTS.indexOf(c) >= 0 ? '·' : c).forEach(dotted::appendCodePoint);
        return compatible(dotted.toString().toLowerCase(Locale.ROOT));
    }

    private static String number(String text) {
        String visible = without(compatible(text), c -> isInvisible(c) || isDash(c));
        return without(compatible(visible.toUpperCase(Locale.ROOT)), c -> isInvisible(c) || isDash(c));
    }

    private static String phone(String text) {
        String digits = without(compatible(text), c -> c < '0' || c > '9');
        for (String code : new String[] {"0086", "86"}) {
            if (digits.length() == code.length() + MOBILE && digits.startsWith(code + "1")) {
                return digits.substring(code.length());
            }
        }
        return digits;
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String without(String text, IntPredicate dropped) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(dropped.negate()).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** White space, controls, formats, and the selectors of a character's variants. */
    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
