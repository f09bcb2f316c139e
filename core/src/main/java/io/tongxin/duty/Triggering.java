package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Period;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.decision.Trigger;
import io.tongxin.responsibility.OnEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the duties that recorded triggers call for: one per trigger, passed on from holder to holder. */
final class Triggering {
    private final WorkingCalendars calendars;
    private final Known known;

    Triggering(WorkingCalendars calendars, Known known) {
        this.calendars = calendars;
        this.known = known;
    }

    List<Called> of(List<Stretch> stretches) {
        var called = new ArrayList<Called>();
        for (Stretch stretch : stretches) {
            if (stretch.nobody().filter(n -> n != Nobody.VACANT).isEmpty()) {
                for (Stretch.Source source : stretch.asked().onEvents()) {
                    call(called, stretch, source, stretches);
                }
            }
        }
        return called;
    }

    private void call(List<Called> called, Stretch stretch, Stretch.Source source, List<Stretch> stretches) {
        OnEvent frequency = (OnEvent) source.item().frequency();
        for (History<Trigger> trigger : known.triggers(stretch.anchor(source))) {
            LocalDate start = start(frequency, trigger.value());
            if (trigger.value().event().equals(frequency.event())
                    && stretch.days().includes(start)) {
                called.add(called(frequency, source, trigger, start, stretches));
            }
        }
    }

    /** A duty after an event runs from the event's day; one before it hangs on the announcement. */
    private static LocalDate start(OnEvent frequency, Trigger trigger) {
        return frequency.when() == OnEvent.When.AFTER ? trigger.eventDay() : trigger.announcedOn();
    }

    private Called called(
            OnEvent frequency,
            Stretch.Source source,
            History<Trigger> trigger,
            LocalDate start,
            List<Stretch> stretches) {
        LocalDate day = trigger.value().eventDay();
        WorkingCalendars.Reached due = frequency.when() == OnEvent.When.AFTER
                ? calendars.after(day, frequency.within())
                : calendars.before(day, frequency.within());
        LocalDate last = due.day().isBefore(start) ? start : due.day();
        DateSpan span = DateSpan.of(start, last);
        LocalDate first = due.day().isBefore(start) ? due.day() : start;
        Period period = new Period(trigger.value().id().value(), DateSpan.of(first, last));
        boolean vacant = stretches.stream()
                .filter(s -> s.days().intersect(span).isPresent())
                .allMatch(s -> s.nobody().isPresent());
        return new Called(source, trigger, span, due.day(), due.settled(), vacant, period);
    }

    /**
     * A duty that was called for.
     *
     * @param source the item in force on its first day
     * @param trigger what called for it
     * @param span its days; the first alone where it was announced too late to be done in time
     * @param due the last day in time
     * @param isSettled whether the calendar knows every day counted
     * @param isVacant whether nobody held the post throughout
     * @param period its period, whose code is the trigger's id
     */
    record Called(
            Stretch.Source source,
            History<Trigger> trigger,
            DateSpan span,
            LocalDate due,
            boolean isSettled,
            boolean isVacant,
            Period period) {}
}
