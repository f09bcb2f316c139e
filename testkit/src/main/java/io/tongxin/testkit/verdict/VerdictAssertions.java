package io.tongxin.testkit.verdict;

import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Verdict;
import io.tongxin.id.OwnerId;
import io.tongxin.term.Term;

/**
 * The way into assertions about verdicts: one static import beside that of AssertJ.
 *
 * <p>判定断言入口 (panding duanyan rukou). What fails shows the whole verdict; where the explanation is at hand, that too, from the norm
 * to the remedies, in Chinese or English as the default locale says.
 *
 * <pre>{@code
 * assertThatDuties(evaluation, body, 2026).duty("study", "2026-Q1").isMet().counts("a-1");
 * assertThat(evaluation.explain(ref)).isOverdueBy(1).isExplainedBy("regulation@2020#8");
 * }</pre>
 */
@Term(zh = "判定断言入口", pinyin = "panding duanyan rukou", source = "library")
public final class VerdictAssertions {
    private VerdictAssertions() {}

    /** Begins an assertion about a verdict. */
    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }

    /** Begins an assertion about a verdict and why it is so. */
    public static ExplanationAssert assertThat(Explanation explanation) {
        return new ExplanationAssert(explanation);
    }

    /** Begins an assertion about the duties of a body or a post in a year. */
    public static ChecklistAssert assertThatDuties(Evaluation evaluation, OwnerId owner, int year) {
        return new ChecklistAssert(evaluation, owner, year);
    }
}
