package io.tongxin.catalog;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import java.time.LocalDate;
import java.util.Optional;

/** The pairs of fields {@code from} and {@code until}. */
final class Dates {
    private Dates() {}

    /** From a day on, perhaps until another. */
    static Optional<EffectivePeriod> effective(Fields fields) {
        Optional<LocalDate> from = fields.required("from", Scalars::day);
        LocalDate until = fields.optional("until", Scalars::day, EffectivePeriod.OPEN);
        return from.filter(first -> inOrder(fields, first, until, "until"))
                .map(first -> EffectivePeriod.of(first, until));
    }

    /** From one day to another. */
    static Optional<DateSpan> span(Fields fields) {
        return span(fields, "from", "until");
    }

    static Optional<DateSpan> span(Fields fields, String fromField, String untilField) {
        Optional<LocalDate> from = fields.required(fromField, Scalars::day);
        Optional<LocalDate> until = fields.required(untilField, Scalars::day);
        if (from.isEmpty() || until.isEmpty() || !inOrder(fields, from.get(), until.get(), untilField)) {
            return Optional.empty();
        }
        return Optional.of(DateSpan.of(from.get(), until.get()));
    }

    /** A single {@code day}, or {@code from} and {@code until}. */
    static Optional<DateSpan> dayOrSpan(Fields fields) {
        if (fields.has("day")) {
            return fields.required("day", Scalars::day).map(day -> DateSpan.of(day, day));
        }
        if (!fields.has("from") && !fields.has("until")) {
            return fields.required("day", Scalars::day).map(day -> DateSpan.of(day, day));
        }
        return span(fields);
    }

    private static boolean inOrder(Fields fields, LocalDate from, LocalDate until, String untilField) {
        if (until.isBefore(from)) {
            fields.problem(fields.node().placeOf(untilField), "dates.order");
            return false;
        }
        return true;
    }
}
