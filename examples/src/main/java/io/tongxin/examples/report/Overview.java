package io.tongxin.examples.report;

import io.tongxin.assessment.RollUp;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Plan;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The figures of a report, each computed from the evaluations. Order is the tree's and the ids', never one of success. */
final class Overview {
    private static final int MOST_DUTIES = 50_000;

    private final ReportData data;
    private final RollUp rollUp;
    private final SortedMap<UnitId, List<Verdict>> own = new TreeMap<>();
    private final List<Branch> tree = new ArrayList<>();
    private final List<Along> relations = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Explanation explanation;
    private final List<Cure> cures;
    private final Map<DutyRef, List<Plan>> remedies = new LinkedHashMap<>();

    private Overview(ReportData data) {
        this.data = data;
        this.rollUp = RollUp.of(data.now(), data.year());
        rollUp.at(data.top()).from().keySet().forEach(this::load);
        refuseTooMany();
        collect(data.top(), 0);
        List.copyOf(own.keySet()).forEach(this::compare);
        relate();
        this.explanation = data.now().explain(data.explained());
        this.cures = explanation.remedies().stream().map(this::cure).toList();
        for (Verdict verdict : data.now().of(data.leader(), data.year())) {
            DutyRef ref = verdict.duty().ref();
            if (Group.of(verdict) == Group.WARNED || Group.of(verdict) == Group.FAILED) {
                remedies.put(ref, data.now().remedies(ref));
            }
        }
    }

    /** The duties of the unit alone; those of a closed period as they stood when it was closed. */
    private void load(UnitId unit) {
        own.computeIfAbsent(
                unit,
                u -> data.now().ofUnit(u, data.year()).stream()
                        .map(v -> data.now().closedVerdict(v.duty().ref()).orElse(v))
                        .toList());
    }

    /** Relations may lead out of the tree. */
    private void relate() {
        LocalDate day = data.now().asOf().date();
        Organization organization = data.now().facts().terms().organization();
        for (UnitId unit : organization.atAndBelow(data.top(), day)) {
            var types = new TreeSet<RelationTypeId>();
            organization.relationsFrom(unit).stream().map(Relation::type).forEach(types::add);
            for (RelationTypeId type : types) {
                RollUp.Rolled rolled = rollUp.along(unit, type);
                if (rolled.from().keySet().stream().anyMatch(u -> !u.equals(unit))) {
                    rolled.from().keySet().forEach(this::load);
                    relations.add(new Along(type, rolled));
                }
            }
        }
    }

    private Cure cure(Plan plan) {
        Instant known = data.now().asOf().known();
        Facts after = plan.applyTo(data.now().facts(), known);
        return new Cure(plan, Evaluation.of(after, AsOf.of(plan.last(), known)).of(data.explained()));
    }

    private void collect(UnitId unit, int depth) {
        if (rollUp.at(unit).figures().total() > 0) {
            tree.add(new Branch(unit, depth));
            rollUp.children(unit).forEach(child -> collect(child, depth + 1));
        }
    }

    private void compare(UnitId unit) {
        var refs = new LinkedHashSet<DutyRef>();
        for (Evaluation each : List.of(data.now(), data.earlier())) {
            each.ofUnit(unit, data.year()).forEach(v -> refs.add(v.duty().ref()));
        }
        for (DutyRef ref : refs) {
            var change = new Change(ref, data.earlier().of(ref), data.now().of(ref));
            if (change.isOne()) {
                changes.add(change);
            }
        }
    }

    /**
     * The figures of the data.
     *
     * @throws IllegalArgumentException if there are more than 50,000 duties
     */
    static Overview of(ReportData data) {
        return new Overview(data);
    }

    private void refuseTooMany() {
        int duties = own.values().stream().mapToInt(List::size).sum();
        if (duties > MOST_DUTIES) {
            throw new IllegalArgumentException("top: 职责超过 " + MOST_DUTIES + " 项，请选下级单位 / more than " + MOST_DUTIES
                    + " duties, choose a lower unit: " + duties);
        }
    }

    ReportData data() {
        return data;
    }

    RollUp rollUp() {
        return rollUp;
    }

    /** The duties of a unit of the figures, by owner and key; those of a closed period as they stood when it was closed. */
    List<Verdict> own(UnitId unit) {
        return own.getOrDefault(unit, List.of());
    }

    /** The units of the tree that have duties, or stand above one that has, each after its superior. */
    List<Branch> tree() {
        return Collections.unmodifiableList(tree);
    }

    /** The units directly below the top that have duties at or below them, by id; where there is none, the top. */
    List<UnitId> departments() {
        List<UnitId> below =
                tree().stream().filter(b -> b.depth() == 1).map(Branch::unit).toList();
        return below.isEmpty() ? List.of(data.top()) : below;
    }

    /** How many duties of these units stand how. */
    Map<Group, Integer> groups(Collection<UnitId> units) {
        var groups = new EnumMap<Group, Integer>(Group.class);
        for (Group group : Group.values()) {
            groups.put(group, 0);
        }
        units.forEach(u -> own(u).forEach(v -> groups.merge(Group.of(v), 1, Integer::sum)));
        return groups;
    }

    /** How many duties of the unit and all below it stand how. */
    Map<Group, Integer> groups(UnitId unit) {
        return groups(rollUp.at(unit).from().keySet());
    }

    /** For each month of the year: of what the unit and all below it owe by its end, how much is settled. */
    List<MonthShare> completion(UnitId unit) {
        List<Verdict> owed = rollUp.at(unit).from().keySet().stream()
                .flatMap(u -> own(u).stream())
                .filter(v -> Group.of(v) != Group.EXEMPT)
                .toList();
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> share(YearMonth.of(data.year(), month), owed))
                .toList();
    }

    private MonthShare share(YearMonth month, List<Verdict> owed) {
        List<Verdict> due = owed.stream()
                .filter(v -> !v.duty().due().isAfter(month.atEndOfMonth()))
                .toList();
        long settled = due.stream().filter(v -> Group.of(v) == Group.SETTLED).count();
        boolean ahead = month.atEndOfMonth().isAfter(data.now().asOf().date());
        return new MonthShare(month, due.size(), Math.toIntExact(settled), ahead);
    }

    /** The relations along which figures roll up, by the unit from which they lead, and by type. */
    List<Along> relations() {
        return Collections.unmodifiableList(relations);
    }

    /** The duties that stand otherwise than was known earlier, or were not known, by unit, owner and key. */
    List<Change> changes() {
        return Collections.unmodifiableList(changes);
    }

    Explanation explanation() {
        return explanation;
    }

    /** Each plan that would cure the explained duty, and how the duty stands once it is carried out. */
    List<Cure> cures() {
        return cures;
    }

    /** The plans for a duty of the leader that warns or has failed; empty for one that needs no cure. */
    Optional<List<Plan>> remedies(DutyRef ref) {
        return Optional.ofNullable(remedies.get(ref));
    }

    /**
     * A unit in the tree.
     *
     * @param unit the unit
     * @param depth how many steps below the top
     */
    record Branch(UnitId unit, int depth) {}

    /**
     * How much was due by a month's end, and how much of it is settled on the day of the report.
     *
     * @param month the month
     * @param due how many duties were due, exempt ones not counted
     * @param settled how many of them are settled
     * @param ahead whether the month's end lies ahead
     */
    record MonthShare(YearMonth month, int due, int settled, boolean ahead) {
        /** In per cent, rounded down; empty where nothing was due. */
        Optional<Integer> percent() {
            return due == 0 ? Optional.empty() : Optional.of(100 * settled / due);
        }
    }

    /**
     * The figures along a relation.
     *
     * @param type the type of the relation
     * @param rolled the figures
     */
    record Along(RelationTypeId type, RollUp.Rolled rolled) {}

    /**
     * A duty as known at two instants.
     *
     * @param duty its key
     * @param then how it stood as known earlier; empty where it was not known
     * @param now how it stands; empty where it is no longer owed
     */
    record Change(DutyRef duty, Optional<Verdict> then, Optional<Verdict> now) {
        boolean isOne() {
            return !stands(then).equals(stands(now));
        }

        private static Optional<String> stands(Optional<Verdict> verdict) {
            return verdict.map(v -> v.state() + " " + v.missing());
        }

        Verdict either() {
            return now.or(() -> then).orElseThrow();
        }
    }

    /**
     * A plan, proved.
     *
     * @param plan the plan
     * @param after how the duty stands on the plan's last date, everything in it done
     */
    record Cure(Plan plan, Optional<Verdict> after) {}
}
