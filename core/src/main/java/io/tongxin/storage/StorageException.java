package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A store refused or failed; nothing of the command was stored.
 *
 * <p>存储异常 (cunchu yichang). Its text is in Chinese and English and names kinds, ids and revisions, never a value.
 */
@Term(zh = "存储异常", pinyin = "cunchu yichang", source = "library")
public abstract sealed class StorageException extends RuntimeException
        permits CommandMismatchException,
                ConflictException,
                DuplicateException,
                OutOfScopeException,
                RefusedValueException,
                StorageFailedException,
                UnknownRecordException,
                UnreadableRowException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    StorageException(Bilingual text) {
        super(requireNonNull(text, "text").toString());
        this.text = text;
    }

    StorageException(Bilingual text, Throwable cause) {
        super(requireNonNull(text, "text").toString(), cause);
        this.text = text;
    }

    /** What happened, in Chinese and English. */
    public Bilingual text() {
        return text;
    }

    /** Whether the same command may succeed when it is sent again as it is. */
    public boolean isRetryable() {
        return false;
    }
}
