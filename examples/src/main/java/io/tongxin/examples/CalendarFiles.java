package io.tongxin.examples;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import io.tongxin.consultation.CaseRef;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationState;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.LedgerReview;
import io.tongxin.id.UnitId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/**
 * The days of a body's consultations as a calendar file (.ics, RFC 5545), written by a library: a whole-day entry for each day that is set,
 * cancelled ones marked, and one for the last day of each reply that it still waits for. It holds no person.
 */
final class CalendarFiles {
    private static final String PRODUCT = "-//Tongxin//Consultation//ZH";

    private static final int LONGEST_LINE = 25;

    private CalendarFiles() {}

    /** The file of one body. */
    static String of(UnitId body, LedgerReview review, Locale locale, Instant made) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        for (Consultation one : review.records().consultations()) {
            if (one.participants().stream().anyMatch(p -> p.body().equals(body))) {
                event(one, locale, made).ifPresent(calendar::addEvent);
            }
        }
        review.open().stream()
                .filter(opinion -> opinion.voices().contains(body))
                .flatMap(opinion -> review.deadlines(CaseRef.of(opinion.id())).stream())
                .filter(deadline -> deadline.due().isPresent())
                .forEach(deadline -> calendar.addEvent(event(deadline, locale, made)));
        return written(calendar);
    }

    /** Lines are of 75 octets at most: the writer folds by characters, of which a Chinese one has three octets. */
    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST_LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Optional<VEvent> event(Consultation one, Locale locale, Instant made) {
        return one.meetingDay().map(day -> {
            VEvent event = wholeDay("consultation-" + one.id(), day, made);
            event.setSummary(one.form().label().in(locale)
                    + one.title().map(t -> ": " + t.in(locale)).orElse(""));
            event.setSequence((int) one.steps().stream()
                    .filter(s -> s.act() == ConsultationAct.RESCHEDULE || s.act() == ConsultationAct.CANCEL)
                    .count());
            event.setStatus(one.state() == ConsultationState.CANCELLED ? Status.cancelled() : Status.confirmed());
            return event;
        });
    }

    private static VEvent event(Deadline deadline, Locale locale, Instant made) {
        VEvent event = wholeDay(
                "reply-" + deadline.subject().id() + "-" + deadline.rule().id(),
                deadline.due().orElseThrow(),
                made);
        event.setSummary((locale.getLanguage().equals("zh") ? "答复期限：意见 " : "Reply due: opinion ")
                + deadline.subject().id());
        event.setDescription(deadline.arithmetic().in(locale));
        return event;
    }

    /** A day is a day: it has no time, and no zone moves it. */
    private static VEvent wholeDay(String id, LocalDate day, Instant made) {
        var event = new VEvent();
        event.setUid(id + "@tongxin");
        event.setDateTimeStamp(Date.from(made));
        // the writer takes the day from the zone of the machine, so that zone makes the instant too
        event.setDateStart(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
        return event;
    }
}
