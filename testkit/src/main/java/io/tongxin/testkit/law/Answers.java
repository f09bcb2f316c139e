package io.tongxin.testkit.law;

import static java.util.Objects.requireNonNull;

import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluator answers about duties at one point of view.
 *
 * <p>评判结果 (pingpan jieguo). The laws ask nothing else. The library's own answers come from an {@link Evaluation}; another
 * evaluator, or a broken one, gives its own.
 */
@Term(zh = "评判结果", pinyin = "pingpan jieguo", source = "library")
public interface Answers {
    /** The answers of the library. */
    static Answers of(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        return new Answers() {
            @Override
            public List<Verdict> ofYear(int year) {
                return evaluation.ofYear(year);
            }

            @Override
            public Optional<Verdict> of(DutyRef duty) {
                return evaluation.of(duty);
            }

            @Override
            public Explanation explain(DutyRef duty) {
                return evaluation.explain(duty);
            }
        };
    }

    /** Every duty whose period belongs to the year. */
    List<Verdict> ofYear(int year);

    /** The duty of that key, if there is one. */
    Optional<Verdict> of(DutyRef duty);

    /**
     * Why it stands as it does, and what would cure it.
     *
     * @throws IllegalArgumentException if there is no duty of that key
     */
    Explanation explain(DutyRef duty);
}
