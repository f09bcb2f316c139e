package io.tongxin.access;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * An access could not be written to the access log, and a sensitive read was refused for it.
 *
 * <p>访问未登记 (fangwen wei dengji). Nothing sealed was read. Suppressed by a denial, it says that the denial stands in no log. Its text says what the host can do, and holds nothing of a record.
 */
@Term(zh = "访问未登记", pinyin = "fangwen wei dengji", source = "library")
public final class AccessNotLoggedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    private AccessNotLoggedException(Bilingual text) {
        super(requireNonNull(text, "text").toString());
        this.text = text;
    }

    private AccessNotLoggedException(Bilingual text, RuntimeException cause) {
        super(requireNonNull(text, "text").toString(), cause);
        this.text = text;
    }

    static AccessNotLoggedException noLog() {
        return new AccessNotLoggedException(Bilingual.of(
                "没有配置访问日志，不能读取密封字段：请在 Tongxin.builder() 上调用 accessLog(…)",
                "sealed fields cannot be read without an access log: call accessLog(…) on Tongxin.builder()"));
    }

    static AccessNotLoggedException failed(RuntimeException cause) {
        return new AccessNotLoggedException(
                Bilingual.of(
                        "访问日志写入失败，未读取密封字段；请检查访问日志的存储后重试",
                        "the access log could not be written, so no sealed field was read; check where the log is kept"
                                + " and try again"),
                cause);
    }

    static AccessNotLoggedException denialFailed(RuntimeException cause) {
        return new AccessNotLoggedException(
                Bilingual.of("访问日志写入失败，这次拒绝未登记", "the access log could not be written: this denial stands nowhere"),
                cause);
    }

    /** What happened, in Chinese and English. */
    public Bilingual text() {
        return text;
    }
}
