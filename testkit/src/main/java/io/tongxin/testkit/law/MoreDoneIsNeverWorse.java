package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.duty.Facts;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * Adding an activity never increases a shortage and makes no state worse, of any item of a group too.
 *
 * <p>多做不劣 (duozuo bulie). An activity is added, never a revision of one: a correction may take something away.
 */
@Term(zh = "多做不劣", pinyin = "duozuo bulie", source = "library")
public final class MoreDoneIsNeverWorse extends Law {
    private static final int ADDED = 4;

    /** The law. */
    public MoreDoneIsNeverWorse() {
        super(
                1,
                "增加一项活动，任何职责的任何缺数都不会增加，任何状态都不会变差",
                "adding an activity never increases a shortage and makes no state worse");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        List<Verdict> before = situation.answers(evaluator).ofYear(situation.year());
        var additions = new Additions(situation.random());
        for (Verdict chosen : situation.some(before, ADDED)) {
            Optional<Activity> added = additions.fitting(
                    chosen.duty(), additions.dayIn(chosen.duty().span()));
            if (added.isPresent()) {
                Facts more = situation
                        .facts()
                        .withActivities(List.of(
                                Additions.recorded(added.get(), situation.asOf().known())));
                compare(before, situation.with(more).answers(evaluator), added.get());
            }
        }
    }

    private static void compare(List<Verdict> before, Answers after, Activity added) {
        for (Verdict old : before) {
            Verdict now = after.of(old.duty().ref())
                    .orElseThrow(
                            () -> new AssertionError(old.duty().ref() + " disappears when " + added + " is added"));
            if (rank(now.state()) > rank(old.state())
                    || now.missing() > old.missing()
                    || now.lost() > old.lost()
                    || now.tally().total() < old.tally().total()
                    || now.tally().credited() < old.tally().credited()
                    || now.tally().partners() < old.tally().partners()) {
                throw new AssertionError(old.duty().ref() + " was " + said(old) + ", and is " + said(now) + " with "
                        + added.id() + " " + added.kind() + " on " + added.day());
            }
        }
    }

    private static String said(Verdict verdict) {
        return verdict.state() + " missing " + verdict.missing() + " lost " + verdict.lost() + " " + verdict.tally();
    }

    private static int rank(State state) {
        return switch (state) {
            case MET, EXEMPT, TRIGGERED_DONE, JUDGED_FULFILLED, ATTESTED -> 0;
            case NOT_STARTED, ON_PACE, NEEDS_JUDGEMENT, UNATTESTED, TRIGGERED_OPEN, PROVISIONAL -> 1;
            case SHORT -> 2;
            case LAST_CHANCE -> 3;
            case IMPOSSIBLE -> 4;
            case OVERDUE, JUDGED_NOT, TRIGGERED_OVERDUE -> 5;
        };
    }
}
