package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.term.Term;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A number of acts per period: 每季度至少1次, 每年至少2次且上、下半年各1次, 每学期1至2次; one long file, for its checks belong together.
 *
 * <p>定量频次 (dingliang pinci). A minimum, perhaps an upper bound to what is credited, a least gap in calendar days, minima in
 * the parts of the period, and a number of different partners. Immutable; made with {@link #of}, refined by the {@code with}
 * methods.
 */
@Term(zh = "定量频次", pinyin = "dingliang pinci", source = "library")
public final class Quota implements Frequency {
    private static final int LARGEST = 1_000;

    private final Cycle cycle;
    private final int times;
    private final Map<Integer, Integer> targets;
    private final int atMost;
    private final int gap;
    private final Spread spread;
    private final int partners;
    private final int dueDay;
    private final Apportionment apportionment;

    private Quota(
            Cycle cycle,
            int times,
            Map<Integer, Integer> targets,
            int atMost,
            int gap,
            Spread spread,
            int partners,
            int dueDay,
            Apportionment apportionment) {
        this.cycle = requireNonNull(cycle, "cycle");
        this.times = bounded("times", times, 1);
        this.targets = Collections.unmodifiableMap(new TreeMap<>(targets));
        this.atMost = bounded("atMost", atMost, 0);
        this.gap = bounded("gap", gap, 0);
        this.spread = requireNonNull(spread, "spread");
        this.partners = bounded("partners", partners, 0);
        this.dueDay = dueDay;
        this.apportionment = requireNonNull(apportionment, "apportionment");
        checkBounds();
        checkParts();
    }

    /**
     * At least so many times per period.
     *
     * @throws IllegalArgumentException if the number is not between 1 and 1,000
     */
    public static Quota of(Cycle cycle, int times) {
        return new Quota(cycle, times, Map.of(), 0, 0, Spread.none(), 0, 0, Apportionment.LARGEST_REMAINDER);
    }

    /** At least so many times per calendar period. */
    public static Quota of(PeriodLength length, int times) {
        return of(Cycle.every(length), times);
    }

    /**
     * The same, with a number of its own for each period of the year, by ordinal; a period without one asks nothing.
     *
     * @throws IllegalArgumentException if the cycle is not a calendar one, or an ordinal or number is out of bounds
     */
    public Quota withTargets(Map<Integer, Integer> perOrdinal) {
        return new Quota(cycle, times, perOrdinal, atMost, gap, spread, partners, dueDay, apportionment);
    }

    /**
     * The same, crediting no more than so many.
     *
     * @throws IllegalArgumentException if the bound is below the number asked
     */
    public Quota withAtMost(int bound) {
        return new Quota(cycle, times, targets, bound, gap, spread, partners, dueDay, apportionment);
    }

    /**
     * The same, counting only acts that lie at least so many calendar days apart.
     *
     * @throws IllegalArgumentException if the gap does not fit the shortest uncut period
     */
    public Quota withGap(int days) {
        return new Quota(cycle, times, targets, atMost, days, spread, partners, dueDay, apportionment);
    }

    /**
     * The same, with at least so many in each part of the period.
     *
     * @throws IllegalArgumentException if the parts do not divide the period, or their minima exceed the number asked
     */
    public Quota withSpread(PeriodLength part, int minimum) {
        return new Quota(
                cycle,
                times,
                targets,
                atMost,
                gap,
                new Spread(Optional.of(part), minimum),
                partners,
                dueDay,
                apportionment);
    }

    /**
     * The same, with at least so many different partners.
     *
     * @throws IllegalArgumentException if the number is not between 0 and 1,000
     */
    public Quota withPartners(int distinct) {
        return new Quota(cycle, times, targets, atMost, gap, spread, distinct, dueDay, apportionment);
    }

    /**
     * The same, due on this day of the month; what is done later in the month counts as late.
     *
     * @throws IllegalArgumentException if the cycle is not the month or the day not between 1 and 31
     */
    public Quota withDueDay(int dayOfMonth) {
        return new Quota(cycle, times, targets, atMost, gap, spread, partners, dayOfMonth, apportionment);
    }

    /** The same, shared out among the holders of a period by this method. */
    public Quota withApportionment(Apportionment method) {
        return new Quota(cycle, times, targets, atMost, gap, spread, partners, dueDay, method);
    }

    private static int bounded(String name, int number, int least) {
        if (number < least || number > LARGEST) {
            throw new IllegalArgumentException(name + " must lie between " + least + " and " + LARGEST + ": " + number);
        }
        return number;
    }

    private void checkBounds() {
        Optional<PeriodLength> length = length();
        if (dueDay != 0 && !length.equals(Optional.of(PeriodLength.MONTH))) {
            throw new IllegalArgumentException("only a monthly quota has a due day");
        }
        if (dueDay < 0 || dueDay > 31) {
            throw new IllegalArgumentException("a due day lies between 1 and 31: " + dueDay);
        }
        if (!targets.isEmpty() && length.isEmpty()) {
            throw new IllegalArgumentException("only a calendar cycle has targets per period");
        }
        targets.forEach((ordinal, number) -> {
            if (ordinal < 1 || ordinal > length.orElseThrow().perYear()) {
                throw new IllegalArgumentException("the year has no such period: " + ordinal);
            }
            bounded("a target", number, 1);
        });
        if (atMost != 0 && atMost < largestTarget()) {
            throw new IllegalArgumentException("atMost " + atMost + " is below the number asked, " + largestTarget());
        }
    }

    private void checkParts() {
        if (gap > 0 && shortestDays() > 0 && fit(shortestDays()) < largestTarget()) {
            throw new IllegalArgumentException(
                    largestTarget() + " acts with a gap of " + gap + " days do not fit the shortest period");
        }
        if (spread.isNone()) {
            return;
        }
        PeriodLength part = spread.part().orElseThrow();
        PeriodLength whole = length().orElseThrow(
                        () -> new IllegalArgumentException("only a calendar cycle can be spread over parts"));
        if (dueDay != 0 || part.equals(whole) || !whole.isDividedBy(part)) {
            throw new IllegalArgumentException("the period cannot be spread over parts of that length");
        }
        int minima = part.perYear() / whole.perYear() * spread.minimum();
        if (minima > smallestTarget()) {
            throw new IllegalArgumentException(
                    "the minima of the parts, " + minima + " in all, exceed the number asked, " + smallestTarget());
        }
        if (gap > 0 && fit(shortest(part)) < spread.minimum()) {
            throw new IllegalArgumentException("the minimum of a part does not fit it with that gap");
        }
    }

    private int fit(int days) {
        return (days - 1) / gap + 1;
    }

    /** The days of the shortest uncut period, 0 where a table decides. */
    private int shortestDays() {
        return length().map(l -> dueDay != 0 ? Math.min(dueDay, 28) : shortest(l))
                .orElse(0);
    }

    private static int shortest(PeriodLength length) {
        return switch (length) {
            case YEAR -> 365;
            case HALF_YEAR -> 181;
            case QUARTER -> 90;
            case TWO_MONTHS -> 59;
            case MONTH -> 28;
            case HALF_MONTH -> 13;
        };
    }

    private int largestTarget() {
        return targets.isEmpty() ? times : Collections.max(targets.values());
    }

    private int smallestTarget() {
        return targets.isEmpty() ? times : Collections.min(targets.values());
    }

    private Optional<PeriodLength> length() {
        return cycle instanceof Cycle.Regular regular ? Optional.of(regular.length()) : Optional.empty();
    }

    @Override
    public Shape shape() {
        return Shape.QUOTA;
    }

    @Override
    public Cycle cycle() {
        return cycle;
    }

    /** How many times in a period that has no target of its own. */
    public int times() {
        return times;
    }

    /** The numbers of single periods, by ordinal in the year; empty where all are alike. */
    public Map<Integer, Integer> targets() {
        return targets;
    }

    /** How many times in the period of this ordinal in its year; 0 where targets are set and it has none. */
    public int timesIn(int ordinal) {
        return targets.isEmpty() ? times : targets.getOrDefault(ordinal, 0);
    }

    /** The most that is credited in a period; 0 where there is no bound. */
    public int atMost() {
        return atMost;
    }

    /** The least number of calendar days between two counted acts; 0 where there is none. */
    public int gap() {
        return gap;
    }

    /** What is asked in the parts of the period. */
    public Spread spread() {
        return spread;
    }

    /** How many different partners; 0 where none are asked. */
    public int partners() {
        return partners;
    }

    /** The day of the month on which it is due; 0 where it is due on the period's last day. */
    public int dueDay() {
        return dueDay;
    }

    /** How the number of a period is shared out among its holders. */
    public Apportionment apportionment() {
        return apportionment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quota q
                && cycle.equals(q.cycle)
                && times == q.times
                && targets.equals(q.targets)
                && atMost == q.atMost
                && gap == q.gap
                && spread.equals(q.spread)
                && partners == q.partners
                && dueDay == q.dueDay
                && apportionment == q.apportionment;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cycle, times, targets, atMost, gap, spread, partners, dueDay, apportionment);
    }

    @Override
    public String toString() {
        return times + " per " + cycle
                + (targets.isEmpty() ? "" : " targets " + targets)
                + (atMost == 0 ? "" : " at most " + atMost)
                + (gap == 0 ? "" : " gap " + gap + "d")
                + (spread.isNone() ? "" : " " + spread)
                + (partners == 0 ? "" : " with " + partners + " partners")
                + (dueDay == 0 ? "" : " due on day " + dueDay);
    }

    /**
     * The least number in each part of a period. 分段要求 (fenduan yaoqiu).
     *
     * @param part the length of the parts; empty where nothing is asked
     * @param minimum the least number in each
     */
    @Term(zh = "分段要求", pinyin = "fenduan yaoqiu", source = "library")
    public record Spread(Optional<PeriodLength> part, int minimum) {
        /**
         * Checks its parts.
         *
         * @throws IllegalArgumentException if a part has no minimum, or there is a minimum and no part
         */
        public Spread {
            requireNonNull(part, "part");
            if (part.isPresent() != (minimum > 0) || minimum < 0) {
                throw new IllegalArgumentException("a spread names its part and a minimum of at least 1");
            }
        }

        /** Nothing is asked of the parts. */
        public static Spread none() {
            return new Spread(Optional.empty(), 0);
        }

        /** Whether nothing is asked of the parts. */
        public boolean isNone() {
            return part.isEmpty();
        }

        @Override
        public String toString() {
            return part.map(p -> minimum + " in each " + Cycle.every(p)).orElse("no spread");
        }
    }

    /**
     * How the number of a period is shared out among those who owe it one after another.
     *
     * <p>分摊方法 (fentan fangfa). All keep the sum. Largest remainder, the default, can lower one share when the number is
     * raised; highest averages cannot. An appointment recorded later can raise a share under both; under cumulative rounding it
     * cannot.
     */
    @Term(zh = "分摊方法", pinyin = "fentan fangfa", source = "library")
    public enum Apportionment {
        /** 最大余数法. */
        LARGEST_REMAINDER,
        /** 最高平均数法. */
        HIGHEST_AVERAGES,
        /** 累计取整法. */
        CUMULATIVE_ROUNDING
    }
}
