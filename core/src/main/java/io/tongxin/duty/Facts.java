package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Decision;
import io.tongxin.id.ActivityId;
import io.tongxin.id.OwnerId;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that an evaluation reads, and nothing else is read: terms, what happened, and which periods were closed.
 *
 * <p>评判依据 (pingpan yiju). What happened comes with every revision, in any order. The terms are those known at the instant of the
 * question; each closing brings those known at its cut. Immutable. Facts made from others share what was worked out about them:
 * after one more activity, evaluating anew costs what the owners asked for cost.
 */
@Term(zh = "评判依据", pinyin = "pingpan yiju", source = "library")
public final class Facts {
    private final Terms terms;
    private final Grown<Recorded<Activity>> activities;
    private final List<Recorded<Decision>> decisions;
    private final List<Closed> closings;
    private volatile @Nullable ActivityRegister activityRegister;
    private volatile @Nullable DecisionRegister decisionRegister;
    private volatile @Nullable Owing owing;

    /**
     * Copies its parts.
     *
     * @param terms what holds over dates
     * @param activities every revision of every activity
     * @param decisions every revision of every decision
     * @param closings which periods were closed
     */
    public Facts(
            Terms terms,
            Collection<Recorded<Activity>> activities,
            Collection<Recorded<Decision>> decisions,
            Collection<Closed> closings) {
        this(terms, Grown.of(activities), List.copyOf(decisions), List.copyOf(closings));
    }

    private Facts(
            Terms terms,
            Grown<Recorded<Activity>> activities,
            List<Recorded<Decision>> decisions,
            List<Closed> closings) {
        this.terms = requireNonNull(terms, "terms");
        this.activities = activities;
        this.decisions = decisions;
        this.closings = closings;
    }

    /** These terms, and nothing that happened. */
    public static Facts of(Terms terms) {
        return new Facts(terms, List.of(), List.of(), List.of());
    }

    /** What holds over dates. */
    public Terms terms() {
        return terms;
    }

    /** Every revision of every activity. */
    public List<Recorded<Activity>> activities() {
        return activities.all();
    }

    /** Every revision of every decision. */
    public List<Recorded<Decision>> decisions() {
        return decisions;
    }

    /** Which periods were closed. */
    public List<Closed> closings() {
        return closings;
    }

    /** The same with more revisions of activities; this costs what these revisions concern. */
    public Facts withActivities(Collection<Recorded<Activity>> more) {
        var other = new Facts(terms, activities.with(more), decisions, closings);
        ActivityRegister known = activityRegister;
        other.activityRegister = known == null ? null : known.with(more);
        other.decisionRegister = decisionRegister;
        other.owing = owing;
        return other;
    }

    /** The same with more revisions of decisions. */
    public Facts withDecisions(Collection<? extends Recorded<? extends Decision>> more) {
        var all = new ArrayList<>(decisions);
        more.forEach(r -> all.add(new Recorded<>(r.value(), r.revision(), r.recordedAt(), r.actor(), r.withdrawn())));
        var other = new Facts(terms, activities, List.copyOf(all), closings);
        other.activityRegister = activityRegister;
        other.owing = owing;
        return other;
    }

    /** The same with more closed periods. */
    public Facts withClosings(Collection<Closed> more) {
        var all = new ArrayList<>(closings);
        all.addAll(more);
        var other = new Facts(terms, activities, decisions, List.copyOf(all));
        other.activityRegister = activityRegister;
        other.decisionRegister = decisionRegister;
        other.owing = owing;
        return other;
    }

    /** The same with other terms. */
    public Facts withTerms(Terms changed) {
        var other = new Facts(changed, activities, decisions, closings);
        other.activityRegister = activityRegister;
        other.decisionRegister = decisionRegister;
        return other;
    }

    /** The owners whom any revision of the activity names, whatever is known of it: only their duties can depend on it. */
    public Set<OwnerId> owners(ActivityId activity) {
        return activityRegister()
                .byId()
                .get(activity)
                .<Set<OwnerId>>map(h -> new TreeSet<>(ActivityRegister.owners(h)))
                .orElse(Set.of());
    }

    ActivityRegister activityRegister() {
        ActivityRegister made = activityRegister;
        if (made == null) {
            made = ActivityRegister.of(activities.all());
            activityRegister = made;
        }
        return made;
    }

    DecisionRegister decisionRegister() {
        DecisionRegister made = decisionRegister;
        if (made == null) {
            made = DecisionRegister.of(decisions);
            decisionRegister = made;
        }
        return made;
    }

    Owing owing() {
        Owing made = owing;
        if (made == null) {
            made = new Owing(terms);
            owing = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that
                && terms.equals(that.terms)
                && activities().equals(that.activities())
                && decisions.equals(that.decisions)
                && closings.equals(that.closings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, activities(), decisions, closings);
    }

    /** How much it is, and nothing of it. */
    @Override
    public String toString() {
        return "Facts[" + activities.size() + " revisions of activities, " + decisions.size() + " of decisions, "
                + closings.size() + " closings]";
    }

    /**
     * A closing, and the terms that were known at its cut. 已结账周期 (yi jiezhang zhouqi).
     *
     * @param closing the closing
     * @param terms what was known then of what holds over dates
     */
    @Term(zh = "已结账周期", pinyin = "yi jiezhang zhouqi", source = "library")
    public record Closed(Closing closing, Terms terms) {
        /** Checks that both are given. */
        public Closed {
            requireNonNull(closing, "closing");
            requireNonNull(terms, "terms");
        }
    }
}
