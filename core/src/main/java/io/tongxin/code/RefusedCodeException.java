package io.tongxin.code;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;

/**
 * A code, label or number was refused: it says which table, what is wrong with it, and which right ones are near.
 *
 * <p>代码不予采用 (daima buyu caiyong). Its text never holds a citizen ID number, a label or any text that may be a name: of what
 * was given, it shows at most a short code of letters and digits.
 */
@Term(zh = "代码不予采用", pinyin = "daima buyu caiyong", source = "library")
public final class RefusedCodeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final CodeFault fault;

    @SuppressWarnings("serial") // a record of two texts; exceptions are not sent anywhere
    private final Bilingual reason;

    @SuppressWarnings("serial") // an unmodifiable list of codes; exceptions are not sent anywhere
    private final List<Code> nearest;

    /** With what is wrong, in both languages, and the right codes that are near, none where none is. */
    public RefusedCodeException(CodeFault fault, Bilingual reason, List<Code> nearest) {
        super(reason.toString());
        this.fault = requireNonNull(fault, "fault");
        this.reason = reason;
        this.nearest = List.copyOf(nearest);
    }

    /** What is wrong, for programs. */
    public CodeFault fault() {
        return fault;
    }

    /** What is wrong, for people. */
    public Bilingual reason() {
        return reason;
    }

    /** The right codes that are near, the nearest first; proposals, never taken over. */
    public List<Code> nearest() {
        return nearest;
    }
}
