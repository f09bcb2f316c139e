package io.tongxin.assessment;

import static java.util.Objects.requireNonNull;

import io.tongxin.duty.Evaluation;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts of the duties of every unit and of all below it in the tree, which follow one changed verdict after another.
 *
 * <p>动态汇总 (dongtai huizong). It counts what {@link RollUp} counts, for all units at once, and names no duties: for a board
 * that shows many units and must not be worked out anew for each activity. The tree is that of one day. It is changed in place,
 * and one thread at a time may use it.
 */
@Term(zh = "动态汇总", pinyin = "dongtai huizong", source = "library")
@SuppressWarnings("EnumOrdinal") // the columns live in memory alone
public final class RunningRollUp {
    private static final int STRENGTHS = Strength.values().length;
    private static final int KINDS = State.values().length * STRENGTHS;
    private static final int NONE = -1;

    private final Map<UnitId, Integer> numbers;
    private final int[] above;
    private final int[] counts;
    private UnitId lastUnit;
    private int lastNumber;

    private RunningRollUp(Map<UnitId, Integer> numbers, int[] above, int[] counts) {
        this.numbers = numbers;
        this.above = above;
        this.counts = counts;
        this.lastUnit = numbers.keySet().iterator().next();
        this.lastNumber = number(lastUnit);
    }

    /**
     * The counts of these verdicts, of which no two are of one duty.
     *
     * @param organization the organization, with at least one unit
     * @param day the day whose tree it is; a unit that has ended stands where it last stood
     * @param verdicts the verdicts
     * @throws IllegalArgumentException if a verdict is of a unit that the organization does not have, or there is no unit
     */
    public static RunningRollUp of(Organization organization, LocalDate day, Stream<Verdict> verdicts) {
        List<OrganizationUnit> units = organization.units();
        if (units.isEmpty()) {
            throw new IllegalArgumentException("an organization without units has nothing to be rolled up");
        }
        var numbers = new HashMap<UnitId, Integer>();
        units.forEach(u -> numbers.put(u.id(), numbers.size()));
        int[] above = new int[numbers.size()];
        Arrays.fill(above, NONE);
        var rollUp = new RunningRollUp(numbers, above, new int[numbers.size() * KINDS]);
        Standing.superiors(organization, day)
                .forEach((lower, upper) -> above[rollUp.number(lower)] = rollUp.number(upper));
        verdicts.forEach(v -> rollUp.counts[rollUp.place(v)]++);
        rollUp.pass(fromTheBottom(above));
        return rollUp;
    }

    /** The counts of the year at the evaluation's point of view; those of closed periods are made of closed verdicts. */
    public static RunningRollUp of(Evaluation evaluation, int year) {
        requireNonNull(evaluation, "evaluation");
        return of(evaluation.facts().terms().organization(), evaluation.asOf().date(), evaluation.asClosed(year));
    }

    /** Each unit after all that stand below it. */
    private static int[] fromTheBottom(int[] above) {
        int[] waiting = new int[above.length];
        for (int upper : above) {
            if (upper != NONE) {
                waiting[upper]++;
            }
        }
        int[] order = new int[above.length];
        int known = 0;
        for (int unit = 0; unit < above.length; unit++) {
            if (waiting[unit] == 0) {
                order[known++] = unit;
            }
        }
        for (int i = 0; i < known; i++) {
            int upper = above[order[i]];
            if (upper != NONE && --waiting[upper] == 0) {
                order[known++] = upper;
            }
        }
        return order;
    }

    /** Adds what each unit has to the unit above it. */
    private void pass(int[] order) {
        for (int unit : order) {
            if (above[unit] != NONE) {
                int from = unit * KINDS;
                int to = above[unit] * KINDS;
                for (int kind = 0; kind < KINDS; kind++) {
                    counts[to + kind] += counts[from + kind];
                }
            }
        }
    }

    /**
     * Counts a duty that was not counted yet.
     *
     * @throws IllegalArgumentException if it is of a unit that is not there
     */
    public void add(Verdict verdict) {
        change(verdict, 1);
    }

    /**
     * No longer counts a duty that was counted as this verdict has it.
     *
     * @throws IllegalArgumentException if no duty of its unit is counted so
     */
    public void remove(Verdict verdict) {
        if (counts[place(verdict)] == 0) {
            throw new IllegalArgumentException(
                    "no such duty of the unit is counted: " + verdict.duty().ref());
        }
        change(verdict, -1);
    }

    /** Counts the duties of an owner as they stand now, and no longer as they stood before. */
    public void replace(List<Verdict> before, List<Verdict> now) {
        before.forEach(this::remove);
        now.forEach(this::add);
    }

    private void change(Verdict verdict, int by) {
        int kind = kind(verdict.state(), verdict.duty().strength());
        for (int unit = numberOf(verdict); unit != NONE; unit = above[unit]) {
            counts[unit * KINDS + kind] += by;
        }
    }

    /** How many duties of the unit and of all below it stand so with that strength. */
    public int count(UnitId unit, State state, Strength strength) {
        return counts[number(unit) * KINDS + kind(state, strength)];
    }

    /** How many duties of the unit and of all below it stand so. */
    public int count(UnitId unit, State state) {
        int first = number(unit) * KINDS + state.ordinal() * STRENGTHS;
        return Arrays.stream(counts, first, first + STRENGTHS).sum();
    }

    /** How many duties the unit and all below it have. */
    public int total(UnitId unit) {
        int first = number(unit) * KINDS;
        return Arrays.stream(counts, first, first + KINDS).sum();
    }

    private int place(Verdict verdict) {
        return numberOf(verdict) * KINDS + kind(verdict.state(), verdict.duty().strength());
    }

    private static int kind(State state, Strength strength) {
        return state.ordinal() * STRENGTHS + strength.ordinal();
    }

    /** Verdicts come unit by unit: the last one is looked up once. */
    private int numberOf(Verdict verdict) {
        UnitId unit = verdict.duty().unit();
        if (!unit.equals(lastUnit)) {
            lastNumber = number(unit);
            lastUnit = unit;
        }
        return lastNumber;
    }

    private int number(UnitId unit) {
        Integer number = numbers.get(requireNonNull(unit, "unit"));
        if (number == null) {
            throw new IllegalArgumentException("the organization has no unit " + unit);
        }
        return number;
    }
}
