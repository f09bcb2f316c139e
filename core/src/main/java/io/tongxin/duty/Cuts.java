package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which something begins or has ended, and the spans between them, from the beginning to the end of time. */
final class Cuts {
    private static final LocalDate FIRST = EffectivePeriod.always().from();

    private final SortedSet<LocalDate> days = new TreeSet<>();

    Cuts() {
        days.add(FIRST);
    }

    void add(EffectivePeriod period) {
        add(DateSpan.of(period.from(), period.until()));
    }

    void add(DateSpan span) {
        days.add(span.first());
        if (span.last().isBefore(EffectivePeriod.OPEN)) {
            days.add(span.last().plusDays(1));
        }
    }

    List<DateSpan> spans() {
        var spans = new ArrayList<DateSpan>();
        LocalDate first = FIRST;
        for (LocalDate next : days.tailSet(FIRST.plusDays(1))) {
            spans.add(DateSpan.of(first, next.minusDays(1)));
            first = next;
        }
        spans.add(DateSpan.of(first, EffectivePeriod.OPEN));
        return spans;
    }
}
