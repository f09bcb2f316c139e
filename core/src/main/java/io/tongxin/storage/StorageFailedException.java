package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

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

    private final Reason reason;

    /**
     * Without a cause.
     *
     * @param reason why, as far as it is known
     * @param text what happened, without stored values
     */
    public StorageFailedException(Reason reason, Bilingual text) {
        super(text);
        this.reason = requireNonNull(reason, "reason");
    }

    /**
     * With a cause whose text holds no stored value.
     *
     * @param reason why, as far as it is known
     * @param text what happened, without stored values
     * @param cause the cause
     */
    public StorageFailedException(Reason reason, Bilingual text, Throwable cause) {
        super(text, cause);
        this.reason = requireNonNull(reason, "reason");
    }

    /** Why, as far as it is known. */
    public Reason reason() {
        return reason;
    }

    @Override
    public boolean isRetryable() {
        return reason.retryable;
    }

    /** Why a store fails. 存储故障原因 (cunchu guzhang yuanyin). */
    @Term(zh = "存储故障原因", pinyin = "cunchu guzhang yuanyin", source = "library")
    public enum Reason {
        /** 无法连接: the database cannot be reached, or the connection broke; the command may or may not be stored. */
        UNAVAILABLE("无法连接数据库", "the database cannot be reached", true),
        /** 等锁超时: a lock was not granted in time. */
        LOCK_TIMEOUT("等待锁超时", "a lock was not granted in time", true),
        /** 死锁: the database ended a deadlock at this command's cost. */
        DEADLOCK("发生死锁", "a deadlock was ended at this command's cost", true),
        /** 事务冲突: the host's isolation level does not let the transaction go on. */
        SERIALIZATION("事务之间发生冲突", "transactions conflict under the host's isolation level", true),
        /** 宿主事务须回滚: the command failed and could not be undone alone; the host must roll back its transaction. */
        ROLLBACK_NEEDED(
                "指令失败且无法单独撤销，宿主事务须整体回滚",
                "the command could not be undone alone: the host's transaction must be rolled back",
                true),
        /** 空间不足: there is no room left. */
        FULL("存储空间不足", "there is no room left", false),
        /** 结构不符: a table or column is not there. */
        WRONG_SCHEMA("数据库结构不符", "the tables are not those of this version", false),
        /** 没有权限: the database's user may not do it. */
        NOT_ALLOWED("数据库用户没有权限", "the database user is not allowed to do this", false),
        /** 其他. */
        OTHER("数据库访问失败", "access to the database failed", false);

        private final Bilingual label;
        private final boolean retryable;

        Reason(String zh, String en, boolean retryable) {
            this.label = Bilingual.of(zh, en);
            this.retryable = retryable;
        }

        /** It in words. */
        public Bilingual label() {
            return label;
        }
    }
}
