package io.tongxin.testkit.arbitrary;

import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated frequencies of every shape, and numbers with every option.
 *
 * <p>频次生成 (pinci shengcheng). An option that does not fit a number is left out. Shrinks to one act a year.
 */
@Term(zh = "频次生成", pinyin = "pinci shengcheng", source = "library")
public final class Frequencies {
    private static final List<PeriodLength> LENGTHS = List.of(PeriodLength.values());
    private static final List<Quota.Apportionment> SHARING = List.of(Quota.Apportionment.values());
    private static final List<Cycle> REGULAR =
            LENGTHS.stream().map(Cycle::every).toList();
    private static final List<Cycle> CYCLES = Stream.concat(
                    REGULAR.stream(), Stream.of(Cycle.semester(), Cycle.window(Words.WINDOW)))
            .toList();
    private static final List<Cycle> NESTING = Stream.of(
                    PeriodLength.YEAR, PeriodLength.HALF_YEAR, PeriodLength.QUARTER, PeriodLength.MONTH)
            .map(Cycle::every)
            .toList();

    private Frequencies() {}

    /** Frequencies of every shape. */
    public static Arbitrary<Frequency> any() {
        Arbitrary<Frequency> cyclic = Combinators.combine(
                        Arbitraries.of(CYCLES), Arbitraries.integers().between(0, 2))
                .as((cycle, shape) -> switch (shape) {
                    case 0 -> new Frequency.Standing(cycle);
                    case 1 -> new Frequency.Unspecified(cycle, "定期");
                    default -> new Frequency.Appraised(cycle);
                });
        return Arbitraries.frequencyOf(Tuple.of(8, quotas()), Tuple.of(2, cyclic), Tuple.of(2, onEvent()));
    }

    /** Numbers with all options: gap, spread, bound, partners, due day, targets, way of sharing out. */
    public static Arbitrary<Quota> quotas() {
        Arbitrary<Quota> plain = Combinators.combine(
                        Arbitraries.of(CYCLES), Arbitraries.integers().between(1, 4))
                .as(Quota::of);
        return Combinators.combine(
                        plain,
                        option(60),
                        option(3),
                        Arbitraries.integers().between(0, LENGTHS.size() * 2),
                        option(3),
                        option(31),
                        option(12),
                        Arbitraries.integers().between(0, 4))
                .as((quota, gap, bound, spread, partners, due, target, sharing) -> with(
                        quota,
                        List.of(
                                q -> spread < LENGTHS.size() ? q.withSpread(part(spread), 1) : q,
                                q -> gap > 0 ? q.withGap(gap) : q,
                                q -> bound > 0 ? q.withAtMost(q.times() + bound - 1) : q,
                                q -> partners > 0 ? q.withPartners(partners) : q,
                                q -> due > 0 ? q.withDueDay(due) : q,
                                q -> target > 0 ? q.withTargets(Map.of(target, q.times() + target % 2)) : q,
                                q -> q.withApportionment(sharing(sharing)))));
    }

    /** Numbers that may stand in an exclusive group with one another. */
    public static Arbitrary<Quota> grouped() {
        return Combinators.combine(
                        Arbitraries.of(NESTING),
                        Arbitraries.integers().between(1, 3),
                        option(3),
                        Arbitraries.integers().between(0, LENGTHS.size() * 2))
                .as((cycle, times, bound, spread) -> with(
                        Quota.of(cycle, times),
                        List.of(
                                q -> spread < LENGTHS.size() ? q.withSpread(part(spread), 1) : q,
                                q -> bound > 0 ? q.withAtMost(q.times() + bound - 1) : q)));
    }

    /** Duties before and after an event, in calendar and working days. */
    public static Arbitrary<OnEvent> onEvent() {
        return Combinators.combine(
                        Arbitraries.of(OnEvent.When.values()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(true, false))
                .as((when, days, working) ->
                        new OnEvent(Words.EVENT, when, working ? WorkingDays.of(days) : CalendarDays.of(days)));
    }

    /** The quota with each option that fits it. */
    static Quota with(Quota quota, List<UnaryOperator<Quota>> options) {
        Quota result = quota;
        for (UnaryOperator<Quota> option : options) {
            result = with(result, option);
        }
        return result;
    }

    private static Quota with(Quota quota, UnaryOperator<Quota> option) {
        try {
            return option.apply(quota);
        } catch (IllegalArgumentException doesNotFit) {
            return quota;
        }
    }

    private static PeriodLength part(int number) {
        return LENGTHS.get(number);
    }

    private static Quota.Apportionment sharing(int number) {
        return SHARING.get(Math.max(0, number - 2));
    }

    private static Arbitrary<Integer> option(int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, most)));
    }
}
