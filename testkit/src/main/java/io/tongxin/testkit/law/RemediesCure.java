package io.tongxin.testkit.law;

import io.tongxin.decision.Reason;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Plan;
import io.tongxin.duty.State;
import io.tongxin.duty.Step;
import io.tongxin.duty.Verdict;
import io.tongxin.responsibility.Quota;
import io.tongxin.role.PartnerCondition;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.List;

/**
 * A remedy cures when it is applied, and does not when one of its steps is left out.
 *
 * <p>补救有效 (bujiu youxiao). It is applied to what is known at the point of view, without what is known to lie in the future, and
 * seen from its own last date. An open duty with a number always has a plan of doing, entering and attaching, unless it must be done with units that may not exist.
 */
@Term(zh = "补救有效", pinyin = "bujiu youxiao", source = "library")
public final class RemediesCure extends Law {
    private static final int DUTIES = 6;

    /** The law. */
    public RemediesCure() {
        super(7, "补救方案实施后职责即告完成，缺少其中任何一步则不能", "applying a remedy cures; leaving out one of its steps does not");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Facts existing = new Histories(situation.facts(), situation.asOf()).present();
        Answers answers = evaluator.of(existing, situation.asOf());
        List<Verdict> open = answers.ofYear(situation.year()).stream()
                .filter(v -> !v.state().isSettled() && v.state() != State.PROVISIONAL)
                .toList();
        Instant known = situation.asOf().known().plusSeconds(1);
        for (Verdict verdict : situation.some(open, DUTIES)) {
            List<Plan> plans = answers.explain(verdict.duty().ref()).remedies();
            for (Plan plan : plans) {
                cures(plan, verdict, existing, known, evaluator);
            }
            if (mustHavePlan(verdict) && plans.stream().noneMatch(RemediesCure::isOfActs)) {
                throw new AssertionError(verdict.duty().ref() + " is " + verdict.state() + " and has no plan of acts");
            }
        }
    }

    private static void cures(Plan plan, Verdict verdict, Facts facts, Instant known, Evaluator evaluator) {
        if (plan.last().isBefore(verdict.asOf().date())) {
            throw new AssertionError(plan.duty() + ": a plan ends in the past: " + plan);
        }
        if (!isCured(plan, facts, known, evaluator)) {
            throw new AssertionError(plan.duty() + " is " + verdict.state() + ", and this does not cure it: " + plan);
        }
        for (Step step : plan.steps()) {
            if (isCured(plan.without(step), facts, known, evaluator)) {
                throw new AssertionError(plan.duty() + " is cured without " + step + " of " + plan);
            }
        }
    }

    private static boolean isCured(Plan plan, Facts facts, Instant known, Evaluator evaluator) {
        Verdict after = evaluator
                .of(plan.applyTo(facts, known), AsOf.of(plan.last(), known))
                .of(plan.duty())
                .orElseThrow(() -> new AssertionError(plan.duty() + " disappears under " + plan));
        boolean reasoned = plan.steps().stream()
                .anyMatch(s -> s instanceof Step.Decide decide && decide.example() instanceof Reason);
        return after.state().isSettled() || (reasoned && after.consequence().isEmpty());
    }

    private static boolean isOfActs(Plan plan) {
        return plan.steps().stream().noneMatch(Step.Decide.class::isInstance);
    }

    private static boolean mustHavePlan(Verdict verdict) {
        PartnerCondition partner = verdict.duty().item().credit().partner();
        return verdict.duty().item().frequency() instanceof Quota
                && !verdict.duty().span().last().isBefore(verdict.asOf().date())
                && partner != PartnerCondition.GUIDED_UNIT
                && partner != PartnerCondition.SUBORDINATE_UNIT;
    }
}
