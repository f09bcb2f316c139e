package io.tongxin.tailoring;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.Quota.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In what respects a number of acts asks less than another one.
 *
 * <p>Where it finds nothing, every set of acts that meets the new quota in a whole period meets the old one: acts that lie the
 * larger gap apart lie the smaller one apart, and so on, count by count.
 */
final class QuotaComparison {
    /** A due day from which on nothing is late: every month ends by it. */
    private static final int MONTH_END = 31;

    private final Quota base;
    private final Quota now;
    private final List<Difference> found = new ArrayList<>();

    private QuotaComparison(Quota base, Quota now) {
        this.base = base;
        this.now = now;
    }

    static List<Difference> of(Quota base, Quota now) {
        if (!base.cycle().equals(now.cycle())) {
            return List.of(new Difference(Aspect.PERIOD, Wording.quota(base), Wording.quota(now)));
        }
        var comparison = new QuotaComparison(base, now);
        comparison.compare();
        return List.copyOf(comparison.found);
    }

    private void compare() {
        if (ordinals(base).anyMatch(o -> now.timesIn(o) < base.timesIn(o))) {
            found.add(new Difference(Aspect.NUMBER, Wording.number(base), Wording.number(now)));
        }
        if (now.gap() < base.gap()) {
            found.add(new Difference(Aspect.GAP, Wording.days(base.gap()), Wording.days(now.gap())));
        }
        if (base.spread()
                .part()
                .filter(p -> reach(now, p, base.gap()) < base.spread().minimum())
                .isPresent()) {
            found.add(new Difference(Aspect.MINIMUM, Wording.minimum(base), Wording.minimum(now)));
        }
        if (now.partners() < base.partners()) {
            found.add(new Difference(Aspect.PARTNERS, Wording.count(base.partners()), Wording.count(now.partners())));
        }
        if (lastInTime(now) > lastInTime(base)) {
            found.add(new Difference(
                    Aspect.DUE_DAY, Wording.dayOfMonth(base.dueDay()), Wording.dayOfMonth(now.dueDay())));
        }
        if (now.apportionment() != base.apportionment()) {
            found.add(new Difference(
                    Aspect.APPORTIONMENT,
                    Wording.text(base.apportionment().name()),
                    Wording.text(now.apportionment().name())));
        }
    }

    /** The periods of a year, by number; one for all where no calendar numbers them. */
    static IntStream ordinals(Quota quota) {
        int last = quota.cycle() instanceof Cycle.Regular regular
                ? regular.length().perYear()
                : 1;
        return IntStream.rangeClosed(1, last);
    }

    /**
     * How many acts, this gap apart, the minima of a quota put into each part of that length.
     *
     * <p>Finer parts add up. But the first act of one may lie too close to the last of the one before it, so that with a gap
     * each part after the first is sure to give one less.
     */
    static int reach(Quota quota, PeriodLength part, int gap) {
        Spread spread = quota.spread();
        if (spread.isNone() || !part.isDividedBy(spread.part().orElseThrow())) {
            return 0;
        }
        int parts = spread.part().orElseThrow().perYear() / part.perYear();
        int all = parts * spread.minimum();
        return gap == 0 ? all : all - (parts - 1);
    }

    private static int lastInTime(Quota quota) {
        return quota.dueDay() == 0 ? MONTH_END : quota.dueDay();
    }
}
