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
 * One step of a consultation: what was done, on which day, by which unit, and what belongs to it.
 *
 * <p>协商步骤 (xieshang buzhou). Which parts an act needs is checked with the whole consultation. It holds nothing of what anybody said.
 * Immutable.
 *
 * @param act what was done
 * @param day on which day
 * @param by the unit that did it
 * @param meeting the day for which the consultation is set
 * @param reason why; never given where candidates for leaders are consulted on
 * @param bodies to whom, or with whom
 * @param spoke which of those who took part spoke
 * @param rule the rule that a reason is given for
 */
@Term(zh = "协商步骤", pinyin = "xieshang buzhou", source = "library")
public record ConsultationStep(
        ConsultationAct act,
        LocalDate day,
        UnitId by,
        Optional<LocalDate> meeting,
        Optional<Bilingual> reason,
        Set<UnitId> bodies,
        Set<UnitId> spoke,
        Optional<RuleId> rule) {
    /** Copies its parts. */
    public ConsultationStep {
        requireNonNull(act, "act");
        requireNonNull(day, "day");
        requireNonNull(by, "by");
        requireNonNull(meeting, "meeting");
        requireNonNull(reason, "reason");
        bodies = Set.copyOf(bodies);
        spoke = Set.copyOf(spoke);
        requireNonNull(rule, "rule");
    }

    /** A step with nothing else. */
    public static ConsultationStep of(ConsultationAct act, LocalDate day, UnitId by) {
        return new ConsultationStep(
                act, day, by, Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.empty());
    }

    /** The same, setting the day of the consultation. */
    public ConsultationStep on(LocalDate set) {
        return new ConsultationStep(act, day, by, Optional.of(set), reason, bodies, spoke, rule);
    }

    /** The same, for this reason. */
    public ConsultationStep because(Bilingual why) {
        return new ConsultationStep(act, day, by, meeting, Optional.of(why), bodies, spoke, rule);
    }

    /** The same, to or with these bodies. */
    public ConsultationStep with(Set<UnitId> some) {
        return new ConsultationStep(act, day, by, meeting, reason, some, spoke, rule);
    }

    /** The same, these having spoken. */
    public ConsultationStep speaking(Set<UnitId> some) {
        return new ConsultationStep(act, day, by, meeting, reason, bodies, some, rule);
    }

    /** The same, about this rule. */
    public ConsultationStep about(RuleId kept) {
        return new ConsultationStep(act, day, by, meeting, reason, bodies, spoke, Optional.of(kept));
    }

    /** The parts that it has. */
    Set<StepPart> parts() {
        var parts = EnumSet.noneOf(StepPart.class);
        meeting.ifPresent(m -> parts.add(StepPart.MEETING));
        reason.ifPresent(r -> parts.add(StepPart.REASON));
        rule.ifPresent(r -> parts.add(StepPart.RULE));
        if (!bodies.isEmpty()) {
            parts.add(StepPart.BODIES);
        }
        if (!spoke.isEmpty()) {
            parts.add(StepPart.SPOKE);
        }
        return parts;
    }
}
