package io.tongxin.benchmarks;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Facts;
import io.tongxin.id.ItemId;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.ResponsibleRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The duties that each unit of a {@link City} owes in the year, as rows of numbers, the same for every unit.
 *
 * <p>It knows the shapes of the city's 60 items and no others: whole periods of the year, a gap or a spread by month, never both.
 */
final class DutyTable {
    private final List<Row> rows;
    private final Map<ItemId, Integer> places;

    private DutyTable(List<Row> rows, Map<ItemId, Integer> places) {
        this.rows = rows;
        this.places = places;
    }

    /** The table of the only list of these facts. */
    static DutyTable of(Facts facts) {
        var numbers = new Numbers(0);
        var rows = new ArrayList<Row>();
        var places = new HashMap<ItemId, Integer>();
        int number = 0;
        for (ResolvedList.Entry entry : facts.terms().lists().get(0).items()) {
            places.put(entry.item().id(), rows.size());
            add(rows, number++, entry.item(), numbers);
        }
        return new DutyTable(List.copyOf(rows), Map.copyOf(places));
    }

    private static void add(List<Row> rows, int number, ResponsibilityItem item, Numbers numbers) {
        PeriodLength length = ((Cycle.Regular) item.frequency().cycle()).length();
        int[] credited =
                item.credit().kinds().stream().mapToInt(numbers::kind).sorted().toArray();
        int required = 0;
        int gap = 0;
        boolean monthly = false;
        if (item.frequency() instanceof Quota quota) {
            required = quota.times();
            gap = quota.gap();
            monthly = quota.spread().part().isPresent();
        }
        for (int ordinal = 1; ordinal <= length.perYear(); ordinal++) {
            rows.add(new Row(
                    number,
                    item.frequency().shape(),
                    rank(item),
                    credited[0],
                    credited[1],
                    12 / length.perYear(),
                    ordinal - 1,
                    length.span(City.YEAR, ordinal).first().getDayOfYear() - 1,
                    length.span(City.YEAR, ordinal).last().getDayOfYear() - 1,
                    required,
                    gap,
                    monthly,
                    item.lead()));
        }
    }

    private static int rank(ResponsibilityItem item) {
        ResponsibleRole role = item.roles().iterator().next();
        return role.equals(ResponsibleRole.BODY) ? 0 : role.equals(ResponsibleRole.FIRST_RESPONSIBLE) ? 1 : 2;
    }

    /** How many duties each unit has. */
    int size() {
        return rows.size();
    }

    /** The duties, by item and period. */
    List<Row> rows() {
        return rows;
    }

    /** The row of this duty. */
    int place(Duty duty) {
        int first = requireNonNull(places.get(duty.ref().item()), "not of this city");
        return first
                + (duty.span().first().getMonthValue() - 1) / rows.get(first).months();
    }

    /**
     * One duty. Days and months are counted from 0, as days and months of the year.
     *
     * @param item the number of its item
     * @param shape how often in principle
     * @param rank who owes it: the body (0), the first responsible person (1), the leader in charge (2)
     * @param kind one kind of activity that is credited
     * @param otherKind the other one
     * @param months how many months its period has
     * @param period the number of its period among those of the same length
     * @param first the first day
     * @param last the last day
     * @param required how many are asked; 0 where no number is
     * @param gap how many days apart they must lie; 0 where it does not matter
     * @param monthly whether one is asked in each month of the period
     * @param lead how many days before the last chance a warning is given
     */
    record Row(
            int item,
            Frequency.Shape shape,
            int rank,
            int kind,
            int otherKind,
            int months,
            int period,
            int first,
            int last,
            int required,
            int gap,
            boolean monthly,
            int lead) {
        /** Whether it asks for a number and nothing else. */
        boolean isSimple() {
            return shape == Frequency.Shape.QUOTA && gap == 0 && !monthly;
        }

        /** How many are expected by the day, evenly by days gone by. */
        int expected(int day) {
            if (day > last) {
                return required;
            }
            return day <= first ? 0 : required * (day - first) / (last - first + 1);
        }
    }
}
