package io.tongxin.benchmarks;

import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.organization.Organization;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/** What one would write by hand to roll up duties over a tree: counters in one array, a loop, and a pass from the bottom. */
final class ArrayRollUp {
    /** How many figures a unit has: one for each state and strength. */
    static final int CELLS = State.values().length * Strength.values().length;

    private static final int STRENGTHS = Strength.values().length;

    private final int[] parent;
    private final int[] counts;

    /** Counters for units of which each stands below one of a lower number; the first one stands below none. */
    private ArrayRollUp(int[] parent) {
        this.parent = parent;
        this.counts = new int[parent.length * CELLS];
    }

    /** The counters of duties in columns: of which unit, in which cell. */
    static ArrayRollUp of(int[] parent, Duties duties) {
        var rollUp = new ArrayRollUp(parent);
        int[] counts = rollUp.counts;
        for (int i = 0; i < duties.unit.length; i++) {
            counts[duties.unit[i] * CELLS + duties.cell[i]]++;
        }
        for (int unit = parent.length - 1; unit > 0; unit--) {
            int from = unit * CELLS;
            int to = parent[unit] * CELLS;
            for (int cell = 0; cell < CELLS; cell++) {
                counts[to + cell] += counts[from + cell];
            }
        }
        return rollUp;
    }

    /** Above which unit each one stands in a city's tree; -1 for the first. */
    static int[] parents(Organization organization, int units, LocalDate day) {
        var numbers = new Numbers(units);
        int[] parent = new int[units];
        Arrays.setAll(
                parent,
                u -> organization
                        .superiorOf(City.unit(u), day)
                        .map(numbers::unit)
                        .orElse(-1));
        return parent;
    }

    /** The cell of a verdict. */
    static int cell(Verdict verdict) {
        return cell(verdict.state(), verdict.duty().strength());
    }

    /** The cell of a state and a strength. */
    @SuppressWarnings("EnumOrdinal") // the columns live in memory alone
    static int cell(State state, Strength strength) {
        return state.ordinal() * STRENGTHS + strength.ordinal();
    }

    /** Counts a duty of the unit in another cell. */
    void move(int unit, int from, int to) {
        for (int each = unit; each >= 0; each = parent[each]) {
            counts[each * CELLS + from]--;
            counts[each * CELLS + to]++;
        }
    }

    /** How many duties of the unit and all below it lie in the cell. */
    int count(int unit, int cell) {
        return counts[unit * CELLS + cell];
    }

    /** All counters, unit by unit. */
    int[] counts() {
        return counts;
    }

    /** The duties as columns. */
    static final class Duties {
        private final int[] unit;
        private final byte[] cell;

        private Duties(int size) {
            this.unit = new int[size];
            this.cell = new byte[size];
        }

        /** The columns of these verdicts. */
        static Duties of(Collection<Verdict> verdicts, Numbers numbers) {
            var duties = new Duties(verdicts.size());
            int place = 0;
            for (Verdict verdict : verdicts) {
                UnitId unit = verdict.duty().unit();
                duties.unit[place] = numbers.unit(unit);
                duties.cell[place++] = (byte) cell(verdict);
            }
            return duties;
        }
    }
}
