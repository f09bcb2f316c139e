package io.tongxin.exchange;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;

/** Spans of days, periods in force, period tables and working calendars as JSON. */
final class CalendarJson {
    private CalendarJson() {}

    static void effective(EffectivePeriod period, ObjectWriting out) {
        out.date("from", period.from());
        if (!period.isOpen()) {
            out.date("until", period.until());
        }
    }

    static EffectivePeriod effective(Value value) {
        return value.object(f -> EffectivePeriod.of(
                f.date("from"), f.optional("until").map(Value::date).orElse(EffectivePeriod.OPEN)));
    }

    static void span(DateSpan span, ObjectWriting out) {
        out.date("first", span.first()).date("last", span.last());
    }

    static DateSpan span(Value value) {
        return value.object(f -> DateSpan.of(f.date("first"), f.date("last")));
    }

    static void write(WorkingCalendar calendar, ObjectWriting out) {
        out.text("id", calendar.id())
                .bilingual("title", calendar.title())
                .object("known", o -> effective(calendar.known(), o))
                .sorted("holidays", calendar.holidays())
                .sorted("makeUpDays", calendar.makeUpDays());
    }

    static WorkingCalendar workingCalendar(Fields f) {
        return new WorkingCalendar(
                f.parsed("id", WorkingCalendarId::of),
                f.bilingual("title"),
                effective(f.required("known")),
                f.set("holidays", Value::date),
                f.set("makeUpDays", Value::date));
    }

    static void write(PeriodTable table, ObjectWriting out) {
        out.text("id", table.id())
                .bilingual("title", table.title())
                .text("kind", table.kind().name())
                .sorted("units", table.units())
                .objects(
                        "rows",
                        table.rows(),
                        (row, o) -> o.text("label", row.label()).object("span", s -> span(row.span(), s)))
                .date("knownUntil", table.knownUntil());
    }

    static PeriodTable periodTable(Fields f) {
        return new PeriodTable(
                f.parsed("id", PeriodTableId::of),
                f.bilingual("title"),
                f.required("kind").constant(PeriodTable.Kind.class),
                f.parsedSet("units", UnitId::of),
                f.list(
                        "rows",
                        v -> v.object(
                                r -> new PeriodTable.Row(r.required("label").text(), span(r.required("span"))))),
                f.date("knownUntil"));
    }
}
