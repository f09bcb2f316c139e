package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Verdict;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.DutyRef;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order in which facts were entered changes no verdict and no explanation.
 *
 * <p>录入顺序无关 (luru shunxu wuguan). Ties go by day, then by id. Issuers of a list keep their order, which has a meaning.
 */
@Term(zh = "录入顺序无关", pinyin = "luru shunxu wuguan", source = "library")
public final class OrderOfEntryIsIrrelevant extends Law {
    private static final int EXPLAINED = 4;

    /** The law. */
    public OrderOfEntryIsIrrelevant() {
        super(2, "录入的先后不改变任何判定和说明", "the order of entry changes no verdict and no explanation");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Answers first = situation.answers(evaluator);
        Answers second = situation
                .with(new Shuffling(situation.random()).of(situation.facts()))
                .answers(evaluator);
        List<Verdict> verdicts = first.ofYear(situation.year());
        Comparing.same(verdicts, second.ofYear(situation.year()), "entered in another order");
        for (Verdict verdict : situation.some(verdicts, EXPLAINED)) {
            DutyRef duty = verdict.duty().ref();
            Comparing.same(
                    duty,
                    JsonView.EXPLANATION.write(first.explain(duty)),
                    JsonView.EXPLANATION.write(second.explain(duty)),
                    "entered in another order");
        }
        Comparing.same(verdicts, oneByOne(situation, evaluator).ofYear(situation.year()), "entered one after another");
    }

    /** Half of the activities are seen before the others are entered, one after another. */
    private static Answers oneByOne(Situation situation, Evaluator evaluator) {
        Facts whole = situation.facts();
        var activities = new ArrayList<>(whole.activities());
        Collections.shuffle(activities, situation.random());
        int half = activities.size() / 2;
        Facts facts = new Facts(whole.terms(), activities.subList(0, half), whole.decisions(), whole.closings());
        situation.with(facts).answers(evaluator).ofYear(situation.year());
        for (Recorded<Activity> activity : activities.subList(half, activities.size())) {
            facts = facts.withActivities(List.of(activity));
        }
        return situation.with(facts).answers(evaluator);
    }
}
