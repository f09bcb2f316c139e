package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One step of the handling of an opinion: what was done, on which day, by which unit, and what belongs to it.
 *
 * <p>意见办理步骤 (yijian banli buzhou). Which parts an act needs is checked with the whole opinion. Immutable.
 *
 * @param act what was done
 * @param day on which day
 * @param by the unit that did it
 * @param bodies to whom, or by whom
 * @param reason why
 * @param rule the rule that a reason is given for
 * @param end what became of the opinion
 * @param into the opinions that were made of it
 * @param link what carries it out
 * @param percent how much of that is done, 0 to 100
 * @param satisfaction how satisfied with the reply, as given
 */
@Term(zh = "意见办理步骤", pinyin = "yijian banli buzhou", source = "library")
public record OpinionStep(
        OpinionAct act,
        LocalDate day,
        UnitId by,
        Set<UnitId> bodies,
        Optional<Bilingual> reason,
        Optional<RuleId> rule,
        Optional<OpinionEnd> end,
        Set<OpinionId> into,
        Optional<CarryingOut> link,
        Optional<Integer> percent,
        Optional<Satisfaction> satisfaction) {
    /** Copies its parts. */
    public OpinionStep {
        requireNonNull(act, "act");
        requireNonNull(day, "day");
        requireNonNull(by, "by");
        bodies = Set.copyOf(bodies);
        requireNonNull(reason, "reason");
        requireNonNull(rule, "rule");
        requireNonNull(end, "end");
        into = Set.copyOf(into);
        requireNonNull(link, "link");
        requireNonNull(percent, "percent");
        requireNonNull(satisfaction, "satisfaction");
    }

    /** A step with nothing else. */
    public static OpinionStep of(OpinionAct act, LocalDate day, UnitId by) {
        return new OpinionStep(
                act,
                day,
                by,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, to or by these bodies. */
    public OpinionStep with(Set<UnitId> some) {
        return new OpinionStep(act, day, by, some, reason, rule, end, into, link, percent, satisfaction);
    }

    /** The same, for this reason. */
    public OpinionStep because(Bilingual why) {
        return new OpinionStep(act, day, by, bodies, Optional.of(why), rule, end, into, link, percent, satisfaction);
    }

    /** The same, about this rule. */
    public OpinionStep about(RuleId kept) {
        return new OpinionStep(act, day, by, bodies, reason, Optional.of(kept), end, into, link, percent, satisfaction);
    }

    /** The same, with this end. */
    public OpinionStep ending(OpinionEnd with) {
        return new OpinionStep(
                act, day, by, bodies, reason, rule, Optional.of(with), into, link, percent, satisfaction);
    }

    /** The same, into these opinions. */
    public OpinionStep into(Set<OpinionId> made) {
        return new OpinionStep(act, day, by, bodies, reason, rule, end, made, link, percent, satisfaction);
    }

    /** The same, carried out by this. */
    public OpinionStep by(CarryingOut what) {
        return new OpinionStep(act, day, by, bodies, reason, rule, end, into, Optional.of(what), percent, satisfaction);
    }

    /** The same, so much being done. */
    public OpinionStep reaching(int done) {
        return new OpinionStep(act, day, by, bodies, reason, rule, end, into, link, Optional.of(done), satisfaction);
    }

    /** The same, with this satisfaction. */
    public OpinionStep finding(Satisfaction given) {
        return new OpinionStep(act, day, by, bodies, reason, rule, end, into, link, percent, Optional.of(given));
    }

    /** The parts that it has. */
    Set<StepPart> parts() {
        var parts = EnumSet.noneOf(StepPart.class);
        reason.ifPresent(r -> parts.add(StepPart.REASON));
        rule.ifPresent(r -> parts.add(StepPart.RULE));
        end.ifPresent(r -> parts.add(StepPart.END));
        link.ifPresent(r -> parts.add(StepPart.LINK));
        percent.ifPresent(r -> parts.add(StepPart.PERCENT));
        satisfaction.ifPresent(r -> parts.add(StepPart.SATISFACTION));
        if (!bodies.isEmpty()) {
            parts.add(StepPart.BODIES);
        }
        if (!into.isEmpty()) {
            parts.add(StepPart.INTO);
        }
        return parts;
    }
}
