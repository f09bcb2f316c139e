package io.tongxin.access;

import io.tongxin.term.Term;

/**
 * Where the host keeps who read sealed fields, and who was denied what.
 *
 * <p>访问日志 (fangwen rizhi). It is not the journal, which holds changes and is written with them: what was read stays read when the
 * host's transaction is rolled back, and a denial has no transaction of its own to go with. So an implementation never joins a
 * transaction that is running. {@code io.tongxin.StoredAccessLog} keeps it in any store; a host may send it elsewhere. Safe for
 * use by many threads.
 */
@Term(zh = "访问日志", pinyin = "fangwen rizhi", source = "GB/T 22239-2019")
@FunctionalInterface
public interface AccessLog {
    /**
     * Keeps an entry, and returns only when it is kept for good. The same entry again may be kept once.
     *
     * @throws RuntimeException if it could not be kept, or it is not known whether it was; the text holds nothing of a record
     */
    void append(AccessEntry entry);
}
