package io.tongxin.actor;

import io.tongxin.term.Term;

/**
 * Why something is read or written, in the host's words.
 *
 * <p>目的 (mudi). Every command and every read of sealed fields has one; it is kept in the journal. It must not name a person.
 *
 * @param text 1 to 200 characters
 */
@Term(zh = "目的", pinyin = "mudi", source = "个人信息保护法 第6条")
public record Purpose(String text) {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank or too long, or contains a control character or half of a character
     */
    public Purpose {
        HostText.check(text, "目的", "a purpose is a text");
    }

    /** This purpose. */
    public static Purpose of(String text) {
        return new Purpose(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
