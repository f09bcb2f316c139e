package io.tongxin.consultation;

import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Counts deadlines as they stand on a day. */
final class DeadlineCount {
    private final WorkingCalendars calendars;
    private final LocalDate today;
    private final CalendarDays warning;

    DeadlineCount(WorkingCalendars calendars, LocalDate today, CalendarDays warning) {
        this.calendars = calendars;
        this.today = today;
        this.warning = warning;
    }

    /** One that is counted back from the day of a consultation. */
    Deadline ahead(CaseRef subject, LeadRule rule, LocalDate meeting, Optional<LocalDate> done, boolean suspended) {
        WorkingCalendars.Reached due = calendars.before(meeting, rule.ahead());
        DeadlineState state = suspended && done.isEmpty() ? DeadlineState.SUSPENDED : state(due.day(), done);
        int late = late(due.day(), done, rule.ahead(), state);
        Bilingual arithmetic = new DeadlineWording(today, done, state, late, !due.settled())
                .of(
                        Bilingual.of("会议日", "meeting"),
                        meeting,
                        Bilingual.of("往前 ", " back"),
                        rule.ahead(),
                        0,
                        due.day(),
                        rule.what().label());
        return new Deadline(
                subject,
                rule,
                meeting,
                rule.ahead(),
                List.of(),
                Optional.of(due.day()),
                !due.settled(),
                done,
                state,
                late,
                arithmetic);
    }

    /** One that is counted on from a day. */
    Deadline after(
            CaseRef subject,
            TermRule rule,
            Bilingual start,
            LocalDate from,
            Optional<LocalDate> done,
            List<Suspension> suspensions) {
        List<Suspension> ended = suspensions.stream()
                .filter(s -> !s.isOpen() && done.map(s.from()::isBefore).orElse(true))
                .toList();
        WorkingCalendars.Reached counted =
                calendars.after(from, rule.within(), day -> Suspensions.isSuspended(ended, day));
        WorkingCalendars.Reached due = rule.rolls() ? rolled(counted) : counted;
        boolean suspended = done.isEmpty()
                && suspensions.stream().anyMatch(s -> s.isOpen() && !s.from().isAfter(counted.day()));
        DeadlineState state = suspended ? DeadlineState.SUSPENDED : state(due.day(), done);
        int late = late(due.day(), done, rule.within(), state);
        Bilingual arithmetic = new DeadlineWording(today, done, state, late, !due.settled())
                .of(
                        start,
                        from,
                        Bilingual.of("往后 ", " on"),
                        rule.within(),
                        suspendedDays(ended, from, counted.day()),
                        due.day(),
                        rule.task().label());
        return new Deadline(
                subject,
                rule,
                from,
                rule.within(),
                suspensions,
                suspended ? Optional.empty() : Optional.of(due.day()),
                !due.settled(),
                done,
                state,
                late,
                arithmetic);
    }

    private WorkingCalendars.Reached rolled(WorkingCalendars.Reached counted) {
        WorkingCalendars.Reached next = calendars.workingDayFrom(counted.day());
        return new WorkingCalendars.Reached(next.day(), counted.settled() && next.settled());
    }

    /** How many calendar days of the stretch were suspended. */
    private static int suspendedDays(List<Suspension> ended, LocalDate from, LocalDate until) {
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(until.isAfter(from) ? until.plusDays(1) : from.plusDays(1))
                .filter(day -> Suspensions.isSuspended(ended, day))
                .count());
    }

    private DeadlineState state(LocalDate due, Optional<LocalDate> done) {
        if (done.isPresent()) {
            return done.get().isAfter(due) ? DeadlineState.LATE : DeadlineState.MET;
        }
        if (today.isAfter(due)) {
            return DeadlineState.OVERDUE;
        }
        return today.plusDays(warning.number()).isBefore(due) ? DeadlineState.DUE : DeadlineState.DUE_SOON;
    }

    private int late(LocalDate due, Optional<LocalDate> done, Days budget, DeadlineState state) {
        if (!state.isBroken()) {
            return 0;
        }
        LocalDate end = done.orElse(today);
        return budget instanceof WorkingDays
                ? calendars.workingDaysBetween(due, end)
                : Math.toIntExact(ChronoUnit.DAYS.between(due, end));
    }

    /** The first day for which a consultation could be set so that today would still be in time. */
    LocalDate earliest(LeadRule rule) {
        LocalDate day = calendars.after(today, rule.ahead()).day();
        while (calendars.before(day, rule.ahead()).day().isBefore(today)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
