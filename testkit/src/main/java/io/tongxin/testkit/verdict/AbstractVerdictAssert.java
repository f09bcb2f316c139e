package io.tongxin.testkit.verdict;

import io.tongxin.duty.Mark;
import io.tongxin.duty.Relief;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.ActivityId;
import io.tongxin.rule.Consequence;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * What can be expected of a verdict, with its explanation or without.
 *
 * <p>判定断言基类 (panding duanyan jilei). States that carry a figure are expected with it, as the table of states writes them. Not thread-safe,
 * like every assertion.
 *
 * @param <S> the assertion itself
 * @param <A> what is asserted about
 */
@Term(zh = "判定断言基类", pinyin = "panding duanyan jilei", source = "library")
public abstract class AbstractVerdictAssert<S extends AbstractVerdictAssert<S, A>, A> extends AbstractAssert<S, A> {
    AbstractVerdictAssert(A actual, Class<S> type) {
        super(actual, type);
    }

    /** The verdict in question. */
    abstract Verdict verdict();

    /** All that is known of it, for a reader of a failure. */
    abstract String shown();

    /** Fails with what was expected and what was found unless they are equal, and shows all. */
    final S expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw failureWithActualExpected(
                    found, expected, "%nexpected %s: %s%n but was: %s%n%s", what, expected, found, shown());
        }
        return myself;
    }

    /** Fails with the sentence unless it holds, and shows all. */
    final S expect(boolean holds, String sentence) {
        if (!holds) {
            throw failure("%nexpected: %s%n%s", sentence, shown());
        }
        return myself;
    }

    /** That it has this state, whatever is missing. */
    public S hasState(State state) {
        isNotNull();
        return expect("state", state, verdict().state());
    }

    /** That nothing is missing. */
    public S isMet() {
        return hasState(State.MET);
    }

    /** That its first day is still to come. */
    public S isNotStarted() {
        return hasState(State.NOT_STARTED);
    }

    /** That as much is done as is expected by now, and not all. */
    public S isOnPace() {
        return hasState(State.ON_PACE);
    }

    /** That fewer acts are done than expected by now, and so many are missing. */
    public S isShortBy(int missing) {
        return hasState(State.SHORT).misses(missing);
    }

    /** That it is overdue, and so many acts are missing. */
    public S isOverdueBy(int missing) {
        return hasState(State.OVERDUE).misses(missing);
    }

    /** That so many of the missing acts can no longer be done in time. */
    public S isImpossibleFor(int lost) {
        return hasState(State.IMPOSSIBLE)
                .expect("acts that are lost", lost, verdict().lost());
    }

    /** That this is the last day on which it suffices to begin. */
    public S hasLastChanceOn(LocalDate day) {
        return hasState(State.LAST_CHANCE)
                .expect("last chance", Optional.of(day), verdict().lastChance());
    }

    /** That nothing is asked, for this reason. */
    public S isExempt(Relief.Cause cause) {
        return hasState(State.EXEMPT)
                .expect(
                        "cause of the exemption",
                        Optional.of(cause),
                        verdict().relief().map(Relief::cause));
    }

    /** That at least so many more acts are needed, whatever the state. */
    public S misses(int acts) {
        isNotNull();
        return expect("missing acts", acts, verdict().missing());
    }

    /** That so many acts are asked of it, after sharing out and relief. */
    public S asks(int acts) {
        isNotNull();
        return expect(
                "acts that are asked", acts, verdict().duty().requirement().required());
    }

    /** That this is the last day on which doing it is in time. */
    public S isDueOn(LocalDate day) {
        isNotNull();
        return expect("due day", day, verdict().duty().due());
    }

    /** That exactly these activities count, by day and id. */
    public S counts(String... activities) {
        isNotNull();
        List<ActivityId> expected = Stream.of(activities).map(ActivityId::of).toList();
        return expect("counted activities", expected, verdict().tally().counted());
    }

    /** That it carries the mark, among others perhaps. */
    public S hasMark(Mark mark) {
        isNotNull();
        return expect(verdict().marks().contains(mark), "the mark " + mark);
    }

    /** That it carries no mark. */
    public S hasNoMark() {
        isNotNull();
        return expect("marks", Set.of(), verdict().marks());
    }

    /** That it leads to this. */
    public S leadsTo(Consequence consequence) {
        isNotNull();
        return expect("consequence", Optional.of(consequence), verdict().consequence());
    }

    /** That it leads to nothing: no rule is broken, and nothing warned of. */
    public S leadsToNothing() {
        isNotNull();
        return expect("consequence", Optional.empty(), verdict().consequence());
    }
}
