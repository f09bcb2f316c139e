package io.tongxin.testkit.verdict;

import io.tongxin.duty.Verdict;
import io.tongxin.term.Term;

/**
 * What is expected of a verdict alone.
 *
 * <p>判定断言 (panding duanyan). It knows no explanation: what was cited, rejected or would cure is asked of
 * {@link ExplanationAssert}.
 */
@Term(zh = "判定断言", pinyin = "panding duanyan", source = "library")
public final class VerdictAssert extends AbstractVerdictAssert<VerdictAssert, Verdict> {
    VerdictAssert(Verdict actual) {
        super(actual, VerdictAssert.class);
    }

    @Override
    Verdict verdict() {
        return actual;
    }

    @Override
    String shown() {
        return Shown.of(actual);
    }
}
