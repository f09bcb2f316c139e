package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.decision.Decision;
import io.tongxin.id.ActorId;
import io.tongxin.id.DutyRef;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What would cure a duty: steps of which none can be left out.
 *
 * <p>补救方案 (bujiu fang'an). It cures the view and not a closed verdict. Found by evaluating: all possible steps are taken, and
 * what can be dropped is dropped, the earliest first, so that what is to be done comes out at the latest dates. Immutable.
 *
 * @param duty the duty that it cures
 * @param steps the steps in order of their days
 * @param last its last date; seen from then, the duty is cured
 */
@Term(zh = "补救方案", pinyin = "bujiu fang'an", source = "library")
public record Plan(DutyRef duty, List<Step> steps, LocalDate last) {
    private static final ActorId PLAN = ActorId.of("plan");

    /** Copies the steps. */
    public Plan {
        requireNonNull(duty, "duty");
        requireNonNull(last, "last");
        steps = List.copyOf(steps);
    }

    /** The same without one of its steps. */
    public Plan without(Step step) {
        return new Plan(duty, steps.stream().filter(s -> !s.equals(step)).toList(), last);
    }

    /** What would be known if every step were taken and recorded by the instant. */
    public Facts applyTo(Facts facts, Instant known) {
        var activities = new ArrayList<Recorded<Activity>>();
        var decisions = new ArrayList<Recorded<Decision>>();
        for (Step step : steps) {
            if (step instanceof Step.Do todo) {
                activities.add(Recorded.first(todo.example(), known, PLAN));
            } else if (step instanceof Step.Enter enter) {
                activities.add(Recorded.first(enter.example(), known, PLAN));
            } else if (step instanceof Step.Attach attach) {
                attached(facts, attach, known).ifPresent(activities::add);
            } else if (step instanceof Step.Decide decide) {
                decisions.add(Recorded.first(decide.example(), known, PLAN));
            }
        }
        return facts.withActivities(activities).withDecisions(decisions);
    }

    private static Optional<Recorded<Activity>> attached(Facts facts, Step.Attach step, Instant known) {
        return facts.activities().stream()
                .filter(r -> r.value().id().equals(step.activity())
                        && !r.recordedAt().isAfter(known))
                .max(Comparator.comparingInt((Recorded<Activity> r) -> r.revision()))
                .map(r -> new Recorded<>(attached(r.value(), step), r.revision() + 1, known, PLAN, r.withdrawn()));
    }

    static Activity attached(Activity activity, Step.Attach step) {
        return activity.withEvidence(
                step.evidence().stream().sorted().map(Evidence::of).toList());
    }
}
