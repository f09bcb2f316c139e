package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.decision.Closing;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.rule.Finding;
import io.tongxin.term.Term;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How every duty stands at one point of view: a pure function of the facts given.
 *
 * <p>履职评判 (lüzhi pingpan). It reads no clock, no database and no static state; asked again with the same facts it answers the
 * same. It remembers what it has worked out for an owner and a year, and may be used by many threads at once.
 */
@Term(zh = "履职评判", pinyin = "lüzhi pingpan", source = "library")
public final class Evaluation {
    private final Facts facts;
    private final AsOf asOf;
    private final Coverage coverage;
    private final Known known;
    private final Cases cases;
    private final Qualifying rules;
    private final Judging judging;
    private final Map<OwnerYear, Docket> dockets = new ConcurrentHashMap<>();
    private final Map<DecisionId, Evaluation> closings = new ConcurrentHashMap<>();

    private Evaluation(Facts facts, AsOf asOf) {
        this.facts = requireNonNull(facts, "facts");
        this.asOf = requireNonNull(asOf, "asOf");
        this.coverage = new Coverage(facts.terms());
        this.known = new Known(facts, asOf);
        this.cases = new Cases(facts.terms(), coverage, known);
        this.rules = new Qualifying(facts.terms().organization());
        this.judging = new Judging(asOf, known);
    }

    /** The evaluation of these facts from this point of view. */
    public static Evaluation of(Facts facts, AsOf asOf) {
        return new Evaluation(facts, asOf);
    }

    /** From when it is seen. */
    public AsOf asOf() {
        return asOf;
    }

    /** What it is made of. */
    public Facts facts() {
        return facts;
    }

    /**
     * Every duty whose period belongs to the year, by owner and key.
     *
     * @throws IllegalArgumentException if two lists, of which neither imports the other, ask the same item of one owner
     */
    public List<Verdict> ofYear(int year) {
        return coverage.owners().stream().flatMap(o -> of(o, year).stream()).toList();
    }

    /** The duties of a unit in the year: those of its body and of its posts. */
    public List<Verdict> ofUnit(UnitId unit, int year) {
        return coverage.ownersOf(unit).stream()
                .flatMap(o -> of(o, year).stream())
                .toList();
    }

    /** The duty checklist of a body or a post in the year, by key: 职责清单. */
    public List<Verdict> of(OwnerId owner, int year) {
        Docket docket = docket(owner, year);
        return docket.cases().values().stream().map(c -> verdict(c, docket)).toList();
    }

    /** The duty of that key, if there is one. */
    public Optional<Verdict> of(DutyRef ref) {
        return find(ref).map(f -> verdict(f.one(), f.docket()));
    }

    /**
     * Why the duty stands as it does, and what would cure it.
     *
     * @throws IllegalArgumentException if there is no duty of that key
     */
    public Explanation explain(DutyRef ref) {
        Found found = found(ref);
        Case one = found.one();
        Ledger ledger = found.docket().ledger();
        Verdict verdict = verdict(one, found.docket());
        var gathered = new Explaining(asOf, known, rules, judging, one, ledger);
        return new Explanation(
                verdict,
                one.duty().item().basis().stream()
                        .map(c ->
                                new Explanation.Ground(c, facts.terms().norms().standing(c)))
                        .toList(),
                gathered.versions(),
                gathered.line(),
                gathered.activities(),
                gathered.assignments(),
                gathered.exemptions(),
                gathered.decisions(),
                one.dated().table().map(t -> t.id()),
                closed(one)
                        .map(c -> new Explanation.Closed(
                                c.closing(), c.verdict().state(), c.verdict().missing())),
                plans(one, verdict, found.docket()));
    }

    /**
     * The plans of which each would cure the duty; none where nothing is to be done.
     *
     * @throws IllegalArgumentException if there is no duty of that key
     */
    public List<Plan> remedies(DutyRef ref) {
        Found found = found(ref);
        return plans(found.one(), verdict(found.one(), found.docket()), found.docket());
    }

    /** The verdict at the closing of the duty's period, for ever the same; empty while it is not closed. */
    public Optional<Verdict> closedVerdict(DutyRef ref) {
        return find(ref).flatMap(f -> closed(f.one())).map(AtClosing::verdict);
    }

    /** What the duties of the year lead to: violations, reasons to be given, warnings, information. */
    public List<Finding> findings(int year) {
        return ofYear(year).stream().flatMap(v -> Findings.of(v).stream()).toList();
    }

    private List<Plan> plans(Case one, Verdict verdict, Docket docket) {
        return new Remedying(asOf, facts.terms(), rules, docket.activities(), one, verdict, docket.ledger()).plans();
    }

    private Verdict verdict(Case one, Docket docket) {
        Verdict now = judging.verdict(one, docket.ledger());
        boolean differs = closed(one)
                .map(AtClosing::verdict)
                .filter(then -> then.state() != now.state() || then.missing() != now.missing())
                .isPresent();
        if (!differs) {
            return now;
        }
        var marks = EnumSet.of(Mark.BACKFILLED);
        marks.addAll(now.marks());
        return now.withMarks(marks);
    }

    /** The verdict when the duty's period was closed, by the latest closing known. */
    private Optional<AtClosing> closed(Case one) {
        return facts.closings().stream()
                .filter(c -> concerns(c.closing(), one.duty()))
                .max(Comparator.comparing((Facts.Closed c) -> c.closing().day())
                        .thenComparing(c -> c.closing().cut())
                        .thenComparing(c -> c.closing().id()))
                .flatMap(c -> atClosing(c, one.key()));
    }

    private boolean concerns(Closing closing, Duty duty) {
        return closing.period().equals(duty.period().code())
                && !closing.cut().isAfter(asOf.known())
                && !closing.day().isAfter(asOf.date())
                && (closing.unit().equals(duty.unit())
                        || facts.terms().organization().isBelow(duty.unit(), closing.unit(), closing.day()));
    }

    private Optional<AtClosing> atClosing(Facts.Closed closed, DutyRef ref) {
        DecisionId id = closed.closing().id();
        Evaluation then = closings.get(id);
        if (then == null) {
            then = new Evaluation(
                    facts.withTerms(closed.terms()),
                    AsOf.of(closed.closing().day(), closed.closing().cut()));
            closings.put(id, then);
        }
        Judging judgingThen = then.judging;
        return then.find(ref)
                .map(f -> new AtClosing(
                        id, judgingThen.verdict(f.one(), f.docket().ledger())));
    }

    private Found found(DutyRef ref) {
        return find(ref).orElseThrow(() -> new IllegalArgumentException("there is no such duty: " + ref));
    }

    private Optional<Found> find(DutyRef ref) {
        int first = ref.start().getYear();
        return find(ref, first)
                .or(() -> find(ref, first + 1))
                .or(() -> cases.laterYears(ref).stream()
                        .flatMap(year -> find(ref, year).stream())
                        .findFirst());
    }

    private Optional<Found> find(DutyRef ref, int year) {
        Docket docket = docket(ref.owner(), year);
        return Optional.ofNullable(docket.cases().get(ref)).map(one -> new Found(one, docket));
    }

    private Docket docket(OwnerId owner, int year) {
        var key = new OwnerYear(owner, year);
        Docket docket = dockets.get(key);
        if (docket == null) {
            List<Case> own = cases.of(owner, year);
            List<History<Activity>> activities = known.activitiesOf(owner);
            var byKey = new LinkedHashMap<DutyRef, Case>();
            own.forEach(one -> byKey.put(one.key(), one));
            docket = new Docket(byKey, activities, Ledger.of(own, activities, rules));
            dockets.put(key, docket);
        }
        return docket;
    }

    private record OwnerYear(OwnerId owner, int year) {}

    private record Docket(Map<DutyRef, Case> cases, List<History<Activity>> activities, Ledger ledger) {}

    private record Found(Case one, Docket docket) {}

    private record AtClosing(DecisionId closing, Verdict verdict) {}
}
