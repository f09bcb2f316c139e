package io.tongxin.code;

import io.tongxin.term.Bilingual;
import java.util.List;

/** What the two kinds of numbers check alike; a refusal names a place and never shows what stands there. */
final class Characters {
    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Refuses what is no plain digit from one index up to before another. */
    static void requireDigits(String name, String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isDigit(text.charAt(i))) {
                throw character(name, text.charAt(i), i, "数字", "a digit");
            }
        }
    }

    static RefusedCodeException character(String name, char wrong, int index, String zh, String en) {
        boolean other = Character.isDigit(wrong);
        return refused(
                CodeFault.CHARACTER,
                name + "第" + (index + 1) + "位须为" + zh + (other ? "，不能用全角数字或其他文字的数字" : ""),
                "character " + (index + 1) + " must be " + en
                        + (other ? ", and not one of full width or another script" : ""));
    }

    static RefusedCodeException refused(CodeFault fault, String zh, String en) {
        return new RefusedCodeException(fault, Bilingual.of(zh, en), List.of());
    }
}
