package io.tongxin.duty;

import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.calendar.WorkingCalendar.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts calendar or working days from a day, and says whether the calendars know every day passed. */
final class Workdays {
    private final List<WorkingCalendar> calendars;

    Workdays(List<WorkingCalendar> calendars) {
        this.calendars = calendars;
    }

    /** The day so many days after (step 1) or before (step -1); the starting day is not counted. */
    Reached from(LocalDate start, WorkingCalendar.Days days, int step) {
        if (days.kind() == DayKind.CALENDAR) {
            return new Reached(start.plusDays((long) days.number() * step), true);
        }
        LocalDate day = start;
        boolean settled = true;
        for (int counted = 0; counted < days.number(); ) {
            day = day.plusDays(step);
            Optional<WorkingCalendar> calendar = knowing(day);
            settled &= calendar.isPresent();
            if (isWorkingDay(calendar, day)) {
                counted++;
            }
        }
        return new Reached(day, settled);
    }

    private static boolean isWorkingDay(Optional<WorkingCalendar> calendar, LocalDate day) {
        return calendar.isPresent()
                ? calendar.get().isWorkingDay(day)
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private Optional<WorkingCalendar> knowing(LocalDate day) {
        return calendars.stream().filter(c -> c.isKnown(day)).findFirst();
    }

    /**
     * A day that was counted to.
     *
     * @param day the day
     * @param settled whether every day passed is known to a calendar
     */
    record Reached(LocalDate day, boolean settled) {}
}
