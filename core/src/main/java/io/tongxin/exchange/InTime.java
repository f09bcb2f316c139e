package io.tongxin.exchange;

import io.tongxin.calendar.EffectivePeriod;
import java.time.Instant;
import java.time.LocalDate;

/** Which dates and instants a record may have: those of the years 1 to 9999, as in a catalog. */
final class InTime {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private InTime() {}

    static LocalDate date(String path, LocalDate date) {
        requireInTime(path, date.getYear() >= 1 && !date.isAfter(EffectivePeriod.OPEN));
        return date;
    }

    static Instant instant(String path, Instant instant) {
        requireInTime(path, !instant.isBefore(FIRST) && instant.isBefore(END));
        return instant;
    }

    private static void requireInTime(String path, boolean inTime) {
        if (!inTime) {
            throw new JsonFormatException(path, "须在公元 1 年至 9999 年之间", "it must lie in the years 1 to 9999");
        }
    }
}
