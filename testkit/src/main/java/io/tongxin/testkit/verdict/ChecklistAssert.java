package io.tongxin.testkit.verdict;

import io.tongxin.duty.Evaluation;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What is expected of the duty checklist of a body or a post in a year.
 *
 * <p>职责清单断言 (zhize qingdan duanyan). A failure lists every duty of the checklist and how it stands.
 */
@Term(zh = "职责清单断言", pinyin = "zhize qingdan duanyan", source = "library")
public final class ChecklistAssert extends AbstractAssert<ChecklistAssert, List<Verdict>> {
    private final Evaluation evaluation;

    ChecklistAssert(Evaluation evaluation, OwnerId owner, int year) {
        super(evaluation.of(owner, year), ChecklistAssert.class);
        this.evaluation = evaluation;
    }

    /**
     * Goes on with one duty.
     *
     * @param item the id of its item
     * @param period the code of its period, such as {@code 2026-Q3}
     * @throws AssertionError if there is no such duty, or more than one: two leaders who follow each other in a post
     */
    public ExplanationAssert duty(String item, String period) {
        return only("a duty " + item + " in " + period, v -> is(v, item, period));
    }

    /** Goes on with the duty of a post whose holder's span begins on this day. */
    public ExplanationAssert duty(String item, String period, LocalDate start) {
        return only(
                "a duty " + item + " in " + period + " from " + start,
                v -> is(v, item, period) && v.duty().ref().start().equals(start));
    }

    /** That there is this one duty and that it is as told; stays with the checklist. */
    public ChecklistAssert hasDuty(String item, String period, Consumer<ExplanationAssert> told) {
        told.accept(duty(item, period));
        return this;
    }

    /** That nothing of this item is owed in the period. */
    public ChecklistAssert hasNoDuty(String item, String period) {
        if (actual.stream().anyMatch(v -> is(v, item, period))) {
            throw failure("%nexpected: no duty %s in %s%n%s", item, period, shown());
        }
        return this;
    }

    /** That the duties, by key, have exactly these states. */
    public ChecklistAssert hasStates(State... states) {
        List<State> expected = List.of(states);
        List<State> found = actual.stream().map(Verdict::state).toList();
        if (!found.equals(expected)) {
            throw failureWithActualExpected(
                    found, expected, "%nexpected states: %s%n but were: %s%n%s", expected, found, shown());
        }
        return this;
    }

    private ExplanationAssert only(String what, Predicate<Verdict> wanted) {
        List<Verdict> found = actual.stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw failure("%nexpected: %s%n but there are %d%n%s", what, found.size(), shown());
        }
        return new ExplanationAssert(
                evaluation.explain(found.get(0).duty().ref()),
                Shown.byNames(evaluation.facts().terms()));
    }

    private String shown() {
        return actual.stream().map(Shown::line).collect(Collectors.joining(System.lineSeparator()));
    }

    private static boolean is(Verdict verdict, String item, String period) {
        return verdict.duty().ref().item().equals(ItemId.of(item))
                && verdict.duty().ref().period().equals(period);
    }
}
