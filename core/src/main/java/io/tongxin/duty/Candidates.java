package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All activities that could still be done, or entered, for a duty: enough of them to cure it if anything does.
 *
 * <p>Without a gap, as many as are missing at the end of each part and of the span. With a gap, one every gap days backward
 * from each end, and from today for what is entered: no choice of days fits more. In a group, as many more as its other duties lack, for those come first.
 */
final class Candidates {
    private final Case one;
    private final Count count;
    private final int wanted;
    private final Drafting drafting;
    private final LocalDate date;

    Candidates(Ledger.Entry entry, Qualifying rules, LocalDate date) {
        this.one = entry.one();
        this.count = entry.count();
        this.wanted = Math.max(1, entry.matching().map(GroupMatching::missing).orElse(count.missing()));
        this.drafting = new Drafting(one, entry.together(), entry.acts(), rules);
        this.date = date;
    }

    /** What can be done from today to the last day that still helps, the earliest first. */
    List<Step> toDo() {
        DateSpan span = one.duty().span();
        LocalDate from = date.isBefore(span.first()) ? span.first() : date;
        LocalDate until =
                date.isAfter(one.duty().due()) ? span.last() : one.duty().due();
        if (one.isAfterEvent() && date.isAfter(until)) {
            until = date;
        }
        return draft(from, until).stream()
                .<Step>map(a -> new Step.Do(a, drafting.kinds(a.day())))
                .toList();
    }

    /** What may have been done by today and not entered, the earliest first. */
    List<Step> toEnter() {
        DateSpan span = one.duty().span();
        LocalDate until = date.isAfter(span.last()) ? span.last() : date;
        LocalDate due = one.duty().due();
        return draft(span.first(), until.isAfter(due) ? due : until).stream()
                .<Step>map(a -> new Step.Enter(a, drafting.kinds(a.day())))
                .toList();
    }

    private List<Activity> draft(LocalDate from, LocalDate until) {
        var days = new TreeMap<LocalDate, Integer>();
        Requirement asked = one.duty().requirement();
        for (int i = 0; i < asked.parts().size(); i++) {
            if (count.partMissing().get(i) > 0) {
                DateSpan part = asked.parts().get(i).days();
                add(
                        days,
                        later(from, part.first()),
                        earlier(until, part.last()),
                        part.last(),
                        count.partMissing().get(i));
            }
        }
        add(days, from, until, one.duty().due(), Math.max(wanted, count.missing()));
        int fresh = Math.max(0, asked.partners() - count.partners());
        var drafts = new ArrayList<Activity>();
        days.forEach((day, times) -> {
            for (int i = 0; i < times; i++) {
                boolean last = day.equals(days.lastKey()) && i == times - 1;
                drafting.on(day, last ? fresh : 0).ifPresent(drafts::add);
            }
        });
        return drafts;
    }

    /** The days that count back from an end are the same for what is done and for what is entered, so that both fit together. */
    private void add(Map<LocalDate, Integer> days, LocalDate from, LocalDate until, LocalDate end, int times) {
        int gap = one.duty().requirement().gap();
        if (from.isAfter(until)) {
            return;
        }
        if (gap == 0) {
            days.merge(until, times, Integer::sum);
            return;
        }
        for (LocalDate last : List.of(until, end)) {
            for (LocalDate day = last; !day.isBefore(from); day = day.minusDays(gap)) {
                if (!day.isAfter(until)) {
                    days.merge(day, 1, Math::max);
                }
            }
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
