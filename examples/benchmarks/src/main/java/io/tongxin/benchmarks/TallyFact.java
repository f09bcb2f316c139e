package io.tongxin.benchmarks;

import java.time.LocalDate;
import java.util.List;

/** What the acts of a duty add up to, as a fact that one rule infers and the next ones read; public for the engine's generated code. */
public final class TallyFact {
    private final DutyFact duty;
    private final int total;
    private final int missing;
    private final int lost;
    private final int chance;
    private final int expected;

    private TallyFact(DutyFact duty, int total, int missing, int lost, int chance, int today) {
        this.duty = duty;
        this.total = total;
        this.missing = Math.max(0, missing);
        this.lost = lost;
        this.chance = chance;
        this.expected = duty.row().expected(today);
    }

    /** So many acts, of which several may be done on one day. */
    public static TallyFact of(DutyFact duty, int total, int today) {
        return new TallyFact(duty, total, duty.row().required() - total, 0, duty.getLast(), today);
    }

    /** Acts on these days, which count if they lie the gap apart. */
    public static TallyFact spaced(DutyFact duty, List<Integer> days, int today) {
        int gap = duty.row().gap();
        int total = 0;
        int free = duty.getFirst();
        for (int day : days.stream().sorted().toList()) {
            if (day >= free) {
                total++;
                free = day + gap;
            }
        }
        int missing = duty.row().required() - total;
        int chance = duty.getLast() - (missing - 1) * gap;
        int lost = missing > 0 && Math.max(today, free) > chance ? 1 : 0;
        return new TallyFact(duty, total, missing, lost, chance, today);
    }

    /** Acts on these days, of which each month asks for one. */
    public static TallyFact monthly(DutyFact duty, List<Integer> days, int today) {
        LocalDate start = LocalDate.of(City.YEAR, 1, 1);
        int empty = 0;
        int lost = 0;
        int chance = duty.getLast();
        for (LocalDate month = start.plusDays(duty.getFirst());
                !month.isAfter(start.plusDays(duty.getLast()));
                month = month.plusMonths(1)) {
            int first = month.getDayOfYear() - 1;
            int last = first + month.lengthOfMonth() - 1;
            if (days.stream().noneMatch(d -> d >= first && d <= last)) {
                empty++;
                lost += last < today ? 1 : 0;
                chance = Math.min(chance, last);
            }
        }
        return new TallyFact(
                duty, days.size(), Math.max(duty.row().required() - days.size(), empty), lost, chance, today);
    }

    /** Of which duty. */
    public DutyFact getDuty() {
        return duty;
    }

    /** The first day of the duty. */
    public int getFirst() {
        return duty.getFirst();
    }

    /** The last day of the duty. */
    public int getLast() {
        return duty.getLast();
    }

    /** How many count. */
    public int getTotal() {
        return total;
    }

    /** How many are missing. */
    public int getMissing() {
        return missing;
    }

    /** Whether something can no longer be done in time. */
    public int getLost() {
        return lost;
    }

    /** The day from which on a warning is given. */
    public int getWarning() {
        return chance - duty.getLead();
    }

    /** How many are expected by now. */
    public int getExpected() {
        return expected;
    }

    /** Puts down how the duty stands, decided here and not by rules. */
    public void decide(int today) {
        duty.stands(state(today), missing);
    }

    private String state(int today) {
        if (today < getFirst()) {
            return "NOT_STARTED";
        }
        if (missing == 0) {
            return "MET";
        }
        if (today > getLast()) {
            return "OVERDUE";
        }
        if (lost > 0) {
            return "IMPOSSIBLE";
        }
        if (getWarning() <= today) {
            return "LAST_CHANCE";
        }
        return total < expected ? "SHORT" : "ON_PACE";
    }
}
