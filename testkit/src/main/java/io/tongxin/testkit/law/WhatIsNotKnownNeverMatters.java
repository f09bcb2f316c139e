package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Verdict;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.DutyRef;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was recorded later, and what lies in the future as known, never matters.
 *
 * <p>未知不影响 (weizhi bu yingxiang). Revisions recorded after the instant change neither verdict nor explanation. A happening
 * whose known version lies after the day changes no state; if no known revision of it lies by the day, no explanation either.
 */
@Term(zh = "未知不影响", pinyin = "weizhi bu yingxiang", source = "library")
public final class WhatIsNotKnownNeverMatters extends Law {
    private static final int EXPLAINED = 4;

    /** The law. */
    public WhatIsNotKnownNeverMatters() {
        super(
                5,
                "时点之后登记的修订，以及所知版本日期在观察日之后的事项，不影响判定",
                "what was recorded later, or lies in the future as known, never matters");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Answers answers = situation.answers(evaluator);
        List<Verdict> verdicts = answers.ofYear(situation.year());
        List<Verdict> chosen = situation.some(verdicts, EXPLAINED);
        Answers noisy = situation.with(later(situation, chosen)).answers(evaluator);
        Comparing.same(verdicts, noisy.ofYear(situation.year()), "with later knowledge and a known future");
        for (Verdict verdict : chosen) {
            DutyRef duty = verdict.duty().ref();
            Comparing.same(
                    duty,
                    JsonView.EXPLANATION.write(answers.explain(duty)),
                    JsonView.EXPLANATION.write(noisy.explain(duty)),
                    "with later knowledge and a known future");
        }
        Answers without = situation.with(withoutMovedAway(situation)).answers(evaluator);
        Comparing.same(verdicts, without.ofYear(situation.year()), "without what was moved into the future");
    }

    /** More facts: corrections and withdrawals recorded after the instant, and activities known to lie in the future. */
    private static Facts later(Situation situation, List<Verdict> chosen) {
        Instant after = situation.asOf().known().plusSeconds(60);
        LocalDate tomorrow = situation.asOf().date().plusDays(1);
        var more = new ArrayList<Recorded<Activity>>();
        for (Recorded<Activity> old : situation.facts().activities()) {
            more.add(new Recorded<>(
                    old.value(),
                    old.revision() + 100,
                    after,
                    old.actor(),
                    situation.random().nextBoolean()));
        }
        var additions = new Additions(situation.random());
        for (Verdict verdict : chosen) {
            additions
                    .fitting(verdict.duty(), additions.dayIn(verdict.duty().span()))
                    .ifPresent(a -> more.add(Additions.recorded(a, after)));
            additions
                    .fitting(
                            verdict.duty(), tomorrow.plusDays(situation.random().nextInt(60)))
                    .ifPresent(
                            a -> more.add(Additions.recorded(a, situation.asOf().known())));
        }
        return situation.facts().withActivities(more);
    }

    private static Facts withoutMovedAway(Situation situation) {
        Set<Recorded<Activity>> moved = new HashSet<>();
        for (List<Recorded<Activity>> history : new Histories(situation.facts(), situation.asOf()).activities()) {
            if (!Histories.liesBy(history, situation.asOf().date())) {
                moved.addAll(history);
            }
        }
        return Histories.without(situation.facts(), moved);
    }
}
