package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Period;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one duty will ask, before anybody is exempt: a segment of a line that is owed, or would be if the post were held; shared
 * by all owners of whom it is asked without a change.
 *
 * @param line the line
 * @param segment the segment
 * @param source the item as it reads on the segment's last day
 * @param due the last day in time
 * @param requirement what it asks
 */
record Owed(Line line, Line.Segment segment, Stretch.Source source, LocalDate due, Requirement requirement) {
    static List<Owed> of(Line line) {
        var owed = new ArrayList<Owed>();
        for (Line.Segment segment : line.segments()) {
            if (segment.nobody().isEmpty() || segment.nobody().get() == Nobody.VACANT) {
                owed.add(of(line, segment));
            }
        }
        return owed;
    }

    private static Owed of(Line line, Line.Segment segment) {
        Stretch.Source source = line.versionOn(segment.days().last());
        LocalDate due = due(source.item(), line.dated().period(), segment.days());
        Requirement requirement = new Requiring(line, segment, source.item(), due, List.of()).requirement();
        return new Owed(line, segment, source, due, requirement);
    }

    private static LocalDate due(ResponsibilityItem item, Period period, DateSpan span) {
        if (!(item.frequency() instanceof Quota quota) || quota.dueDay() == 0) {
            return span.last();
        }
        LocalDate last = period.span().last();
        LocalDate due = last.withDayOfMonth(Math.min(quota.dueDay(), last.getDayOfMonth()));
        return span.includes(due) ? due : span.last();
    }

    /** What it asks where these exemptions name it. */
    Requirement requirement(List<Case.Ruled> exemptions) {
        return exemptions.isEmpty()
                ? requirement
                : new Requiring(line, segment, source.item(), due, exemptions).requirement();
    }
}
