package io.tongxin.code;

import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Optional;

/** What is wrong with a number, without an exception; it names a place and never shows what stands there. */
record Misfit(CodeFault fault, Bilingual reason) {
    static Misfit of(CodeFault fault, String zh, String en) {
        return new Misfit(fault, Bilingual.of(zh, en));
    }

    /** The first that is no plain digit, from one index up to before another. */
    static Optional<Misfit> digits(String name, String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isDigit(text.charAt(i))) {
                return Optional.of(character(name, text.charAt(i), i, "数字", "a digit"));
            }
        }
        return Optional.empty();
    }

    static Optional<Misfit> length(String name, String text, int length) {
        return text.length() == length
                ? Optional.empty()
                : Optional.of(of(
                        CodeFault.LENGTH,
                        name + "须为" + length + "位，所给有" + text.length() + "位",
                        "there must be " + length + " characters, not " + text.length()));
    }

    static Misfit character(String name, char wrong, int index, String zh, String en) {
        boolean other = Character.isDigit(wrong) && !isDigit(wrong);
        return of(
                CodeFault.CHARACTER,
                name + "第" + (index + 1) + "位须为" + zh + (other ? "，不能用全角数字或其他文字的数字" : ""),
                "character " + (index + 1) + " must be " + en
                        + (other ? ", and not one of full width or another script" : ""));
    }

    /** The check character does not fit. */
    static Misfit check(String name) {
        return of(
                CodeFault.CHECK_CHARACTER,
                name + "校验码不符：前17位或校验码有误",
                "the check character does not fit the other 17: one of the 18 is wrong");
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    RefusedCodeException refusal() {
        return new RefusedCodeException(fault, reason, List.of());
    }
}
