package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActivityId;
import io.tongxin.rule.Consequence;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a duty stands at a point of view: its state, what is missing, and what was counted.
 *
 * <p>判定 (panding). It is computed anew each time and never stored as a status. Its explanation says why. Immutable.
 *
 * @param duty the duty
 * @param asOf from when it is seen
 * @param state how it stands
 * @param missing at least how many more acts it takes; 0 where nothing is missing or no number is asked
 * @param lost how many of the missing ones can no longer be done in time; 0 unless {@link State#IMPOSSIBLE}
 * @param lastChance the last day on which it suffices to begin; present if {@link State#LAST_CHANCE}
 * @param relief why nothing is asked; present if {@link State#EXEMPT}
 * @param tally what was counted
 * @param judgedPercent how far it was judged to be fulfilled, 0 to 100; empty where it was not judged
 * @param consequence what it leads to; empty where no rule is broken and nothing warned of
 * @param marks what a reader should know beside it
 */
@Term(zh = "判定", pinyin = "panding", source = "library")
public record Verdict(
        Duty duty,
        AsOf asOf,
        State state,
        int missing,
        int lost,
        Optional<LocalDate> lastChance,
        Optional<Relief> relief,
        Tally tally,
        OptionalInt judgedPercent,
        Optional<Consequence> consequence,
        Set<Mark> marks) {
    /** Copies its parts. */
    public Verdict {
        requireNonNull(duty, "duty");
        requireNonNull(asOf, "asOf");
        requireNonNull(state, "state");
        requireNonNull(lastChance, "lastChance");
        requireNonNull(relief, "relief");
        requireNonNull(tally, "tally");
        requireNonNull(judgedPercent, "judgedPercent");
        requireNonNull(consequence, "consequence");
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    Verdict withMarks(Set<Mark> other) {
        return new Verdict(
                duty, asOf, state, missing, lost, lastChance, relief, tally, judgedPercent, consequence, other);
    }

    /** Whether the duty stands as in the other verdict. */
    boolean isAs(Verdict other) {
        return state == other.state && missing == other.missing;
    }

    /** Whether a rule is broken, however strictly it binds. */
    public boolean isFailed() {
        return isFailed(duty, state, asOf.date());
    }

    static boolean isFailed(Duty duty, State state, LocalDate day) {
        return state.isFailed()
                || (state == State.UNATTESTED && day.isAfter(duty.span().last()));
    }

    /**
     * What was counted for a duty. 计数 (jishu).
     *
     * @param total how many acts count towards the number
     * @param credited how many of them are credited, the upper bound applied
     * @param partners how many different partners they met
     * @param expected how many were expected by the day
     * @param counted the activities that count, by day and id
     */
    @Term(zh = "计数", pinyin = "jishu", source = "library")
    public record Tally(int total, int credited, int partners, int expected, List<ActivityId> counted) {
        static final Tally NONE = new Tally(0, 0, 0, 0, List.of());

        /** Copies its parts. */
        public Tally {
            counted = List.copyOf(counted);
        }
    }
}
