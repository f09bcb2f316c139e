package io.tongxin.exchange;

import io.tongxin.calendar.EffectivePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which dates and instants a record may have: those of the years 1 to 9999, as in a catalog. */
final class InTime {
    private InTime() {}

    static LocalDate date(String path, LocalDate date) {
        requireYear(path, date.getYear());
        return date;
    }

    static Instant instant(String path, Instant instant) {
        requireYear(path, instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    private static void requireYear(String path, int year) {
        if (year < 1 || year > EffectivePeriod.OPEN.getYear()) {
            throw new JsonFormatException(path, "须在公元 1 年至 9999 年之间", "it must lie in the years 1 to 9999");
        }
    }
}
