package io.tongxin.testkit.verdict;

import static io.tongxin.testkit.verdict.VerdictAssertions.assertThat;
import static io.tongxin.testkit.verdict.VerdictAssertions.assertThatDuties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Mark;
import io.tongxin.duty.Rejection;
import io.tongxin.duty.Relief;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.rule.Consequence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every assertion is seen to pass and to fail, and what a failure says is read. */
class VerdictAssertionsTest {
    private static final Evaluation SEEN = Bureau.on30September();
    private static final String UNIT = "|unit:bureau|";
    private static final String Q1 = "study" + UNIT + "2026-Q1|2026-01-01";
    private static final String Q2 = "study" + UNIT + "2026-Q2|2026-04-01";
    private static final String Q3 = "study" + UNIT + "2026-Q3|2026-07-01";
    private static final String Q4 = "study" + UNIT + "2026-Q4|2026-10-01";
    private static final String TALK = "talk" + UNIT + "2026|2026-01-01";
    private static final String REPORT = "report" + UNIT + "2026|2026-01-01";
    private static final String VISIT = "visit" + UNIT + "2026|2026-01-01";
    private static final String TRAINING = "training" + UNIT + "2026|2026-01-01";
    private static final String JANUARY = "notice" + UNIT + "2026-01|2026-01-01";

    private static Verdict verdict(String ref) {
        return SEEN.of(DutyRef.parse(ref)).orElseThrow();
    }

    private static Explanation explanation(String ref) {
        return SEEN.explain(DutyRef.parse(ref));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ThrowingCallable checking(Consumer<VerdictAssert> assertion, String ref) {
        return () -> assertion.accept(assertThat(verdict(ref)));
    }

    private static Arguments of(
            String name, Consumer<VerdictAssert> assertion, String passes, String fails, String message) {
        return Arguments.of(name, assertion, passes, fails, message);
    }

    /** An assertion, a duty of which it holds, one of which it does not, and what it then says. */
    static Stream<Arguments> assertions() {
        return Stream.of(
                of("hasState", a -> a.hasState(State.MET), Q1, Q2, "expected state: MET%n but was: OVERDUE"),
                of("isMet", a -> a.isMet(), Q1, Q3, "expected state: MET%n but was: LAST_CHANCE"),
                of("isNotStarted", a -> a.isNotStarted(), Q4, Q1, "expected state: NOT_STARTED%n but was: MET"),
                of("isOnPace", a -> a.isOnPace(), REPORT, TALK, "expected state: ON_PACE%n but was: SHORT"),
                of("isShortBy, state", a -> a.isShortBy(3), TALK, Q2, "expected state: SHORT%n but was: OVERDUE"),
                of("isOverdueBy, state", a -> a.isOverdueBy(1), Q2, TALK, "expected state: OVERDUE%n but was: SHORT"),
                of("isImpossibleFor", a -> a.isImpossibleFor(1), VISIT, Q1, "expected state: IMPOSSIBLE"),
                of("hasLastChanceOn", a -> a.hasLastChanceOn(day("2026-09-30")), Q3, Q4, "expected state: LAST_CHANCE"),
                of("isExempt", a -> a.isExempt(Relief.Cause.EXEMPTION), TRAINING, Q1, "expected state: EXEMPT"),
                of("misses", a -> a.misses(3), TALK, Q2, "expected missing acts: 3%n but was: 1"),
                of("asks", a -> a.asks(4), TALK, Q2, "expected acts that are asked: 4%n but was: 1"),
                of(
                        "isDueOn",
                        a -> a.isDueOn(day("2026-01-20")),
                        JANUARY,
                        Q1,
                        "expected due day: 2026-01-20%n but was: 2026-03-31"),
                of(
                        "counts",
                        a -> a.counts("study-1"),
                        Q1,
                        TALK,
                        "expected counted activities: [study-1]%n but was: [talk-1]"),
                of("counts none", a -> a.counts(), Q2, TALK, "expected counted activities: []%n but was: [talk-1]"),
                of("hasMark", a -> a.hasMark(Mark.LATE_DONE), JANUARY, Q1, "expected: the mark LATE_DONE"),
                of("hasNoMark", a -> a.hasNoMark(), Q1, JANUARY, "expected marks: []%n but was: [LATE_DONE]"),
                of(
                        "leadsTo",
                        a -> a.leadsTo(Consequence.VIOLATION),
                        Q2,
                        TALK,
                        "expected consequence: Optional[VIOLATION]%n but was: Optional[WARNING]"),
                of(
                        "leadsToNothing",
                        a -> a.leadsToNothing(),
                        Q1,
                        Q2,
                        "expected consequence: Optional.empty%n but was: Optional[VIOLATION]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("assertions")
    void an_assertion_passes_where_it_holds_and_fails_where_it_does_not(
            String name, Consumer<VerdictAssert> assertion, String passes, String fails, String message)
            throws Throwable {
        checking(assertion, passes).call();
        assertThatThrownBy(checking(assertion, fails))
                .as(name)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message.formatted())
                .hasMessageContaining(fails + " on 2026-09-30: ");
    }

    @Test
    void the_figure_of_a_state_is_compared_too() {
        assertThatThrownBy(() -> assertThat(verdict(TALK)).isShortBy(2))
                .hasMessageContaining("expected missing acts: 2%n but was: 3".formatted());
        assertThatThrownBy(() -> assertThat(verdict(Q2)).isOverdueBy(2))
                .hasMessageContaining("expected missing acts: 2%n but was: 1".formatted());
        assertThatThrownBy(() -> assertThat(verdict(VISIT)).isImpossibleFor(2))
                .hasMessageContaining("expected acts that are lost: 2%n but was: 1".formatted());
        assertThatThrownBy(() -> assertThat(verdict(Q3)).hasLastChanceOn(day("2026-09-29")))
                .hasMessageContaining("but was: Optional[2026-09-30]");
        assertThatThrownBy(() -> assertThat(verdict(TRAINING)).isExempt(Relief.Cause.VACANT))
                .hasMessageContaining("but was: Optional[EXEMPTION]");
    }

    @Test
    void a_failure_of_a_verdict_shows_all_of_it() {
        inEnglish(() -> assertThatThrownBy(() ->
                        assertThat(verdict(JANUARY)).as("notice of January").isOverdueBy(1))
                .hasMessage("""
                        [notice of January]\s
                        expected state: OVERDUE
                         but was: MET
                        notice|unit:bureau|2026-01|2026-01-01 on 2026-09-30: met
                        days 2026-01-01..2026-01-31, due 2026-01-20, asked 1
                        counted [notice-1], expected by now 1
                        marks [LATE_DONE]""".replace("\n", System.lineSeparator())));
    }

    @Test
    void it_speaks_chinese_where_the_reader_does() {
        in(
                Locale.CHINA,
                () -> assertThatThrownBy(() -> assertThat(explanation(Q2)).isMet())
                        .hasMessageContaining("职责：bureau · 2026-Q2")
                        .hasMessageContaining("判定：2026年9月30日 逾期未完成，还差1次 → 违反"));
    }

    @Test
    void an_explanation_is_asked_for_what_it_cites_and_rejects() {
        assertThat(explanation(Q2))
                .isOverdueBy(1)
                .isExplainedBy("regulation@2020")
                .citesActivity("study-2")
                .rejects("study-2", Rejection.EVIDENCE_MISSING)
                .doesNotCiteActivity("study-1")
                .isCuredByEvidenceFor("study-2");
        assertThat(explanation(TRAINING)).citesDecision("leave-1").hasNoRemedy();
        assertThat(explanation(TALK)).isCuredByDoing(3, day("2026-12-31"));
    }

    @Test
    void and_says_what_of_that_it_does_not_do() {
        fails(a -> a.isExplainedBy("regulation@2020#8"), Q2, "expected: to be explained by regulation@2020#8");
        fails(a -> a.citesActivity("study-1"), Q2, "expected: to cite the activity study-1");
        fails(a -> a.doesNotCiteActivity("study-2"), Q2, "expected: not to cite the activity study-2");
        fails(a -> a.rejects("study-1", Rejection.TOO_CLOSE), Q2, "expected: to cite the activity study-1");
        fails(a -> a.rejects("study-2", Rejection.TOO_CLOSE), Q2, "but was: Optional[EVIDENCE_MISSING]");
        fails(a -> a.rejects("study-1", Rejection.TOO_CLOSE), Q1, "but was: Optional.empty");
        fails(a -> a.citesDecision("leave-1"), Q2, "expected: to cite the decision leave-1");
        fails(a -> a.isCuredByDoing(2, day("2026-12-31")), TALK, "expected: to be cured by doing 2 by 2026-12-31");
        fails(a -> a.isCuredByDoing(3, day("2026-12-30")), TALK, "expected: to be cured by doing 3 by 2026-12-30");
        fails(a -> a.isCuredByDoing(1, day("2026-06-30")), Q2, "expected: to be cured by doing 1 by 2026-06-30");
        fails(a -> a.isCuredByEvidenceFor("talk-1"), TALK, "expected: to be cured by evidence for talk-1");
        fails(a -> a.hasNoRemedy(), Q2, "expected: no remedy");
    }

    private static void fails(Consumer<ExplanationAssert> assertion, String ref, String message) {
        assertThatThrownBy(() -> assertion.accept(assertThat(explanation(ref))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining(ref);
    }

    @Test
    void a_text_that_is_no_citation_is_a_mistake_of_the_test_and_not_a_failure() {
        assertThatThrownBy(() -> assertThat(explanation(Q2)).isExplainedBy("regulation"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_checklist_is_read_duty_by_duty() {
        assertThatDuties(SEEN, Bureau.BODY, 2026)
                .hasDuty("study", "2026-Q1", duty -> duty.isMet().counts("study-1"))
                .hasDuty("study", "2026-Q4", duty -> duty.isNotStarted().misses(1))
                .hasNoDuty("study", "2027-Q1");
        assertThatDuties(SEEN, Bureau.LEADER, 2026).hasStates(State.OVERDUE, State.ON_PACE);
        assertThatDuties(SEEN, Bureau.LEADER, 2026)
                .duty("briefing", "2026", day("2026-07-01"))
                .asks(1)
                .misses(1);
    }

    @Test
    void a_checklist_says_what_it_has_where_it_has_not_what_was_expected() {
        String first = "briefing|post:bureau.leader|2026|2026-01-01 on 2026-09-30: ";
        String second = "briefing|post:bureau.leader|2026|2026-07-01 on 2026-09-30: ";
        assertThatThrownBy(() -> assertThatDuties(SEEN, Bureau.LEADER, 2026).duty("briefing", "2026"))
                .hasMessageContaining("expected: a duty briefing in 2026%n but there are 2".formatted())
                .hasMessageContaining(first)
                .hasMessageContaining(second);
        assertThatThrownBy(
                        () -> assertThatDuties(SEEN, Bureau.LEADER, 2026).duty("briefing", "2026", day("2026-02-01")))
                .hasMessageContaining("expected: a duty briefing in 2026 from 2026-02-01%n but there are 0".formatted())
                .hasMessageContaining(first);
        assertThatThrownBy(() -> assertThatDuties(SEEN, Bureau.BODY, 2026).duty("study", "2026-Q5"))
                .hasMessageContaining("but there are 0");
        assertThatThrownBy(() -> assertThatDuties(SEEN, Bureau.BODY, 2026).duty("talk", "2026-Q1"))
                .hasMessageContaining("but there are 0");
        assertThatThrownBy(() -> assertThatDuties(SEEN, Bureau.LEADER, 2026).hasNoDuty("briefing", "2026"))
                .hasMessageContaining("expected: no duty briefing in 2026")
                .hasMessageContaining(first);
        assertThatThrownBy(() -> assertThatDuties(SEEN, Bureau.LEADER, 2026).hasStates(State.MET))
                .hasMessageContaining("expected states: [MET]%n but were: [OVERDUE, ON_PACE]".formatted())
                .hasMessageContaining(second);
        assertThatThrownBy(() -> assertThatDuties(SEEN, Bureau.BODY, 2026)
                        .hasDuty("study", "2026-Q1", duty -> duty.isOverdueBy(1)))
                .hasMessageContaining("expected state: OVERDUE");
    }

    private static void inEnglish(Runnable test) {
        in(Locale.ENGLISH, test);
    }

    private static void in(Locale locale, Runnable test) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            test.run();
        } finally {
            Locale.setDefault(before);
        }
    }
}
