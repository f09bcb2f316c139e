package io.tongxin.testkit.law;

import io.tongxin.duty.Duty;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Requirement;
import io.tongxin.duty.Verdict;
import io.tongxin.responsibility.Quota;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares add up to the number of the period; what is required and what is relieved make the share; the minima of the parts
 * do not exceed what is required, nor that the upper bound.
 *
 * <p>分摊守恒 (fentan shouheng). A minimum gap may lower what is required below the sum of the minima.
 */
@Term(zh = "分摊守恒", pinyin = "fentan shouheng", source = "library")
public final class SharesAddUp extends Law {
    private static final int LINES = 12;

    /** The law. */
    public SharesAddUp() {
        super(
                4,
                "各段份额之和等于周期数量，应做数与核减数之和等于份额，分段下限之和不超过应做数，应做数不超过上限",
                "shares add up to the number, required and relieved make the share, minima ≤ required ≤ upper bound");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Answers answers = situation.answers(evaluator);
        List<Verdict> verdicts = answers.ofYear(situation.year());
        var lines = new HashMap<String, List<Duty>>();
        for (Verdict verdict : verdicts) {
            Duty duty = verdict.duty();
            if (duty.item().frequency() instanceof Quota) {
                figures(duty);
                lines.computeIfAbsent(line(duty), l -> new ArrayList<>()).add(duty);
            }
        }
        lines.values().forEach(SharesAddUp::parts);
        for (Verdict verdict : situation.some(verdicts, LINES)) {
            if (verdict.duty().item().frequency() instanceof Quota) {
                line(
                        verdict,
                        answers.explain(verdict.duty().ref()),
                        lines.getOrDefault(line(verdict.duty()), List.of()));
            }
        }
    }

    private static String line(Duty duty) {
        return duty.ref().item() + "|" + duty.ref().owner() + "|" + duty.ref().period() + "|"
                + ((Quota) duty.item().frequency()).cycle();
    }

    private static void figures(Duty duty) {
        Requirement asked = duty.requirement();
        require(
                asked.required() + asked.relieved() == asked.share(),
                duty,
                "required and relieved do not make the share");
        require(asked.share() >= 0 && asked.share() <= asked.number(), duty, "the share exceeds the number");
        int minima = asked.parts().stream().mapToInt(Requirement.Part::minimum).sum();
        require(asked.gap() > 0 || minima <= asked.required(), duty, "the minima exceed what is required");
        require(asked.atMost() == 0 || asked.required() <= asked.atMost(), duty, "the upper bound is too low");
        int most = asked.required() == 0 ? 0 : ((Quota) duty.item().frequency()).partners();
        require(asked.partners() <= most, duty, "more partners are asked than by the item");
    }

    /** The shares of the line, nobody's too, add up; each duty finds its own among them. */
    private static void line(Verdict verdict, Explanation explanation, List<Duty> others) {
        Duty duty = verdict.duty();
        int sum = explanation.line().stream().mapToInt(Explanation.Share::share).sum();
        require(sum == duty.requirement().number(), duty, "the shares add up to " + sum);
        for (Duty other : others) {
            boolean found = explanation.line().stream()
                    .anyMatch(s -> s.days().equals(other.span())
                            && s.share() == other.requirement().share());
            require(found, other, "its share is not on the line of " + duty.ref());
        }
    }

    /** Part by part: no more is asked of all together than the item asks in the part. */
    private static void parts(List<Duty> duties) {
        Duty last = duties.get(duties.size() - 1);
        Quota quota = (Quota) last.item().frequency();
        boolean changed = duties.stream().anyMatch(d -> !d.item().frequency().equals(quota));
        if (changed
                || quota.spread().isNone()
                || !last.span().last().equals(last.period().span().last())) {
            return; // the parts are those of the version in force on the period's last day
        }
        var asked = new HashMap<String, Integer>();
        for (Duty duty : duties) {
            for (Requirement.Part part : duty.requirement().parts()) {
                require(duty.span().includes(part.days()), duty, "a part lies outside the span");
                int ordinal = quota.spread()
                        .part()
                        .orElseThrow()
                        .ordinalOf(part.days().first());
                asked.merge(String.valueOf(ordinal), part.minimum(), Integer::sum);
            }
        }
        int minimum = quota.spread().minimum();
        for (Map.Entry<String, Integer> part : asked.entrySet()) {
            require(
                    part.getValue() <= minimum,
                    last,
                    "in part " + part.getKey() + " " + part.getValue() + " are asked");
        }
    }

    private static void require(boolean holds, Duty duty, String broken) {
        if (!holds) {
            throw new AssertionError(duty.ref() + " " + duty.span() + ": " + broken + ": " + duty.requirement());
        }
    }
}
