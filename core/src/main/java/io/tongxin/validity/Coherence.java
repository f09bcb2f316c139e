package io.tongxin.validity;

import io.tongxin.term.Term;

/**
 * A record that can say which of its parts do not fit each other.
 *
 * <p>一致性 (yizhixing). Checks reach no other record, no clock and no store.
 */
@Term(zh = "一致性", pinyin = "yizhixing", source = "library")
@FunctionalInterface
public interface Coherence {
    /** Reports each misfit. */
    void check(Report report);

    /** Where misfits are reported. 校验报告 (jiaoyan baogao). */
    @Term(zh = "校验报告", pinyin = "jiaoyan baogao", source = "library")
    @FunctionalInterface
    interface Report {
        /**
         * Reports a misfit.
         *
         * @param path the path to the part, such as {@code items[3].frequency}; empty for the whole record
         * @param key the key of its message, after {@code io.tongxin.}; it never holds a value
         */
        void violation(String path, String key);
    }
}
