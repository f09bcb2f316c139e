package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.decision.Closing;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.rule.Finding;
import io.tongxin.term.Term;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Map<String, List<Facts.Closed>> closingsOf;
    private final Map<OwnerYear, Ledger> ledgers = new ConcurrentHashMap<>();
    private final Map<DecisionId, Evaluation> closings = new ConcurrentHashMap<>();

    private Evaluation(Facts facts, AsOf asOf) {
        this.facts = requireNonNull(facts, "facts");
        this.asOf = requireNonNull(asOf, "asOf");
        this.coverage = facts.owing().coverage();
        this.known = new Known(facts, asOf);
        this.cases = new Cases(facts, known);
        this.rules = new Qualifying(facts.terms().organization());
        this.judging = new Judging(asOf, known);
        this.closingsOf = facts.closings().stream()
                .collect(Collectors.groupingBy(c -> c.closing().period()));
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
        return verdicts(year).toList();
    }

    /**
     * The same, worked out owner by owner as the stream is read; nothing of an owner is kept when the next one is read.
     *
     * @throws IllegalArgumentException while it is read, as {@link #ofYear(int)}
     */
    public Stream<Verdict> verdicts(int year) {
        return coverage.owners().stream().flatMap(o -> verdicts(reckoned(o, year)));
    }

    /** The duties of a unit in the year: those of its body and of its posts. */
    public List<Verdict> ofUnit(UnitId unit, int year) {
        return coverage.ownersOf(unit).stream()
                .flatMap(o -> of(o, year).stream())
                .toList();
    }

    /** The duty checklist of a body or a post in the year, by key: 职责清单. */
    public List<Verdict> of(OwnerId owner, int year) {
        return verdicts(ledger(owner, year)).toList();
    }

    private Stream<Verdict> verdicts(Ledger ledger) {
        return ledger.entries().stream().map(this::verdict);
    }

    /** The duty of that key, if there is one. */
    public Optional<Verdict> of(DutyRef ref) {
        return find(ref).map(f -> verdict(f.entry()));
    }

    /**
     * Why the duty stands as it does, and what would cure it.
     *
     * @throws IllegalArgumentException if there is no duty of that key
     */
    public Explanation explain(DutyRef ref) {
        Found found = found(ref);
        Case one = found.entry().one();
        Verdict verdict = verdict(found.entry());
        var gathered = new Explaining(asOf, known, rules, judging, found.entry());
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
                plans(found, verdict));
    }

    /**
     * The plans of which each would cure the duty; none where nothing is to be done.
     *
     * @throws IllegalArgumentException if there is no duty of that key
     */
    public List<Plan> remedies(DutyRef ref) {
        Found found = found(ref);
        return plans(found, verdict(found.entry()));
    }

    /** The verdict at the closing of the duty's period, for ever the same; empty while it is not closed. */
    public Optional<Verdict> closedVerdict(DutyRef ref) {
        return find(ref).flatMap(f -> closed(f.entry().one())).map(AtClosing::verdict);
    }

    /** What the duties of the year lead to: violations, reasons to be given, warnings, information. */
    public List<Finding> findings(int year) {
        return ofYear(year).stream().flatMap(v -> Findings.of(v).stream()).toList();
    }

    private List<Plan> plans(Found found, Verdict verdict) {
        return new Remedying(asOf, facts.terms(), rules, found.ledger().activities(), found.entry(), verdict).plans();
    }

    private Verdict verdict(Ledger.Entry entry) {
        Verdict now = judging.verdict(entry);
        boolean differs = closed(entry.one())
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
        if (closingsOf.isEmpty()) {
            return Optional.empty();
        }
        return closingsOf.getOrDefault(one.duty().period().code(), List.of()).stream()
                .filter(c -> concerns(c.closing(), one.duty()))
                .max(Comparator.comparing((Facts.Closed c) -> c.closing().day())
                        .thenComparing(c -> c.closing().cut())
                        .thenComparing(c -> c.closing().id()))
                .flatMap(c -> atClosing(c, one.key()));
    }

    private boolean concerns(Closing closing, Duty duty) {
        return !closing.cut().isAfter(asOf.known())
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
        return then.find(ref).map(f -> new AtClosing(id, judgingThen.verdict(f.entry())));
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
        Ledger ledger = ledger(ref.owner(), year);
        return ledger.entry(ref).map(entry -> new Found(entry, ledger));
    }

    private Ledger ledger(OwnerId owner, int year) {
        var key = new OwnerYear(owner, year);
        Ledger ledger = ledgers.get(key);
        if (ledger == null) {
            ledger = reckoned(owner, year);
            ledgers.put(key, ledger);
        }
        return ledger;
    }

    private Ledger reckoned(OwnerId owner, int year) {
        return Ledger.of(cases.of(owner, year), OwnActivities.of(known.activitiesOf(owner), rules));
    }

    private record OwnerYear(OwnerId owner, int year) {}

    private record Found(Ledger.Entry entry, Ledger ledger) {}

    private record AtClosing(DecisionId closing, Verdict verdict) {}
}
