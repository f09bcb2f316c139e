package io.tongxin.testkit.law;

import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From one day to the next, with nothing happening, what is met or exempt stays so, what is missing stays the same, and other
 * states only move forward.
 *
 * <p>时间单向 (shijian danxiang). Not started, on pace, short, last chance, impossible, overdue: in this order, and steps may be
 * left out. A last chance keeps its date, and what is lost does not come back.
 */
@Term(zh = "时间单向", pinyin = "shijian danxiang", source = "library")
public final class TimeOnlyMovesForward extends Law {
    private static final int DUTIES = 3;

    /** The law. */
    public TimeOnlyMovesForward() {
        super(
                6,
                "无事发生的一天不改变已完成和免除，不改变缺数，其他状态只向前变化",
                "a day on which nothing happens leaves met and exempt alone, keeps what is missing, and else only moves forward");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        for (LocalDate day : days(situation, evaluator)) {
            if (!new Histories(situation.facts(), situation.asOf()).happensOn(day.plusDays(1))) {
                step(situation.on(day), situation.on(day.plusDays(1)), evaluator);
            }
        }
    }

    /** The day itself, and those on which something must change for some duties. */
    private static List<LocalDate> days(Situation situation, Evaluator evaluator) {
        var days = new ArrayList<>(List.of(situation.asOf().date()));
        List<Verdict> all = situation.answers(evaluator).ofYear(situation.year());
        for (Verdict verdict : situation.some(all, DUTIES)) {
            days.add(verdict.duty().span().first().minusDays(1));
            days.add(verdict.duty().due());
            days.add(verdict.duty().span().last());
            verdict.lastChance().ifPresent(days::add);
        }
        return days;
    }

    private static void step(Situation today, Situation tomorrow, Evaluator evaluator) {
        var before = new HashMap<Object, Verdict>();
        today.answers(evaluator)
                .ofYear(today.year())
                .forEach(v -> before.put(v.duty().ref(), v));
        List<Verdict> after = tomorrow.answers(evaluator).ofYear(today.year());
        if (after.size() != before.size()) {
            throw new AssertionError("the number of duties changes overnight, after "
                    + today.asOf().date());
        }
        for (Verdict now : after) {
            compare(before, now);
        }
    }

    private static void compare(Map<Object, Verdict> before, Verdict now) {
        Verdict then = before.get(now.duty().ref());
        if (then == null) {
            throw new AssertionError(
                    now.duty().ref() + " appears overnight, on " + now.asOf().date());
        }
        boolean settled = then.state().isSettled();
        boolean lostChance = then.lastChance().isPresent()
                && now.lastChance().isPresent()
                && !then.lastChance().equals(now.lastChance());
        if (rank(now.state()) < rank(then.state())
                || (settled && now.state() != then.state())
                || now.missing() != then.missing()
                || (now.state() == State.IMPOSSIBLE && now.lost() < then.lost())
                || lostChance) {
            throw new AssertionError(now.duty().ref() + " is " + said(then) + " on "
                    + then.asOf().date() + " and " + said(now) + " the day after");
        }
    }

    private static String said(Verdict verdict) {
        return verdict.state() + " missing " + verdict.missing() + " lost " + verdict.lost() + " chance "
                + verdict.lastChance();
    }

    private static int rank(State state) {
        return switch (state) {
            case NOT_STARTED, PROVISIONAL -> 0;
            case ON_PACE, NEEDS_JUDGEMENT, UNATTESTED, TRIGGERED_OPEN -> 1;
            case SHORT -> 2;
            case LAST_CHANCE -> 3;
            case IMPOSSIBLE -> 4;
            case OVERDUE, JUDGED_NOT, TRIGGERED_OVERDUE -> 5;
            case MET, EXEMPT, TRIGGERED_DONE, JUDGED_FULFILLED, ATTESTED -> 6;
        };
    }
}
