package io.tongxin.exchange;

import static java.util.Objects.requireNonNull;

import io.tongxin.duty.Explanation;
import io.tongxin.duty.Verdict;
import io.tongxin.rule.Finding;
import io.tongxin.term.Term;
import java.util.function.BiConsumer;

/**
 * The JSON text of something that is computed and shown, and never read back: a verdict, an explanation, a finding.
 *
 * <p>JSON 视图 (JSON shitu). It is canonical: equal values have equal texts, whatever the locale or the zone. Immutable.
 *
 * @param <T> what is shown
 */
@Term(zh = "JSON 视图", pinyin = "JSON shitu", source = "RFC 8259")
public final class JsonView<T> {
    /** A verdict with its duty, flat: one row of a checklist. */
    public static final JsonView<Verdict> VERDICT = new JsonView<>(VerdictJson::write);

    /** An explanation with everything that was used, and the plans that would cure. */
    public static final JsonView<Explanation> EXPLANATION = new JsonView<>(ExplanationJson::write);

    /** A finding. */
    public static final JsonView<Finding> FINDING = new JsonView<>(VerdictJson::write);

    private final BiConsumer<T, ObjectWriting> write;

    private JsonView(BiConsumer<T, ObjectWriting> write) {
        this.write = write;
    }

    /** The text. */
    public String write(T value) {
        return JsonForm.text(requireNonNull(value, "value"), write);
    }
}
