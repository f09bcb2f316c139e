package io.tongxin.testkit.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Facts, and a point of view: what a law is checked on.
 *
 * <p>情形 (qingxing). Immutable.
 *
 * @param facts what is known
 * @param asOf from when it is seen
 */
@Term(zh = "情形", pinyin = "qingxing", source = "library")
public record Situation(Facts facts, AsOf asOf) {
    /** Checks that both are given. */
    public Situation {
        requireNonNull(facts, "facts");
        requireNonNull(asOf, "asOf");
    }

    /** How it stands. */
    public Evaluation evaluation() {
        return Evaluation.of(facts, asOf);
    }

    /** The verdicts of the year of the date and of those around it, by key. */
    public Map<DutyRef, Verdict> verdicts() {
        var verdicts = new TreeMap<DutyRef, Verdict>();
        Evaluation evaluation = evaluation();
        for (int year : List.of(
                asOf.date().getYear() - 1, asOf.date().getYear(), asOf.date().getYear() + 1)) {
            evaluation.ofYear(year).forEach(v -> verdicts.put(v.duty().ref(), v));
        }
        return verdicts;
    }

    /** The same with other facts. */
    public Situation with(Facts other) {
        return new Situation(other, asOf);
    }

    /** The same seen from another day. */
    public Situation on(LocalDate day) {
        return new Situation(facts, AsOf.of(day, asOf.known()));
    }

    @Override
    public String toString() {
        return asOf + "; lists "
                + facts.terms().lists().stream()
                        .map(l -> l.key() + " " + l.list().effective() + " "
                                + l.items().stream()
                                        .map(e -> e.item().id() + " " + e.item().roles() + " "
                                                + e.item().frequency() + " "
                                                + e.item().credit())
                                        .toList()
                                + " groups " + l.groups())
                        .toList()
                + "; appointments "
                + facts.terms().organization().records().appointments().stream()
                        .map(a -> a.holder() + " " + a.effective())
                        .toList()
                + "; units "
                + facts.terms().organization().units().stream()
                        .map(u -> u.id() + " " + u.existence())
                        .toList()
                + "; activities "
                + facts.activities().stream()
                        .map(r -> r.value().id() + "#" + r.revision() + (r.withdrawn() ? "x" : "") + " "
                                + r.value().kind() + " " + r.value().day() + " "
                                + r.value().participations().stream()
                                        .map(p -> p.owner() + "=" + p.role())
                                        .toList()
                                + r.value().partners() + r.value().evidenceKinds()
                                + r.value().answers() + " at "
                                + r.recordedAt())
                        .toList()
                + "; decisions "
                + facts.decisions().stream()
                        .map(r -> r.value() + " at " + r.recordedAt())
                        .toList();
    }
}
