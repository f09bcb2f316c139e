package io.tongxin.testkit.consultation;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.PlanStep;
import io.tongxin.consultation.RuleProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Moves days of records and leaves the rest. */
final class Shifting {
    private Shifting() {}

    static ConsultationRecords records(ConsultationRecords records, UnaryOperator<LocalDate> move) {
        return new ConsultationRecords(
                records.plans().stream().map(p -> plan(p, move)).toList(),
                records.consultations().stream()
                        .map(c -> with(
                                c, c.steps().stream().map(s -> step(s, move)).toList()))
                        .toList(),
                records.opinions().stream()
                        .map(o -> with(
                                o, o.steps().stream().map(s -> step(s, move)).toList()))
                        .toList());
    }

    private static ConsultationPlan plan(ConsultationPlan plan, UnaryOperator<LocalDate> move) {
        return new ConsultationPlan(
                plan.id(),
                plan.unit(),
                plan.channel(),
                plan.year(),
                plan.title(),
                plan.topics(),
                plan.steps().stream()
                        .map(s -> new PlanStep(s.act(), move.apply(s.day()), s.by(), s.bodies(), s.reason(), s.rule()))
                        .toList());
    }

    private static ConsultationStep step(ConsultationStep step, UnaryOperator<LocalDate> move) {
        return moved(step, move.apply(step.day()), move);
    }

    /** The step on another day, the day that it sets being moved too. */
    static ConsultationStep moved(ConsultationStep step, LocalDate day, UnaryOperator<LocalDate> set) {
        return new ConsultationStep(
                step.act(),
                day,
                step.by(),
                step.meeting().map(set),
                step.reason(),
                step.bodies(),
                step.spoke(),
                step.rule());
    }

    private static OpinionStep step(OpinionStep step, UnaryOperator<LocalDate> move) {
        return new OpinionStep(
                step.act(),
                move.apply(step.day()),
                step.by(),
                step.bodies(),
                step.reason(),
                step.rule(),
                step.end(),
                step.into(),
                step.link(),
                step.percent(),
                step.satisfaction());
    }

    /** The consultation with these steps. */
    static Consultation with(Consultation consultation, List<ConsultationStep> steps) {
        return new Consultation(
                consultation.id(),
                consultation.unit(),
                consultation.topic(),
                consultation.form(),
                consultation.subject(),
                consultation.initiator(),
                consultation.title(),
                consultation.participants(),
                steps);
    }

    /** The opinion with these steps. */
    static Opinion with(Opinion opinion, List<OpinionStep> steps) {
        return new Opinion(
                opinion.id(),
                opinion.unit(),
                opinion.kind(),
                opinion.consultation(),
                opinion.bodies(),
                opinion.text(),
                opinion.from(),
                opinion.signers(),
                opinion.voice(),
                steps);
    }

    /** The profile, in force that much earlier or later; without beginning or end it stays so. */
    static RuleProfile profile(RuleProfile profile, UnaryOperator<LocalDate> move) {
        EffectivePeriod old = profile.effective();
        LocalDate from = old.from().equals(EffectivePeriod.always().from()) ? old.from() : move.apply(old.from());
        LocalDate until = old.isOpen() ? old.until() : move.apply(old.until());
        return profile.adoptedAs(profile.id(), profile.units(), EffectivePeriod.of(from, until));
    }
}
