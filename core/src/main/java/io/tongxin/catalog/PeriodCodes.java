package io.tongxin.catalog;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Period;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.PeriodTable;
import java.util.List;
import java.util.Optional;

/** Which days a period's code means. */
final class PeriodCodes {
    private final List<PeriodTable> tables;

    PeriodCodes(List<PeriodTable> tables) {
        this.tables = tables;
    }

    Optional<DateSpan> spanOf(String code) {
        if (code.matches("[1-9]\\d{3}(?:-.{2,3})?")) {
            int year = Integer.parseInt(code.substring(0, 4));
            for (PeriodLength length : PeriodLength.values()) {
                for (int ordinal = 1; ordinal <= length.perYear(); ordinal++) {
                    if (length.code(year, ordinal).equals(code)) {
                        return Optional.of(length.span(year, ordinal));
                    }
                }
            }
        }
        return tables.stream()
                .flatMap(table -> table.periods().stream())
                .filter(period -> period.code().equals(code))
                .map(Period::span)
                .findFirst();
    }
}
