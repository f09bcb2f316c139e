package io.tongxin.testkit.law;

import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.term.Term;
import java.util.HashSet;
import java.util.List;

/**
 * Generating the duties again changes nothing, and every duty has a key of its own.
 *
 * <p>重复生成不变 (chongfu shengcheng bubian). Keys are unique over all years, for a key is asked for without one.
 */
@Term(zh = "重复生成不变", pinyin = "chongfu shengcheng bubian", source = "library")
public final class GeneratingAgainChangesNothing extends Law {
    /** The law. */
    public GeneratingAgainChangesNothing() {
        super(3, "重复生成职责不改变任何内容，职责的键各不相同", "generating duties again changes nothing, and keys are unique");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Answers answers = situation.answers(evaluator);
        List<Verdict> once = answers.ofYear(situation.year());
        Comparing.same(once, answers.ofYear(situation.year()), "asked again");
        Comparing.same(once, situation.answers(evaluator).ofYear(situation.year()), "generated again");
        var keys = new HashSet<DutyRef>();
        for (int year = situation.year() - 1; year <= situation.year() + 1; year++) {
            for (Verdict verdict : answers.ofYear(year)) {
                DutyRef key = verdict.duty().ref();
                if (!keys.add(key)) {
                    throw new AssertionError("two duties have the key " + key);
                }
                if (!DutyRef.parse(key.toString()).equals(key)) {
                    throw new AssertionError("the key " + key + " is not read back from its text");
                }
            }
        }
    }
}
