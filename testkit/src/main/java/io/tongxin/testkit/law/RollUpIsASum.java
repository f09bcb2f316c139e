package io.tongxin.testkit.law;

import io.tongxin.assessment.Figures;
import io.tongxin.assessment.RollUp;
import io.tongxin.assessment.RunningRollUp;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.State;
import io.tongxin.id.DutyRef;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The roll-up of a unit equals the sum over any partition of the units at and below it, each unit counted once.
 *
 * <p>汇总可分 (huizong kefen). In the tree and along each type of relation. In the tree that is own and children.
 */
@Term(zh = "汇总可分", pinyin = "huizong kefen", source = "library")
public final class RollUpIsASum extends Law {
    private final Summing summing;

    /** The law, on the library's roll-up. */
    public RollUpIsASum() {
        this(RollUpIsASum::library);
    }

    /** The law, on figures summed up in another way. */
    public RollUpIsASum(Summing summing) {
        super(
                10,
                "上级的汇总等于其下各部分之和，每个单位只计一次",
                "a roll-up equals the sum over any partition of the units below, each counted once");
        this.summing = summing;
    }

    private static Sums library(Situation situation) {
        Evaluation evaluation = Evaluation.of(situation.facts(), situation.asOf());
        RollUp rollUp = RollUp.of(evaluation, situation.year());
        RunningRollUp running = RunningRollUp.of(evaluation, situation.year());
        return new Sums() {
            @Override
            public Figures own(UnitId unit) {
                return rollUp.own(unit);
            }

            @Override
            public RollUp.Rolled at(UnitId unit) {
                return rollUp.at(unit);
            }

            @Override
            public RollUp.Rolled along(UnitId unit, RelationTypeId type) {
                return rollUp.along(unit, type);
            }

            @Override
            public Set<UnitId> children(UnitId unit) {
                return rollUp.children(unit);
            }

            @Override
            public int running(UnitId unit, State state, Strength strength) {
                return running.count(unit, state, strength);
            }
        };
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Sums sums = summing.of(situation);
        var organization = situation.facts().terms().organization();
        for (OrganizationUnit unit : organization.units()) {
            tree(sums, unit.id());
            running(sums, unit.id());
            partition(situation, sums, unit.id(), sums.at(unit.id()));
            organization.relationsFrom(unit.id()).stream()
                    .map(r -> r.type())
                    .distinct()
                    .forEach(type -> {
                        Set<UnitId> reached = organization.atAndAlong(
                                unit.id(), type, situation.asOf().date());
                        RollUp.Rolled rolled = sums.along(unit.id(), type);
                        require(reached.containsAll(rolled.units()), unit.id(), "counts a unit it does not reach");
                        partition(situation, sums, unit.id(), rolled);
                    });
        }
    }

    private static void tree(Sums sums, UnitId unit) {
        var duties = new ArrayList<>(named(sums.own(unit)));
        sums.children(unit).forEach(c -> duties.addAll(named(sums.at(c).figures())));
        List<String> whole = named(sums.at(unit).figures());
        require(sorted(duties).equals(sorted(whole)), unit, "is not the sum of its own and its children's figures");
        require(new HashSet<>(whole).size() == whole.size(), unit, "counts a duty twice");
    }

    private static void running(Sums sums, UnitId unit) {
        Figures figures = sums.at(unit).figures();
        for (State state : State.values()) {
            for (Strength strength : Strength.values()) {
                require(
                        sums.running(unit, state, strength) == figures.count(state, strength),
                        unit,
                        "is not what was counted for all units at once");
            }
        }
    }

    /** Two halves, drawn at random, of the units that brought something. */
    private static void partition(Situation situation, Sums sums, UnitId unit, RollUp.Rolled rolled) {
        SortedMap<UnitId, Figures> from = rolled.from();
        var random = situation.random();
        var some = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (UnitId each : new TreeSet<>(from.keySet())) {
            (random.nextBoolean() ? some : others).addAll(named(sums.own(each)));
        }
        some.addAll(others);
        require(sorted(some).equals(sorted(named(rolled.figures()))), unit, "is not the sum of two halves");
        require(some.size() == rolled.figures().total(), unit, "has a total that is not the number of its duties");
    }

    private static List<String> named(Figures figures) {
        var named = new ArrayList<String>();
        for (State state : State.values()) {
            for (Strength strength : Strength.values()) {
                for (DutyRef duty : figures.of(state, strength)) {
                    named.add(state + " " + strength + " " + duty);
                }
            }
        }
        return named;
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static void require(boolean holds, UnitId unit, String broken) {
        if (!holds) {
            throw new AssertionError("the roll-up of " + unit + " " + broken);
        }
    }

    /** Whoever sums up the figures of a situation. 汇总方 (huizong fang). */
    @FunctionalInterface
    @Term(zh = "汇总方", pinyin = "huizong fang", source = "library")
    public interface Summing {
        /** The figures of the situation. */
        Sums of(Situation situation);
    }

    /** Figures of units, alone and summed up. 汇总结果 (huizong jieguo). */
    @Term(zh = "汇总结果", pinyin = "huizong jieguo", source = "library")
    public interface Sums {
        /** The figures of the unit alone. */
        Figures own(UnitId unit);

        /** The figures of the unit and all below it. */
        RollUp.Rolled at(UnitId unit);

        /** The figures of the unit and all reached along relations of the type. */
        RollUp.Rolled along(UnitId unit, RelationTypeId type);

        /** The units directly below. */
        Set<UnitId> children(UnitId unit);

        /** How many duties of the unit and all below it stand so, as counted for all units at once. */
        int running(UnitId unit, State state, Strength strength);
    }
}
