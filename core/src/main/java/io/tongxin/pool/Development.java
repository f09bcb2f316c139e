package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one unit develops one person: its steps, in the order of their stages.
 *
 * <p>培养过程 (peiyang guocheng). A stage may be skipped; dates never go back. Immutable.
 *
 * @param unit the unit
 * @param person the person
 * @param steps its steps, by stage, day and id
 */
@Term(zh = "培养过程", pinyin = "peiyang guocheng", source = "library")
public record Development(UnitId unit, PersonId person, List<DevelopmentStep> steps) {
    /** A stage is reached once. */
    public static final RuleId ONCE = RuleId.of("development.stage-twice");
    /** A later stage is not reached before an earlier one. */
    public static final RuleId FORWARD = RuleId.of("development.day-back");
    /** Nobody is recommended without the evaluation that is asked for. */
    public static final RuleId EVALUATED = RuleId.of("development.evaluation-lacking");

    private static final Comparator<DevelopmentStep> ORDER = Comparator.comparing(DevelopmentStep::stage)
            .thenComparing(DevelopmentStep::day)
            .thenComparing(DevelopmentStep::id);

    /** Orders the steps, and passes over those of other units and persons. */
    public Development {
        requireNonNull(unit, "unit");
        requireNonNull(person, "person");
        steps = steps.stream()
                .filter(step -> step.unit().equals(unit) && step.person().equals(person))
                .sorted(ORDER)
                .toList();
    }

    /** The development that these steps make, in any order; those of other units and persons are passed over. */
    public static Development of(UnitId unit, PersonId person, Collection<DevelopmentStep> steps) {
        return new Development(unit, person, List.copyOf(steps));
    }

    /** The furthest stage that was reached by the day. */
    public Optional<DevelopmentStage> stageOn(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.day().isAfter(day))
                .map(DevelopmentStep::stage)
                .max(Comparator.naturalOrder());
    }

    /**
     * What is wrong with the order of its steps, and with its recommendations.
     *
     * @param evaluation tells whether the person had the evaluation that a recommendation asks for
     * @param basis where it is asked for
     */
    public List<Finding> findings(EvaluationCheck evaluation, List<Citation> basis) {
        var findings = new ArrayList<Finding>(findings());
        for (DevelopmentStep step : steps) {
            if (step.stage() == DevelopmentStage.RECOMMENDED
                    && evaluation.on(person, step.day()) == EvaluationCheck.Answer.LACKING) {
                findings.add(new Finding(
                        EVALUATED,
                        Consequence.VIOLATION,
                        step.id().value(),
                        Bilingual.of(
                                "环节 " + step.id() + " 推荐时没有有效的综合评价：先取得综合评价，再推荐",
                                "step " + step.id()
                                        + " recommends without a valid comprehensive evaluation: obtain one first"),
                        basis));
            }
        }
        return List.copyOf(findings);
    }

    /** What is wrong with the order of its steps; each finding names a step by its id. */
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (int i = 1; i < steps.size(); i++) {
            DevelopmentStep before = steps.get(i - 1);
            DevelopmentStep step = steps.get(i);
            if (step.stage() == before.stage()) {
                findings.add(finding(ONCE, step, "与环节 " + before.id() + " 阶段相同", "is of the stage of " + before.id()));
            } else if (step.day().isBefore(latest(i))) {
                findings.add(finding(FORWARD, step, "早于前一阶段的日期", "is dated before an earlier stage"));
            }
        }
        return List.copyOf(findings);
    }

    /** The latest day of an earlier stage: not only of the one before, for that may be dated back itself. */
    private LocalDate latest(int number) {
        return steps.subList(0, number).stream()
                .map(DevelopmentStep::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Finding finding(RuleId rule, DevelopmentStep step, String zh, String en) {
        return new Finding(
                rule,
                Consequence.VIOLATION,
                step.id().value(),
                Bilingual.of("环节 " + step.id() + " " + zh, "step " + step.id() + " " + en),
                List.of());
    }

    /** Unit and number of steps, not the person. */
    @Override
    public String toString() {
        return "Development[" + unit + ", " + steps.size() + "]";
    }
}
