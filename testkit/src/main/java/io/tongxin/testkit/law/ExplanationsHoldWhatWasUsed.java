package io.tongxin.testkit.law;

import io.tongxin.decision.Decision;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Verdict;
import io.tongxin.id.ActivityId;
import io.tongxin.id.DecisionId;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Removing a cited fact, or one revision of it, changes the verdict or its explanation; removing an uncited one changes neither.
 *
 * <p>说明完备 (shuoming wanbei). Facts are activities, decisions and closings with all their revisions, known or not.
 */
@Term(zh = "说明完备", pinyin = "shuoming wanbei", source = "library")
public final class ExplanationsHoldWhatWasUsed extends Law {
    private static final int EXPLAINED = 3;

    /** The law. */
    public ExplanationsHoldWhatWasUsed() {
        super(
                8,
                "去掉说明所引的事实或其一个修订，判定或说明即改变；去掉未引的事实，两者不变",
                "removing a cited fact, or one revision, changes verdict or explanation; removing an uncited one neither");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Answers answers = situation.answers(evaluator);
        for (Verdict verdict : situation.some(answers.ofYear(situation.year()), EXPLAINED)) {
            Explanation explanation = answers.explain(verdict.duty().ref());
            activities(situation, evaluator, explanation);
            decisions(situation, evaluator, explanation);
            unknown(situation, evaluator, explanation);
            closings(situation, evaluator, explanation);
        }
    }

    private static void activities(Situation situation, Evaluator evaluator, Explanation before) {
        Set<ActivityId> cited = new HashSet<>();
        before.activities().forEach(c -> cited.add(c.activity()));
        before.assignments().forEach(a -> cited.add(a.activity()));
        for (var history : new Histories(situation.facts(), situation.asOf()).activities()) {
            removing(
                    situation,
                    evaluator,
                    before,
                    history,
                    cited.contains(history.get(0).value().id()));
        }
    }

    private static void decisions(Situation situation, Evaluator evaluator, Explanation before) {
        Set<DecisionId> cited = new HashSet<>();
        before.exemptions().forEach(c -> cited.add(c.exemption()));
        before.decisions().forEach(c -> cited.add(c.decision()));
        for (List<Recorded<Decision>> history : new Histories(situation.facts(), situation.asOf()).decisions()) {
            removing(
                    situation,
                    evaluator,
                    before,
                    history,
                    cited.contains(history.get(0).value().id()));
        }
    }

    private static <T> void removing(
            Situation situation, Evaluator evaluator, Explanation before, List<Recorded<T>> history, boolean cited) {
        expect(situation, evaluator, before, new HashSet<>(history), cited);
        if (cited && history.size() > 1) {
            history.forEach(r -> expect(situation, evaluator, before, Set.of(r), true));
        }
    }

    /** What was recorded after the instant is never cited. */
    private static void unknown(Situation situation, Evaluator evaluator, Explanation before) {
        Set<Recorded<?>> later = new HashSet<>();
        situation.facts().activities().stream()
                .filter(r -> r.recordedAt().isAfter(situation.asOf().known()))
                .forEach(later::add);
        situation.facts().decisions().stream()
                .filter(r -> r.recordedAt().isAfter(situation.asOf().known()))
                .forEach(later::add);
        expect(situation, evaluator, before, later, false);
    }

    private static void closings(Situation situation, Evaluator evaluator, Explanation before) {
        Optional<DecisionId> cited = before.closed().map(Explanation.Closed::closing);
        Facts facts = situation.facts();
        for (Facts.Closed closed : facts.closings()) {
            var others =
                    facts.closings().stream().filter(c -> !c.equals(closed)).toList();
            Facts without = new Facts(facts.terms(), facts.activities(), facts.decisions(), others);
            boolean isCited = cited.filter(closed.closing().id()::equals).isPresent();
            expect(situation.with(without), evaluator, before, isCited, "closing " + closed.closing());
        }
    }

    private static void expect(
            Situation situation,
            Evaluator evaluator,
            Explanation before,
            Set<? extends Recorded<?>> removed,
            boolean cited) {
        Situation without = situation.with(Histories.without(situation.facts(), removed));
        expect(without, evaluator, before, cited, removed.toString());
    }

    private static void expect(
            Situation without, Evaluator evaluator, Explanation before, boolean cited, String removed) {
        Answers answers = without.answers(evaluator);
        boolean same = answers.of(before.verdict().duty().ref())
                .filter(v -> answers.explain(v.duty().ref()).equals(before))
                .isPresent();
        if (same == cited) {
            throw new AssertionError(before.verdict().duty().ref()
                    + (cited ? " cites and does not use " : " uses and does not cite ")
                    + removed);
        }
    }
}
