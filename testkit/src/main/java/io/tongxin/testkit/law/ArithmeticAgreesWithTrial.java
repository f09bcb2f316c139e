package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.responsibility.Quota;
import io.tongxin.role.PartnerCondition;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;

/**
 * What is missing, what is lost and the last chance agree with trying out every schedule, on duties of a few days.
 *
 * <p>算术合乎穷举 (suanshu hehu qiongju). It looks at duties with a number of at most 3, outside exclusive groups, whose span has at
 * most nine days and one version of the item; longer ones are passed over. Generate situations with such duties.
 */
@Term(zh = "算术合乎穷举", pinyin = "suanshu hehu qiongju", source = "library")
public final class ArithmeticAgreesWithTrial extends Law {
    private static final int DAYS = 9;
    private static final int NUMBER = 3;

    /** The law. */
    public ArithmeticAgreesWithTrial() {
        super(
                14,
                "小规模情形下，缺数、已失数和最后时机与穷举一切安排的结果一致",
                "missing, lost and last chance agree with an exhaustive search over all schedules of a few days");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Answers answers = situation.answers(evaluator);
        List<Activity> known = new Histories(situation.facts(), situation.asOf())
                .activities().stream()
                        .map(Histories::latest)
                        .filter(r -> !r.withdrawn())
                        .map(Recorded::value)
                        .toList();
        for (Verdict verdict : answers.ofYear(situation.year())) {
            if (isSmall(verdict) && isPlain(answers.explain(verdict.duty().ref()))) {
                LocalDate t = situation.asOf().date();
                compare(verdict, Trial.of(verdict.duty(), known, t), t);
            }
        }
    }

    /** Whether the law looks at a duty like this. */
    static boolean isSmall(Verdict verdict) {
        Duty duty = verdict.duty();
        PartnerCondition partner = duty.item().credit().partner();
        return duty.item().frequency() instanceof Quota
                && duty.span().days() <= DAYS
                && duty.requirement().required() > 0
                && duty.requirement().required() <= NUMBER
                && duty.requirement().partners() <= NUMBER
                && verdict.state() != State.PROVISIONAL
                && verdict.state() != State.EXEMPT
                && partner != PartnerCondition.GUIDED_UNIT
                && partner != PartnerCondition.SUBORDINATE_UNIT;
    }

    private static boolean isPlain(Explanation explanation) {
        return explanation.versions().stream()
                                .map(Explanation.InForce::list)
                                .distinct()
                                .count()
                        == 1
                && explanation.assignments().isEmpty();
    }

    private static void compare(Verdict verdict, Trial trial, LocalDate t) {
        int missing = trial.missing();
        require(verdict, verdict.missing() == missing, "missing", missing);
        if (missing == 0) {
            require(verdict, isBefore(verdict, t) || verdict.state() == State.MET, "met", 0);
            return;
        }
        int fewest = trial.fewest();
        boolean exact = verdict.duty().requirement().gap() == 0;
        require(verdict, exact ? missing == fewest : missing <= fewest, "fewest acts that cure", fewest);
        if (!isBefore(verdict, t)) {
            states(verdict, trial, t);
        }
    }

    private static boolean isBefore(Verdict verdict, LocalDate t) {
        return t.isBefore(verdict.duty().span().first());
    }

    private static void states(Verdict verdict, Trial trial, LocalDate t) {
        LocalDate first = verdict.duty().span().first();
        if (t.isAfter(verdict.duty().due())) {
            require(verdict, verdict.state() == State.OVERDUE, "overdue", trial.missing());
            return;
        }
        int today = Math.toIntExact(t.toEpochDay() - first.toEpochDay());
        int lost = trial.leastMissing(today, trial.due());
        require(verdict, (verdict.state() == State.IMPOSSIBLE) == (lost > 0), "impossible", lost);
        require(verdict, verdict.lost() == lost, "lost", lost);
        if (lost == 0) {
            LocalDate chance = first.plusDays(trial.lastChance(today));
            boolean warned = !chance.minusDays(verdict.duty().item().lead()).isAfter(t);
            require(verdict, (verdict.state() == State.LAST_CHANCE) == warned, "last chance on " + chance, 0);
            boolean agrees = verdict.lastChance().stream().allMatch(chance::equals);
            require(verdict, agrees, "last chance on " + chance, 0);
        }
    }

    private static void require(Verdict verdict, boolean holds, String what, int number) {
        if (!holds) {
            throw new AssertionError(verdict.duty().ref() + " " + verdict.duty().span() + " due "
                    + verdict.duty().due()
                    + " asks " + verdict.duty().requirement() + "\n  is " + verdict.state() + " missing "
                    + verdict.missing() + " lost " + verdict.lost() + " chance " + verdict.lastChance()
                    + "\n  and trial says " + what + " " + number);
        }
    }
}
