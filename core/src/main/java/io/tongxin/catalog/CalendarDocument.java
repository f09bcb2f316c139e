package io.tongxin.catalog;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads {@code catalog: calendar}. */
final class CalendarDocument {
    private CalendarDocument() {}

    static void read(Node root, Contents contents) {
        var fields = new Fields(root);
        fields.has("catalog");
        contents.workingCalendars.addAll(fields.list(
                "working-calendars", Form.of(CalendarDocument::workingCalendar).located()));
        contents.periodTables.addAll(fields.list(
                "period-tables", Form.of(CalendarDocument::periodTable).located()));
        fields.complete();
    }

    private static Optional<WorkingCalendar> workingCalendar(Node node) {
        var fields = new Fields(node);
        Optional<WorkingCalendarId> id = fields.required("id", Scalars.id(WorkingCalendarId::of));
        Optional<Bilingual> title = fields.required("title", Scalars::bilingual);
        Optional<DateSpan> known = Dates.span(fields, "known-from", "known-until");
        var holidays = fields.days("holidays");
        var makeUpDays = fields.days("make-up-days");
        return fields.built(
                        "value.record",
                        () -> new WorkingCalendar(
                                id.orElseThrow(),
                                title.orElseThrow(),
                                EffectivePeriod.of(
                                        known.orElseThrow().first(),
                                        known.orElseThrow().last()),
                                holidays,
                                makeUpDays))
                .filter(calendar -> node.reading().isValid(calendar, node));
    }

    private static Optional<PeriodTable> periodTable(Node node) {
        var fields = new Fields(node);
        Optional<PeriodTableId> id = fields.required("id", Scalars.id(PeriodTableId::of));
        Optional<Bilingual> title = fields.required("title", Scalars::bilingual);
        var kind = fields.required("kind", Scalars.code(List.of(PeriodTable.Kind.values())));
        var units = fields.set("units", References.UNIT);
        var rows = fields.required("rows", Form.of(CalendarDocument::row).many());
        Optional<LocalDate> knownUntil = fields.required("known-until", Scalars::day);
        return fields.built(
                        "value.record",
                        () -> new PeriodTable(
                                id.orElseThrow(),
                                title.orElseThrow(),
                                kind.orElseThrow(),
                                units,
                                rows.orElseThrow(),
                                knownUntil.orElseThrow()))
                .filter(table -> node.reading().isValid(table, node));
    }

    private static Optional<PeriodTable.Row> row(Node node) {
        var fields = new Fields(node);
        Optional<String> label = fields.required("label", Scalars.text(40));
        Optional<DateSpan> span = Dates.span(fields);
        return fields.built("calendar.row", () -> new PeriodTable.Row(label.orElseThrow(), span.orElseThrow()));
    }
}
