package io.tongxin.calendar;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.WorkingCalendarId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are working days: weekdays less holidays, plus make-up days.
 *
 * <p>工作日历 (gongzuo rili). The make-up days (调休) come from a notice each year, so the calendar says until which day it
 * is known; beyond it the weekday rule is only a guess, and {@link #isKnown} says so. Immutable.
 *
 * @param id its identifier
 * @param title what it is called
 * @param known the days for which it is settled
 * @param holidays days off that fall on weekdays or weekends
 * @param makeUpDays weekend days on which work is done
 */
@Coherent
@Term(zh = "工作日历", pinyin = "gongzuo rili", source = "library")
public record WorkingCalendar(
        @NotNull WorkingCalendarId id,
        @NotNull Bilingual title,
        @NotNull EffectivePeriod known,
        @NotNull @Size(max = 10_000) Set<LocalDate> holidays,
        @NotNull @Size(max = 10_000) Set<LocalDate> makeUpDays)
        implements Coherence {
    /** Copies its parts. */
    public WorkingCalendar {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(known, "known");
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** Whether work is done on the day; a guess by weekday where the day is not known. */
    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        return !holidays.contains(day) && !isWeekend(day);
    }

    /** Whether the calendar is settled for the day. */
    public boolean isKnown(LocalDate day) {
        return known.includes(day);
    }

    /**
     * The day that lies this many working days after another; the starting day is not counted.
     *
     * @throws IllegalArgumentException if the number is negative or above 10,000
     */
    public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
        return move(start, workingDays, 1);
    }

    /**
     * The day that lies this many working days before another; the starting day is not counted.
     *
     * @throws IllegalArgumentException if the number is negative or above 10,000
     */
    public LocalDate minusWorkingDays(LocalDate start, int workingDays) {
        return move(start, workingDays, -1);
    }

    private LocalDate move(LocalDate start, int workingDays, int step) {
        if (workingDays < 0 || workingDays > 10_000) {
            throw new IllegalArgumentException("working days must lie between 0 and 10,000: " + workingDays);
        }
        LocalDate day = start;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    @Override
    public void check(Report report) {
        for (LocalDate day : makeUpDays) {
            if (!isWeekend(day)) {
                report.violation("makeUpDays", "working-calendar.make-up-on-weekday");
            }
            if (holidays.contains(day)) {
                report.violation("makeUpDays", "working-calendar.holiday-and-make-up");
            }
        }
        if (holidays.stream().anyMatch(d -> !known.includes(d))
                || makeUpDays.stream().anyMatch(d -> !known.includes(d))) {
            report.violation("known", "working-calendar.day-not-known");
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
