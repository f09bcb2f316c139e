package io.tongxin.validity;

import io.tongxin.term.Term;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A record was refused at the library's door; nothing was stored.
 *
 * <p>记录校验未通过 (jilu jiaoyan wei tongguo). Its text holds paths and messages, never a value.
 */
@Term(zh = "记录校验未通过", pinyin = "jilu jiaoyan wei tongguo", source = "library")
public final class InvalidRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of records of text; exceptions are not sent anywhere
    private final List<Violation> violations;

    /** With what is wrong: at least one violation. */
    public InvalidRecordException(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** What is wrong, by path. */
    public List<Violation> violations() {
        return violations;
    }
}
