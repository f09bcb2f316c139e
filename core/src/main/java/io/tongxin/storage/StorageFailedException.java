package io.tongxin.storage;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * The store itself failed: no connection, a full disk, a lock not granted in time.
 *
 * <p>存储故障 (cunchu guzhang). An adapter hands over the cause only if its text holds no stored value.
 */
@Term(zh = "存储故障", pinyin = "cunchu guzhang", source = "library")
public final class StorageFailedException extends StorageException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * Without a cause.
     *
     * @param text what happened, without stored values
     * @param retryable whether the same command may be sent again
     */
    public StorageFailedException(Bilingual text, boolean retryable) {
        super(text);
        this.retryable = retryable;
    }

    /**
     * With a cause whose text holds no stored value.
     *
     * @param text what happened, without stored values
     * @param retryable whether the same command may be sent again
     * @param cause the cause
     */
    public StorageFailedException(Bilingual text, boolean retryable, Throwable cause) {
        super(text, cause);
        this.retryable = retryable;
    }

    @Override
    public boolean isRetryable() {
        return retryable;
    }
}
