package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Decision;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that an evaluation reads, and nothing else is read: terms, what happened, and which periods were closed.
 *
 * <p>评判依据 (pingpan yiju). What happened comes with every revision, in any order. The terms are those known at the instant of the
 * question; each closing brings those known at its cut. Immutable.
 *
 * @param terms what holds over dates
 * @param activities every revision of every activity
 * @param decisions every revision of every decision
 * @param closings which periods were closed
 */
@Term(zh = "评判依据", pinyin = "pingpan yiju", source = "library")
public record Facts(
        Terms terms, List<Recorded<Activity>> activities, List<Recorded<Decision>> decisions, List<Closed> closings) {
    /** Copies its parts. */
    public Facts {
        requireNonNull(terms, "terms");
        activities = List.copyOf(activities);
        decisions = List.copyOf(decisions);
        closings = List.copyOf(closings);
    }

    /** These terms, and nothing that happened. */
    public static Facts of(Terms terms) {
        return new Facts(terms, List.of(), List.of(), List.of());
    }

    /** The same with more revisions of activities. */
    public Facts withActivities(Collection<Recorded<Activity>> more) {
        return new Facts(terms, joined(activities, more), decisions, closings);
    }

    /** The same with more revisions of decisions. */
    public Facts withDecisions(Collection<? extends Recorded<? extends Decision>> more) {
        var all = new ArrayList<>(decisions);
        more.forEach(r -> all.add(new Recorded<>(r.value(), r.revision(), r.recordedAt(), r.actor(), r.withdrawn())));
        return new Facts(terms, activities, all, closings);
    }

    /** The same with more closed periods. */
    public Facts withClosings(Collection<Closed> more) {
        return new Facts(terms, activities, decisions, joined(closings, more));
    }

    /** The same with other terms. */
    public Facts withTerms(Terms other) {
        return new Facts(other, activities, decisions, closings);
    }

    private static <T> List<T> joined(List<T> some, Collection<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
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
