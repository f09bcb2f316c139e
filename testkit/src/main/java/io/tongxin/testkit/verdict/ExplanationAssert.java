package io.tongxin.testkit.verdict;

import io.tongxin.duty.Explanation;
import io.tongxin.duty.Rejection;
import io.tongxin.duty.Step;
import io.tongxin.duty.Verdict;
import io.tongxin.id.ActivityId;
import io.tongxin.id.DecisionId;
import io.tongxin.norm.Citation;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is expected of a verdict and of its explanation: the articles, what was counted and what was not, what would cure it.
 *
 * <p>说明断言 (shuoming duanyan).
 */
@Term(zh = "说明断言", pinyin = "shuoming duanyan", source = "library")
public final class ExplanationAssert extends AbstractVerdictAssert<ExplanationAssert, Explanation> {
    private final Shown shown;

    ExplanationAssert(Explanation actual) {
        this(actual, Shown.byIds());
    }

    ExplanationAssert(Explanation actual, Shown shown) {
        super(actual, ExplanationAssert.class);
        this.shown = shown;
    }

    @Override
    Verdict verdict() {
        return actual.verdict();
    }

    @Override
    String shown() {
        return shown.of(actual);
    }

    /**
     * That the item rests on this citation, among others perhaps.
     *
     * @param citation as {@link Citation#parse} reads it: {@code regulation@2020#8}
     * @throws IllegalArgumentException if it is no citation
     */
    public ExplanationAssert isExplainedBy(String citation) {
        isNotNull();
        Citation expected = Citation.parse(citation);
        return expect(
                actual.basis().stream().anyMatch(ground -> ground.citation().equals(expected)),
                "to be explained by " + expected);
    }

    /** That the activity bears on the duty, counted or not. */
    public ExplanationAssert citesActivity(String activity) {
        isNotNull();
        return expect(cited(activity).isPresent(), "to cite the activity " + activity);
    }

    /** That the activity is not mentioned. */
    public ExplanationAssert doesNotCiteActivity(String activity) {
        isNotNull();
        return expect(cited(activity).isEmpty(), "not to cite the activity " + activity);
    }

    /** That the activity is cited and not counted, for this reason. */
    public ExplanationAssert rejects(String activity, Rejection reason) {
        return citesActivity(activity)
                .expect(
                        "reason not to count " + activity,
                        Optional.of(reason),
                        cited(activity).flatMap(Explanation.Cited::rejection));
    }

    /** That the exemption, judgement, attestation, reason or trigger is cited, used or not. */
    public ExplanationAssert citesDecision(String decision) {
        isNotNull();
        DecisionId expected = DecisionId.of(decision);
        boolean cited = Stream.concat(
                        actual.exemptions().stream().map(Explanation.CitedExemption::exemption),
                        actual.decisions().stream().map(Explanation.CitedDecision::decision))
                .anyMatch(expected::equals);
        return expect(cited, "to cite the decision " + expected);
    }

    /** That one of the plans consists of so many activities to hold, the last one by this day, and nothing else. */
    public ExplanationAssert isCuredByDoing(int acts, LocalDate last) {
        isNotNull();
        return expect(
                actual.remedies().stream()
                        .anyMatch(plan -> plan.steps().size() == acts
                                && plan.last().equals(last)
                                && plan.steps().stream().allMatch(Step.Do.class::isInstance)),
                "to be cured by doing " + acts + " by " + last);
    }

    /** That one of the plans attaches evidence to this activity, among other steps perhaps. */
    public ExplanationAssert isCuredByEvidenceFor(String activity) {
        isNotNull();
        ActivityId id = ActivityId.of(activity);
        return expect(
                actual.remedies().stream()
                        .flatMap(plan -> plan.steps().stream())
                        .anyMatch(step -> step instanceof Step.Attach attach
                                && attach.activity().equals(id)),
                "to be cured by evidence for " + activity);
    }

    /** That there is no plan: nothing is to be done, or nothing can be. */
    public ExplanationAssert hasNoRemedy() {
        isNotNull();
        return expect(actual.remedies().isEmpty(), "no remedy");
    }

    private Optional<Explanation.Cited> cited(String activity) {
        ActivityId id = ActivityId.of(activity);
        return actual.activities().stream()
                .filter(cited -> cited.activity().equals(id))
                .findFirst();
    }
}
