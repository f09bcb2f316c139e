package io.tongxin.actor;

import io.tongxin.term.Term;

/**
 * Why just now, in the host's words: what came up that somebody is to be shown what is sealed.
 *
 * <p>事由 (shiyou). A purpose says what an access is for, and is the same for many; the grounds say what called for this one, such as
 * a file that is handled. They are kept in the access log, and must not name a person.
 *
 * @param text 1 to 200 characters
 */
@Term(zh = "事由", pinyin = "shiyou", source = "library")
public record Grounds(String text) {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank or too long, or contains a control character or half of a character; it is not
     *     told
     */
    public Grounds {
        HostText.check(text, "事由", "grounds are a text");
    }

    /** These grounds. */
    public static Grounds of(String text) {
        return new Grounds(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
