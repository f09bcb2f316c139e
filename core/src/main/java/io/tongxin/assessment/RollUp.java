package io.tongxin.assessment;

import static java.util.Objects.requireNonNull;

import io.tongxin.duty.Evaluation;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Figures of units and of all below them, along the tree or along one named type of relation.
 *
 * <p>逐级汇总 (zhuji huizong). A unit's figure is the sum over the set of units at and below it as it stood on one day, so that a
 * unit reached by two ways counts once; a unit that has ended stands where it last stood. Figures of closed periods are made of
 * closed verdicts. Immutable.
 */
@Term(zh = "逐级汇总", pinyin = "zhuji huizong", source = "library")
public final class RollUp {
    private final Organization organization;
    private final LocalDate day;
    private final SortedMap<UnitId, Figures> own;
    private final Map<UnitId, SortedSet<UnitId>> below;

    private RollUp(Organization organization, LocalDate day, SortedMap<UnitId, Figures> own) {
        this.organization = organization;
        this.day = day;
        this.own = own;
        this.below = Standing.below(organization, day);
    }

    /** The figures of the year at the evaluation's point of view, with the organization as it stood on that day. */
    public static RollUp of(Evaluation evaluation, int year) {
        requireNonNull(evaluation, "evaluation");
        var byUnit = new TreeMap<UnitId, Figures.Counting>();
        evaluation
                .asClosed(year)
                .forEach(v -> byUnit.computeIfAbsent(v.duty().unit(), u -> new Figures.Counting())
                        .add(v));
        var own = new TreeMap<UnitId, Figures>();
        byUnit.forEach((unit, counting) -> own.put(unit, counting.figures()));
        return new RollUp(
                evaluation.facts().terms().organization(), evaluation.asOf().date(), own);
    }

    /** The day on which the tree stands so. */
    public LocalDate day() {
        return day;
    }

    /** The units directly below, by id. */
    public SortedSet<UnitId> children(UnitId unit) {
        return below.getOrDefault(unit, Collections.emptySortedSet());
    }

    /** The figures of the unit alone. */
    public Figures own(UnitId unit) {
        return own.getOrDefault(unit, new Figures(Map.of()));
    }

    /** The figures of the unit and all below it in the tree. */
    public Rolled at(UnitId unit) {
        return sum(unit, atAndBelow(unit));
    }

    /** The figures of the unit and all that are reached from it along relations of the type. */
    public Rolled along(UnitId unit, RelationTypeId type) {
        return sum(unit, organization.atAndAlong(unit, type, day));
    }

    private SortedSet<UnitId> atAndBelow(UnitId unit) {
        var reached = new TreeSet<UnitId>();
        var open = new ArrayList<UnitId>(Set.of(unit));
        while (!open.isEmpty()) {
            UnitId next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(children(next));
            }
        }
        return reached;
    }

    private Rolled sum(UnitId unit, Set<UnitId> units) {
        var from = new TreeMap<UnitId, Figures>();
        for (UnitId each : units) {
            Optional.ofNullable(own.get(each)).ifPresent(part -> from.put(each, part));
        }
        return new Rolled(unit, Figures.sum(from.values()), from);
    }

    /**
     * The figures of a set of units, and what each of them brought. 汇总数 (huizongshu).
     *
     * @param unit the unit whose figures they are
     * @param figures the sum
     * @param from what each unit brought, itself among them
     */
    @Term(zh = "汇总数", pinyin = "huizongshu", source = "library")
    public record Rolled(UnitId unit, Figures figures, SortedMap<UnitId, Figures> from) {
        /** Copies the map. */
        public Rolled {
            requireNonNull(unit, "unit");
            requireNonNull(figures, "figures");
            from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
        }

        /** The units that brought something. */
        public Set<UnitId> units() {
            return Collections.unmodifiableSet(new HashSet<>(from.keySet()));
        }
    }
}
