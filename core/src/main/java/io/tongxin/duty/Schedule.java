package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.responsibility.Pace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The arithmetic of one duty: how many count, what can still be done, and until when it suffices to begin.
 *
 * @param span the days through which it is owed
 * @param due the last day in time
 * @param requirement what it asks
 */
record Schedule(DateSpan span, LocalDate due, Requirement requirement) {
    /** Each count by itself over all qualifying acts, so that none can fall when one is added. */
    Count count(List<Act> acts) {
        return requirement.gap() == 0 && requirement.parts().isEmpty() && requirement.partners() == 0
                ? Count.of(requirement.required(), acts)
                : countEach(acts);
    }

    private Count countEach(List<Act> acts) {
        List<Act> chosen = spaced(acts);
        var counted = new TreeSet<>(chosen);
        var partMissing = new ArrayList<Integer>();
        int inParts = 0;
        for (Requirement.Part part : requirement.parts()) {
            List<Act> inPart = spaced(
                    acts.stream().filter(a -> part.days().includes(a.day())).toList());
            counted.addAll(inPart);
            int lacking = Math.max(0, part.minimum() - inPart.size());
            partMissing.add(lacking);
            inParts += lacking;
        }
        Set<String> partners = new HashSet<>();
        if (requirement.partners() > 0) {
            acts.forEach(a -> partners.addAll(a.partners()));
            counted.addAll(acts);
        }
        int missing = Math.max(requirement.required() - chosen.size(), inParts);
        missing = Math.max(missing, partners.size() < requirement.partners() ? 1 : 0);
        return new Count(chosen.size(), partMissing, partners.size(), Math.max(0, missing), List.copyOf(counted));
    }

    /** As many as lie the gap apart: the earliest first gives the most. */
    private List<Act> spaced(List<Act> acts) {
        if (requirement.gap() == 0) {
            return acts;
        }
        var chosen = new ArrayList<Act>();
        for (Act act : acts) {
            if (chosen.isEmpty()
                    || !chosen.get(chosen.size() - 1)
                            .day()
                            .plusDays(requirement.gap())
                            .isAfter(act.day())) {
                chosen.add(act);
            }
        }
        return chosen;
    }

    /** How many would still be missing with an act, with new partners, on every day from {@code t} to the due day. */
    int lost(Count count, List<Act> acts, LocalDate t) {
        if (requirement.gap() == 0) {
            int lost = 0;
            for (int i = 0; i < requirement.parts().size(); i++) {
                if (requirement.parts().get(i).days().last().isBefore(t)) {
                    lost += count.partMissing().get(i);
                }
            }
            return lost;
        }
        return missingWithEveryDayFrom(acts, t);
    }

    /** With a gap: what is still missing when something is done on every day from then to the due day. */
    private int missingWithEveryDayFrom(List<Act> acts, LocalDate from) {
        int parts = 0;
        for (Requirement.Part part : requirement.parts()) {
            parts += Math.max(0, part.minimum() - reach(acts, from, part.days()));
        }
        return Math.max(0, Math.max(requirement.required() - reach(acts, from, span), parts));
    }

    /** How many acts the gap apart fit inside the days, with those done and one on every day from then to the due day. */
    private int reach(List<Act> acts, LocalDate from, DateSpan inside) {
        int reached = 0;
        LocalDate next = inside.first();
        for (Act act : acts) {
            if (act.day().isBefore(from)
                    && inside.includes(act.day())
                    && !act.day().isBefore(next)) {
                reached++;
                next = act.day().plusDays(requirement.gap());
            }
        }
        LocalDate last = inside.last().isBefore(due) ? inside.last() : due;
        next = next.isBefore(from) ? from : next;
        return next.isAfter(last)
                ? reached
                : reached + (int) (ChronoUnit.DAYS.between(next, last) / requirement.gap()) + 1;
    }

    /** The last day from which acts on every day leave nothing missing; asked only where something is, and none is lost. */
    LocalDate lastChance(Count count, List<Act> acts, LocalDate t) {
        LocalDate last = due;
        for (int i = 0; i < requirement.parts().size(); i++) {
            LocalDate end = requirement.parts().get(i).days().last();
            if (count.partMissing().get(i) > 0 && end.isBefore(last)) {
                last = end;
            }
        }
        if (requirement.gap() == 0) {
            return last;
        }
        LocalDate good = t;
        LocalDate bad = last.plusDays(1);
        while (good.plusDays(1).isBefore(bad)) {
            LocalDate middle = good.plusDays(ChronoUnit.DAYS.between(good, bad) / 2);
            if (missingWithEveryDayFrom(acts, middle) == 0) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    /** How many are expected by the day: by days gone by, so that nobody is behind on the first; or by the list's curve. */
    int expected(Pace pace, LocalDate t) {
        long n = requirement.required();
        if (t.isAfter(due)) {
            return (int) n;
        }
        if (!t.isAfter(span.first())) {
            return 0;
        }
        if (pace.isEven()) {
            long gone = ChronoUnit.DAYS.between(span.first(), t);
            return (int) (n * gone / (ChronoUnit.DAYS.between(span.first(), due) + 1));
        }
        long before = pace.reachedBy(span.first().minusDays(1));
        long whole = pace.reachedBy(due) - before;
        return whole <= 0 ? 0 : (int) (n * (pace.reachedBy(t.minusDays(1)) - before) / whole);
    }
}
