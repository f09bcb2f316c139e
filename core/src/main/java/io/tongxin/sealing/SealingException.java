package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A value could not be sealed or opened.
 *
 * <p>密封异常 (mifeng yichang). Its text is in Chinese and English and names kinds, ids, fields and ids of keys, never a value or a key.
 */
@Term(zh = "密封异常", pinyin = "mifeng yichang", source = "library")
public abstract sealed class SealingException extends RuntimeException
        permits KeyUnavailableException, PersonErasedException, UnopenableValueException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    SealingException(Bilingual text) {
        super(requireNonNull(text, "text").toString());
        this.text = text;
    }

    SealingException(Bilingual text, Throwable cause) {
        super(requireNonNull(text, "text").toString(), cause);
        this.text = text;
    }

    /** What happened, in Chinese and English. */
    public Bilingual text() {
        return text;
    }
}
