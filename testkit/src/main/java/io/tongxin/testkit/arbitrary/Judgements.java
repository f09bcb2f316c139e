package io.tongxin.testkit.arbitrary;

import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Verdict;
import io.tongxin.id.ActorId;
import io.tongxin.id.DecisionId;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated decisions about duties that the facts call for: judgements, attestations, reasons, and closings of periods. */
final class Judgements {
    private static final ActorId CLERK = ActorId.of("clerk");
    private static final Bilingual REASON = Bilingual.of("工作安排调整", "work was rearranged");

    private Judgements() {}

    static Arbitrary<Function<Facts, Facts>> any(int year) {
        Arbitrary<Draft> decisions = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-10, 120),
                        Arbitraries.of(0, 0, 0, 1, 2))
                .as(Draft::new);
        Arbitrary<Closed> closings = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 20))
                .as(Closed::new);
        return Combinators.combine(
                        decisions.list().ofMaxSize(3), closings.list().ofMaxSize(2))
                .as((drafts, closed) -> facts -> drafts.isEmpty() && closed.isEmpty()
                        ? facts
                        : decided(facts, duties(facts, year), drafts, closed));
    }

    private static List<Duty> duties(Facts facts, int year) {
        AsOf late = AsOf.of(LocalDate.of(year + 1, 6, 1), Instant.MAX);
        return Evaluation.of(facts, late).ofYear(year).stream()
                .map(Verdict::duty)
                .toList();
    }

    private static Facts decided(Facts facts, List<Duty> duties, List<Draft> drafts, List<Closed> closed) {
        if (duties.isEmpty()) {
            return facts;
        }
        var decisions = new ArrayList<Recorded<Decision>>();
        for (int i = 0; i < drafts.size(); i++) {
            decisions.addAll(drafts.get(i).record(i, duties));
        }
        var closings = new ArrayList<Facts.Closed>();
        for (int i = 0; i < closed.size(); i++) {
            closings.add(new Facts.Closed(closed.get(i).closing(i, duties), facts.terms()));
        }
        return facts.withDecisions(decisions).withClosings(closings);
    }

    /** A shape of its own for each kind of duty is chosen where it fits; the others are reasons. */
    private record Draft(int duty, int kind, int after, int revision) {
        List<Recorded<Decision>> record(int number, List<Duty> duties) {
            Duty of = Words.pick(duties, duty);
            LocalDate day = of.span().first().plusDays(after);
            DecisionId id = DecisionId.of("decision-" + number);
            Decision decision = switch (of.item().frequency().shape()) {
                case STANDING -> new Attestation(id, of.ref(), of.unit(), day);
                case UNSPECIFIED, APPRAISED ->
                    new Judgement(id, of.ref(), kind != 0, kind == 0 ? 20 : 90, REASON, Words.CITY, day);
                case QUOTA, ON_EVENT -> new Reason(id, of.ref(), REASON, of.unit(), day);
            };
            var all = new ArrayList<Recorded<Decision>>();
            Instant recorded = Happenings.evening(day, 0);
            all.add(Recorded.first(decision, recorded, CLERK));
            if (revision > 0) {
                all.add(new Recorded<>(decision, 2, recorded.plusSeconds(86_400), CLERK, revision == 2));
            }
            return all;
        }
    }

    private record Closed(int duty, int days, int later) {
        Closing closing(int number, List<Duty> duties) {
            Duty of = Words.pick(duties, duty);
            LocalDate day = of.period().span().last().plusDays(days);
            DecisionId id = DecisionId.of("closing-" + number);
            return new Closing(id, Words.CITY, of.period().code(), day, Happenings.evening(day, later));
        }
    }
}
