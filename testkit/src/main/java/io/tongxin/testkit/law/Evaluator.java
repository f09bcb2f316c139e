package io.tongxin.testkit.law;

import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.term.Term;

/**
 * Whoever evaluates: the library, another implementation of its rules, or one with a planted defect.
 *
 * <p>评判方 (pingpan fang). A pure function of facts and point of view.
 */
@FunctionalInterface
@Term(zh = "评判方", pinyin = "pingpan fang", source = "library")
public interface Evaluator {
    /** The library. */
    static Evaluator library() {
        return (facts, asOf) -> Answers.of(Evaluation.of(facts, asOf));
    }

    /** What it answers about these facts from this point of view. */
    Answers of(Facts facts, AsOf asOf);
}
