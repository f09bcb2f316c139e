package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ConsultationId;
import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One consultation from proposal to close, step by step: a meeting, a talk or an exchange in writing and, with the same ledger, a briefing,
 * an invitation to supervise or a joint research.
 *
 * <p>协商 (xieshang). Its state and its deadlines follow from its steps and are held nowhere. It holds nothing of what anybody said: opinions are
 * records of their own, and belong to bodies. Of a personnel consultation it holds procedure and dates, and no text. Immutable.
 *
 * @param id its identifier
 * @param unit the unit that holds it
 * @param topic the topic of a plan that it carries out, if it stands in one
 * @param form in which form
 * @param subject about what
 * @param initiator from which side it was started
 * @param title what it is called; none in a personnel consultation
 * @param participants the bodies that take part, each once; one is in the chair where it is a meeting
 * @param steps what was done, in the order of days; the first proposes it
 */
@Coherent
@Term(zh = "协商", pinyin = "xieshang", source = "中国共产党政治协商工作条例")
public record Consultation(
        @NotNull ConsultationId id,
        @NotNull UnitId unit,
        @NotNull Optional<Planned> topic,
        @NotNull ConsultationForm form,
        @NotNull ConsultationSubject subject,
        @NotNull Initiator initiator,
        @NotNull Optional<Bilingual> title,
        @NotNull @Size(min = 1, max = 200) List<@NotNull Participant> participants,
        @NotNull @Size(min = 1, max = 500) List<@NotNull ConsultationStep> steps)
        implements Coherence {
    private static final StepCheck<ConsultationState, ConsultationAct, ConsultationStep> STEPS = new StepCheck<>(
            ConsultationState.table(),
            ConsultationStep::act,
            ConsultationStep::day,
            ConsultationStep::parts,
            ConsultationAct::parts,
            ConsultationAct::label,
            ConsultationState::label);

    /** Copies its parts. */
    public Consultation {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(topic, "topic");
        requireNonNull(form, "form");
        requireNonNull(subject, "subject");
        requireNonNull(initiator, "initiator");
        requireNonNull(title, "title");
        participants = List.copyOf(participants);
        steps = List.copyOf(steps);
    }

    /**
     * The same after a further step.
     *
     * @throws IllegalStateException if the act is refused in this state, or the day is before that of the last step
     */
    public Consultation after(ConsultationStep step) {
        STEPS.require(steps, step);
        return withSteps(STEPS.append(steps, step));
    }

    private Consultation withSteps(List<ConsultationStep> done) {
        return new Consultation(id, unit, topic, form, subject, initiator, title, participants, done);
    }

    /** How far it has come. */
    public ConsultationState state() {
        List<ConsultationState> states = STEPS.course(steps);
        return states.isEmpty() ? ConsultationState.PROPOSED : states.get(states.size() - 1);
    }

    /** It as it was at the end of a day; empty before it was proposed. */
    public Optional<Consultation> until(LocalDate day) {
        List<ConsultationStep> done = STEPS.until(steps, day);
        return done.isEmpty() ? Optional.empty() : Optional.of(withSteps(done));
    }

    /** Its title or, where it has none, that of its form. */
    public Bilingual heading() {
        return title.orElse(form.label());
    }

    /** The day on which it was held or, before that, for which it is set last. */
    public Optional<LocalDate> meetingDay() {
        return day(ConsultationAct.HOLD)
                .or(() -> steps.stream().flatMap(s -> s.meeting().stream()).reduce((first, last) -> last));
    }

    /** The first day of that act, if it was done. */
    public Optional<LocalDate> day(ConsultationAct act) {
        return steps.stream()
                .filter(s -> s.act() == act)
                .map(ConsultationStep::day)
                .findFirst();
    }

    /** The bodies that take part as this. */
    public Set<UnitId> bodies(Part part) {
        return participants.stream()
                .filter(p -> p.part() == part)
                .map(Participant::body)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The bodies of all steps of that act: who was notified, who got the material, who took part. */
    public Set<UnitId> bodies(ConsultationAct act) {
        return steps(act).stream().flatMap(s -> s.bodies().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The day by which an act had reached every consulted body, if it has. */
    Optional<LocalDate> dayReachingAll(ConsultationAct act) {
        var open = new HashSet<>(bodies(Part.CONSULTED));
        for (ConsultationStep step : steps(act)) {
            open.removeAll(step.bodies());
            if (open.isEmpty()) {
                return Optional.of(step.day());
            }
        }
        return Optional.empty();
    }

    List<ConsultationStep> steps(ConsultationAct act) {
        return steps.stream().filter(s -> s.act() == act).toList();
    }

    /** The reason that was given for not keeping a rule, if one was: its step. */
    Optional<ConsultationStep> explanation(RuleId rule) {
        return steps(ConsultationAct.EXPLAIN).stream()
                .filter(s -> s.rule().equals(Optional.of(rule)))
                .findFirst();
    }

    /** The times in which it was suspended. */
    public List<Suspension> suspensions() {
        var suspensions = new ArrayList<Suspension>();
        for (ConsultationStep step : steps) {
            if (step.act() == ConsultationAct.SUSPEND) {
                suspensions.add(new Suspension(step.day(), Optional.empty(), step.reason()));
            } else if (step.act() == ConsultationAct.RESUME || step.act() == ConsultationAct.CANCEL) {
                Suspensions.resume(suspensions, step.day());
            }
        }
        return List.copyOf(suspensions);
    }

    @Override
    public void check(Report report) {
        STEPS.check(steps, report);
        ProcedureOnly.check("", form, subject, title, report);
        checkParticipants(report);
        Set<UnitId> bodies = participants.stream().map(Participant::body).collect(Collectors.toSet());
        boolean isSet = false;
        for (int i = 0; i < steps.size(); i++) {
            ConsultationStep step = steps.get(i);
            checkStep("steps[" + i + "]", step, bodies, report);
            boolean misplaced = step.act() == (isSet ? ConsultationAct.SCHEDULE : ConsultationAct.RESCHEDULE);
            if (misplaced) {
                report.violation("steps[" + i + "].act", isSet ? "consultation.set-twice" : "consultation.not-set");
            }
            isSet |= step.meeting().isPresent();
        }
    }

    private void checkParticipants(Report report) {
        if (participants.isEmpty()) {
            return;
        }
        if (participants.stream().map(Participant::body).distinct().count() < participants.size()) {
            report.violation("participants", "consultation.body-twice");
        }
        long chairs = participants.stream().filter(p -> p.part() == Part.CHAIR).count();
        if (chairs > 1) {
            report.violation("participants", "consultation.two-chairs");
        }
        if (form.isMeeting() && chairs == 0) {
            report.violation("participants", "consultation.no-chair");
        }
        if (participants.stream().noneMatch(p -> p.part() == Part.CONSULTED)) {
            report.violation("participants", "consultation.nobody-consulted");
        }
    }

    private void checkStep(String path, ConsultationStep step, Set<UnitId> bodies, Report report) {
        Predicate<Set<UnitId>> strangers = some -> !bodies.containsAll(some);
        if (step.act() != ConsultationAct.REPORT && strangers.test(step.bodies())) {
            report.violation(path + ".bodies", "consultation.no-participant");
        }
        if (!step.bodies().containsAll(step.spoke())) {
            report.violation(path + ".spoke", "consultation.spoke-absent");
        }
        if (step.meeting().filter(m -> m.isBefore(step.day())).isPresent()) {
            report.violation(path + ".meeting", "consultation.meeting-past");
        }
        if (form.isPersonnel() && step.reason().isPresent()) {
            report.violation(path + ".reason", "consultation.personnel-text");
        }
        boolean needsReason = switch (step.act()) {
            case RESCHEDULE, SUSPEND, CANCEL, EXPLAIN -> !form.isPersonnel();
            default -> false;
        };
        if (needsReason && step.reason().isEmpty()) {
            report.violation(path + ".reason", "case.part-missing");
        }
    }

    /** Its id and state: no title. */
    @Override
    public String toString() {
        return "Consultation[" + id + " " + state() + "]";
    }

    /**
     * A topic of a plan. 计划议题 (jihua yiti).
     *
     * @param plan the plan
     * @param topic the topic in it
     */
    @Term(zh = "计划议题", pinyin = "jihua yiti", source = "library")
    public record Planned(ConsultationPlanId plan, TopicId topic) {
        /** Checks that both are given. */
        public Planned {
            requireNonNull(plan, "plan");
            requireNonNull(topic, "topic");
        }
    }
}
