package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a committee is to consult on in a year: drafted, heard, approved and told, step by step.
 *
 * <p>协商年度计划 (xieshang niandu jihua). It is closed only when no opinion under it is open. Immutable.
 *
 * @param id its identifier
 * @param unit whose plan it is
 * @param channel through which channel
 * @param year the calendar year
 * @param title what it is called
 * @param topics what is to be consulted on
 * @param steps what was done about it, in the order of days; the first drafts it
 */
@Coherent
@Term(zh = "协商年度计划", pinyin = "xieshang niandu jihua", source = "关于加强政党协商的实施意见（2015年）")
public record ConsultationPlan(
        @NotNull ConsultationPlanId id,
        @NotNull UnitId unit,
        @NotNull Channel channel,
        @Min(1949) @Max(9999) int year,
        @NotNull Bilingual title,
        @NotNull @Size(max = 500) List<@NotNull @Valid Topic> topics,
        @NotNull @Size(min = 1, max = 500) List<@NotNull PlanStep> steps)
        implements Coherence {
    private static final StepCheck<PlanState, PlanAct, PlanStep> STEPS = new StepCheck<>(
            PlanState.table(),
            PlanStep::act,
            PlanStep::day,
            PlanStep::parts,
            PlanAct::parts,
            PlanAct::label,
            PlanState::label);

    /** Copies its parts. */
    public ConsultationPlan {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(channel, "channel");
        requireNonNull(title, "title");
        topics = List.copyOf(topics);
        steps = List.copyOf(steps);
    }

    /** A plan that was drafted. */
    public static ConsultationPlan drafted(
            ConsultationPlanId id,
            UnitId unit,
            Channel channel,
            int year,
            Bilingual title,
            List<Topic> topics,
            LocalDate day) {
        return new ConsultationPlan(
                id, unit, channel, year, title, topics, List.of(PlanStep.of(PlanAct.DRAFT, day, unit)));
    }

    /**
     * The same after a further step.
     *
     * @throws IllegalStateException if the act is refused in this state, or the day is before that of the last step
     */
    public ConsultationPlan after(PlanStep step) {
        STEPS.require(steps, step);
        return new ConsultationPlan(id, unit, channel, year, title, topics, STEPS.append(steps, step));
    }

    /** The same with these topics; one whose topics change is to be amended first. */
    public ConsultationPlan withTopics(List<Topic> changed) {
        return new ConsultationPlan(id, unit, channel, year, title, changed, steps);
    }

    /** How far it has come. */
    public PlanState state() {
        List<PlanState> states = STEPS.course(steps);
        return states.isEmpty() ? PlanState.DRAFTED : states.get(states.size() - 1);
    }

    /** It as it was at the end of a day; empty before it was drafted. */
    public Optional<ConsultationPlan> until(LocalDate day) {
        List<PlanStep> done = STEPS.until(steps, day);
        return done.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsultationPlan(id, unit, channel, year, title, topics, done));
    }

    /** The topic of that id, if it has one. */
    public Optional<Topic> topic(TopicId topic) {
        return topics.stream().filter(t -> t.id().equals(topic)).findFirst();
    }

    /** All bodies that are to be consulted. */
    public Set<UnitId> bodies() {
        return topics.stream().flatMap(t -> t.participants().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The bodies of all steps of that act. */
    Set<UnitId> bodies(PlanAct act) {
        return steps.stream()
                .filter(step -> step.act() == act)
                .flatMap(step -> step.bodies().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first day of that act, if it was done. */
    Optional<LocalDate> day(PlanAct act) {
        return steps.stream().filter(s -> s.act() == act).map(PlanStep::day).findFirst();
    }

    @Override
    public void check(Report report) {
        STEPS.check(steps, report);
        var ids = new HashSet<TopicId>();
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            String path = "topics[" + i + "]";
            if (!ids.add(topic.id())) {
                report.violation(path + ".id", "plan.topic-twice");
            }
            if (topic.time()
                    .filter(t -> t.first().getYear() != year || t.last().getYear() != year)
                    .isPresent()) {
                report.violation(path + ".time", "plan.topic-other-year");
            }
            ProcedureOnly.check(path + ".", topic.form(), topic.subject(), topic.title(), report);
        }
    }
}
