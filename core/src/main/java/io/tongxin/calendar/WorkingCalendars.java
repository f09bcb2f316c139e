package io.tongxin.calendar;

import io.tongxin.term.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The working calendars there are, and days counted by them.
 *
 * <p>工作日推算 (gongzuori tuisuan). The starting day is not counted, as general law counts periods. A day that no calendar knows is taken for
 * a working day by its weekday, and whatever was counted over it says that it is not settled: a guess is never silent. Immutable.
 */
@Term(zh = "工作日推算", pinyin = "gongzuori tuisuan", source = "民法典第200至204条（计算惯例）")
public final class WorkingCalendars {
    private final List<WorkingCalendar> calendars;

    private WorkingCalendars(List<WorkingCalendar> calendars) {
        this.calendars = calendars;
    }

    /** Counting by these; where two know a day, the first of them counts. */
    public static WorkingCalendars of(Collection<WorkingCalendar> calendars) {
        return new WorkingCalendars(List.copyOf(calendars));
    }

    /** The day that lies so many days after another. */
    public Reached after(LocalDate start, Days days) {
        return reached(start, days, 1, day -> false);
    }

    /** The day that lies so many days before another. */
    public Reached before(LocalDate start, Days days) {
        return reached(start, days, -1, day -> false);
    }

    /**
     * The day that lies so many days after another, where some days do not count.
     *
     * @param suspended whether a day does not count; it must not be true for ever
     */
    public Reached after(LocalDate start, Days days, Predicate<LocalDate> suspended) {
        return reached(start, days, 1, suspended);
    }

    private Reached reached(LocalDate start, Days days, int step, Predicate<LocalDate> suspended) {
        LocalDate day = start;
        boolean settled = true;
        for (int counted = 0; counted < days.number(); ) {
            day = day.plusDays(step);
            if (suspended.test(day)) {
                continue;
            }
            if (days instanceof CalendarDays) {
                counted++;
            } else {
                Optional<WorkingCalendar> calendar = knowing(day);
                settled &= calendar.isPresent();
                counted += isWorkingDay(calendar, day) ? 1 : 0;
            }
        }
        return new Reached(day, settled);
    }

    /** How many working days lie after one day, up to and with another; 0 where the other is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        int counted = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            counted += isWorkingDay(knowing(day), day) ? 1 : 0;
        }
        return counted;
    }

    /** The day itself or, where it is a day off, the next working day; settled where every day looked at is known. */
    public Reached workingDayFrom(LocalDate start) {
        LocalDate day = start;
        boolean settled = true;
        while (true) {
            Optional<WorkingCalendar> calendar = knowing(day);
            settled &= calendar.isPresent();
            if (isWorkingDay(calendar, day)) {
                return new Reached(day, settled);
            }
            day = day.plusDays(1);
        }
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
     * A day that was counted to. 推算日 (tuisuanri).
     *
     * @param day the day
     * @param settled whether every day passed is known to a calendar; otherwise it is provisional
     */
    @Term(zh = "推算日", pinyin = "tuisuanri", source = "library")
    public record Reached(LocalDate day, boolean settled) {}
}
