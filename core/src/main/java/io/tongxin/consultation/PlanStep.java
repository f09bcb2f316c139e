package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One step of an annual plan: what was done, on which day, by which unit, and what belongs to it.
 *
 * <p>协商计划步骤 (xieshang jihua buzhou). Which parts an act needs is checked with the whole plan. Immutable.
 *
 * @param act what was done
 * @param day on which day
 * @param by the unit that did it
 * @param bodies which bodies were heard or told
 * @param reason why
 * @param rule the rule that a reason is given for
 */
@Term(zh = "协商计划步骤", pinyin = "xieshang jihua buzhou", source = "library")
public record PlanStep(
        PlanAct act, LocalDate day, UnitId by, Set<UnitId> bodies, Optional<Bilingual> reason, Optional<RuleId> rule) {
    /** Copies its parts. */
    public PlanStep {
        requireNonNull(act, "act");
        requireNonNull(day, "day");
        requireNonNull(by, "by");
        bodies = Set.copyOf(bodies);
        requireNonNull(reason, "reason");
        requireNonNull(rule, "rule");
    }

    /** A step with nothing else. */
    public static PlanStep of(PlanAct act, LocalDate day, UnitId by) {
        return new PlanStep(act, day, by, Set.of(), Optional.empty(), Optional.empty());
    }

    /** The same, with these bodies. */
    public PlanStep with(Set<UnitId> some) {
        return new PlanStep(act, day, by, some, reason, rule);
    }

    /** The same, for this reason. */
    public PlanStep because(Bilingual why) {
        return new PlanStep(act, day, by, bodies, Optional.of(why), rule);
    }

    /** The same, about this rule. */
    public PlanStep about(RuleId kept) {
        return new PlanStep(act, day, by, bodies, reason, Optional.of(kept));
    }

    /** The parts that it has. */
    Set<StepPart> parts() {
        var parts = EnumSet.noneOf(StepPart.class);
        reason.ifPresent(r -> parts.add(StepPart.REASON));
        rule.ifPresent(r -> parts.add(StepPart.RULE));
        if (!bodies.isEmpty()) {
            parts.add(StepPart.BODIES);
        }
        return parts;
    }
}
