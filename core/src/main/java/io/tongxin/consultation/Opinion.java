package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ConsultationId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An opinion that bodies raised, and what became of it, step by step: a bill, a proposal and a suggestion have the same life.
 *
 * <p>意见 (yijian). It belongs to the bodies that raised it. It has exactly one end, which is replied to each of them; one that was split or merged
 * ends in the opinions made of it. Its state and its deadlines follow from its steps and are held nowhere. Immutable.
 *
 * @param id its identifier
 * @param unit the unit that handles it
 * @param kind what it came in as
 * @param consultation in which consultation it was raised, if in one
 * @param bodies the bodies that raised it
 * @param text what is asked for, naming no person
 * @param from the opinions it was made of by splitting or merging
 * @param signers how many persons signed it, 0 where that is not counted
 * @param voice who voiced it, sealed, if that is held
 * @param steps what was done, in the order of days; the first registers it
 */
@Coherent
@Term(zh = "意见", pinyin = "yijian", source = "library")
public record Opinion(
        @NotNull OpinionId id,
        @NotNull UnitId unit,
        @NotNull OpinionKind kind,
        @NotNull Optional<ConsultationId> consultation,
        @NotNull @Size(min = 1, max = 100) Set<@NotNull UnitId> bodies,
        @NotNull Bilingual text,
        @NotNull @Size(max = 100) Set<@NotNull OpinionId> from,
        @Min(0) @Max(10_000) int signers,
        @NotNull Optional<Voice> voice,
        @NotNull @Size(min = 1, max = 500) List<@NotNull OpinionStep> steps)
        implements Coherence {
    private static final StepCheck<OpinionState, OpinionAct, OpinionStep> STEPS = new StepCheck<>(
            OpinionState.table(),
            OpinionStep::act,
            OpinionStep::day,
            OpinionStep::parts,
            OpinionAct::parts,
            OpinionAct::label,
            OpinionState::label);
    private static final int MOST_PERCENT = 100;

    /** Copies its parts. */
    public Opinion {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(kind, "kind");
        requireNonNull(consultation, "consultation");
        bodies = Set.copyOf(bodies);
        requireNonNull(text, "text");
        from = Set.copyOf(from);
        requireNonNull(voice, "voice");
        steps = List.copyOf(steps);
    }

    /** An opinion raised in a consultation, registered on a day. */
    public static Opinion raised(
            OpinionId id, UnitId unit, ConsultationId consultation, Set<UnitId> bodies, Bilingual text, LocalDate day) {
        return new Opinion(
                id,
                unit,
                OpinionKind.OPINION,
                Optional.of(consultation),
                bodies,
                text,
                Set.of(),
                0,
                Optional.empty(),
                List.of(OpinionStep.of(OpinionAct.REGISTER, day, unit)));
    }

    /** A bill, a proposal or a suggestion that came in on a day, signed by so many persons. */
    public static Opinion submitted(
            OpinionId id,
            UnitId unit,
            OpinionKind kind,
            Set<UnitId> bodies,
            Bilingual text,
            int signers,
            LocalDate day) {
        return new Opinion(
                id,
                unit,
                kind,
                Optional.empty(),
                bodies,
                text,
                Set.of(),
                signers,
                Optional.empty(),
                List.of(OpinionStep.of(OpinionAct.REGISTER, day, unit)));
    }

    /**
     * The same after a further step.
     *
     * @throws IllegalStateException if the act is refused in this state, or the day is before that of the last step
     */
    public Opinion after(OpinionStep step) {
        STEPS.require(steps, step);
        return withSteps(STEPS.append(steps, step));
    }

    /** The same, made of these opinions. */
    public Opinion madeOf(Set<OpinionId> others) {
        return new Opinion(id, unit, kind, consultation, bodies, text, others, signers, voice, steps);
    }

    /** The same, with who voiced it. */
    public Opinion voicedBy(Voice who) {
        return new Opinion(id, unit, kind, consultation, bodies, text, from, signers, Optional.of(who), steps);
    }

    private Opinion withSteps(List<OpinionStep> done) {
        return new Opinion(id, unit, kind, consultation, bodies, text, from, signers, voice, done);
    }

    /** How far it has come. */
    public OpinionState state() {
        List<OpinionState> states = STEPS.course(steps);
        return states.isEmpty() ? OpinionState.REGISTERED : states.get(states.size() - 1);
    }

    /** It as it was at the end of a day; empty before it was registered. */
    public Optional<Opinion> until(LocalDate day) {
        List<OpinionStep> done = STEPS.until(steps, day);
        return done.isEmpty() ? Optional.empty() : Optional.of(withSteps(done));
    }

    /** The day on which it was registered. */
    public LocalDate registeredOn() {
        return steps.get(0).day();
    }

    /** All who raised it: those at first, and those who joined in. */
    public Set<UnitId> voices() {
        var all = new HashSet<>(bodies);
        all.addAll(bodies(OpinionAct.JOIN));
        return Set.copyOf(all);
    }

    /** What became of it, once that is decided. */
    public Optional<OpinionEnd> end() {
        return steps.stream().flatMap(s -> s.end().stream()).findFirst();
    }

    /** The day on which everybody who raised it had a reply, if that is so. */
    public Optional<LocalDate> repliedToAllOn() {
        var open = new HashSet<>(voices());
        for (OpinionStep step : steps) {
            if (step.act() == OpinionAct.REPLY) {
                open.removeAll(step.bodies());
                if (open.isEmpty()) {
                    return Optional.of(step.day());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it waits for its end or for a reply to somebody; one that was split or merged does not. */
    public boolean isOpen() {
        return !state().isSuperseded() && (end().isEmpty() || repliedToAllOn().isEmpty());
    }

    /** What carries it out. */
    public List<CarryingOut> carriedOutBy() {
        return steps.stream().flatMap(s -> s.link().stream()).toList();
    }

    /** How much of it was carried out at last report, 0 to 100; empty where nothing was reported. */
    public Optional<Integer> percent() {
        return steps.stream().flatMap(s -> s.percent().stream()).reduce((first, last) -> last);
    }

    /** Those who raised it and do not know of its last progress. */
    public Set<UnitId> untold() {
        var untold = new HashSet<UnitId>();
        for (OpinionStep step : steps) {
            if (step.act() == OpinionAct.PROGRESS) {
                untold.clear();
                untold.addAll(voices());
            }
            if (step.act() == OpinionAct.PROGRESS || step.act() == OpinionAct.TELL) {
                untold.removeAll(step.bodies());
            }
        }
        return Set.copyOf(untold);
    }

    /** The opinions that were made of it. */
    public Set<OpinionId> into() {
        return steps.stream().flatMap(s -> s.into().stream()).collect(Collectors.toUnmodifiableSet());
    }

    Set<UnitId> bodies(OpinionAct act) {
        return steps.stream()
                .filter(s -> s.act() == act)
                .flatMap(s -> s.bodies().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first day of that act, if it was done. */
    Optional<LocalDate> day(OpinionAct act) {
        return steps.stream().filter(s -> s.act() == act).map(OpinionStep::day).findFirst();
    }

    /** The reason that was given for not keeping a rule, if one was: its step. */
    Optional<OpinionStep> explanation(RuleId rule) {
        return steps.stream()
                .filter(s -> s.act() == OpinionAct.EXPLAIN && s.rule().equals(Optional.of(rule)))
                .findFirst();
    }

    /** The times in which its handling was suspended. */
    public List<Suspension> suspensions() {
        var suspensions = new ArrayList<Suspension>();
        for (OpinionStep step : steps) {
            if (step.act() == OpinionAct.SUSPEND) {
                suspensions.add(new Suspension(step.day(), Optional.empty(), step.reason()));
            } else if (step.act() == OpinionAct.RESUME) {
                Suspensions.resume(suspensions, step.day());
            }
        }
        return List.copyOf(suspensions);
    }

    @Override
    public void check(Report report) {
        STEPS.check(steps, report);
        if (from.contains(id)) {
            report.violation("from", "opinion.of-itself");
        }
        int allowed = STEPS.course(steps).size();
        for (int i = 0; i < allowed; i++) {
            checkStep("steps[" + i + "]", steps.get(i), report);
        }
    }

    private void checkStep(String path, OpinionStep step, Report report) {
        if (step.end().filter(OpinionEnd::needsReason).isPresent()
                && step.reason().isEmpty()) {
            report.violation(path + ".reason", "opinion.end-without-reason");
        }
        if (step.percent().filter(p -> p < 0 || p > MOST_PERCENT).isPresent()) {
            report.violation(path + ".percent", "opinion.percent");
        }
        boolean carries = step.act() == OpinionAct.CARRY_OUT || step.act() == OpinionAct.PROGRESS;
        if (carries && end().filter(OpinionEnd::isCarriedOut).isEmpty()) {
            report.violation(path + ".act", "opinion.not-adopted");
        }
        boolean toVoices = switch (step.act()) {
            case REPLY, RECEIVE, PROGRESS, TELL -> true;
            default -> false;
        };
        if (toVoices && !voices().containsAll(step.bodies())) {
            report.violation(path + ".bodies", "opinion.not-raised-by");
        }
        checkLineage(path, step, report);
    }

    private void checkLineage(String path, OpinionStep step, Report report) {
        boolean fits = switch (step.act()) {
            case SPLIT -> step.into().size() > 1;
            case MERGE -> step.into().size() == 1;
            default -> true;
        };
        if (!fits) {
            report.violation(path + ".into", "opinion.parts");
        }
        if (step.into().contains(id)) {
            report.violation(path + ".into", "opinion.of-itself");
        }
        boolean tooEarly =
                step.act() == OpinionAct.RECEIVE && !repliedBy(step.day()).containsAll(step.bodies());
        if (tooEarly) {
            report.violation(path + ".bodies", "opinion.receipt-before-reply");
        }
    }

    private Set<UnitId> repliedBy(LocalDate day) {
        return steps.stream()
                .filter(s -> s.act() == OpinionAct.REPLY && !s.day().isAfter(day))
                .flatMap(s -> s.bodies().stream())
                .collect(Collectors.toSet());
    }

    /** Its id and state: no text. */
    @Override
    public String toString() {
        return "Opinion[" + id + " " + state() + "]";
    }
}
