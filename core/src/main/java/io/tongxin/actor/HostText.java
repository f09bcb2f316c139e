package io.tongxin.actor;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;

/** Checks what a host says in its own words: 1 to 200 characters, none of them a control character or half of one. */
final class HostText {
    private static final int LONGEST = 200;

    private HostText() {}

    static void check(String text, String zh, String en) {
        requireNonNull(text, "text");
        if (text.isBlank() || text.length() > LONGEST) {
            throw refusal(zh + "须为1至" + LONGEST + "个字符", en + " of 1 to " + LONGEST + " characters");
        }
        if (text.codePoints().anyMatch(HostText::isRefused)) {
            throw refusal(zh + "不得含有控制字符或半个字符", en + " without control characters and halves of characters");
        }
    }

    private static IllegalArgumentException refusal(String zh, String en) {
        return new IllegalArgumentException(Bilingual.of(zh, en).toString());
    }

    private static boolean isRefused(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
