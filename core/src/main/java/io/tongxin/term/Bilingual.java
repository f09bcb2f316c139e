package io.tongxin.term;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A short text in Chinese and English.
 *
 * <p>双语文本 (shuangyu wenben). It is a label or a sentence about duties, never about a person. Immutable.
 *
 * @param zh the Chinese text, 1 to 2,000 characters
 * @param en the English text; empty where there is none, and then the Chinese one is shown
 */
@Term(zh = "双语文本", pinyin = "shuangyu wenben", source = "library")
public record Bilingual(String zh, String en) {
    private static final int LONGEST = 2_000;

    /**
     * Checks both texts.
     *
     * @throws IllegalArgumentException if the Chinese text is blank, or one of them is too long
     */
    public Bilingual {
        requireNonNull(zh, "zh");
        requireNonNull(en, "en");
        if (zh.isBlank()) {
            throw new IllegalArgumentException("the Chinese text is blank");
        }
        if (zh.length() > LONGEST || en.length() > LONGEST) {
            throw new IllegalArgumentException("a text is longer than " + LONGEST + " characters");
        }
    }

    /** A text in both languages. */
    public static Bilingual of(String zh, String en) {
        return new Bilingual(zh, en);
    }

    /** A text that has no English. */
    public static Bilingual of(String zh) {
        return new Bilingual(zh, "");
    }

    /** The text for a reader of this locale: Chinese for {@code zh} and wherever there is no English. */
    public String in(Locale locale) {
        return en.isEmpty() || locale.getLanguage().equals("zh") ? zh : en;
    }

    /**
     * The locale of the resources in which a reader of this locale is answered: Chinese, or the root for English. It never depends on
     * the locale of the machine.
     */
    public static Locale written(Locale locale) {
        return locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
    }

    @Override
    public String toString() {
        return en.isEmpty() ? zh : zh + " / " + en;
    }
}
