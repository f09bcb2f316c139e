package io.tongxin.catalog;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Period;
import io.tongxin.calendar.PeriodTable;
import java.util.List;
import java.util.stream.Stream;

/** Which cycles nest: every period of the one lies within a single period of the other. */
final class Nesting {
    private final List<PeriodTable> tables;

    Nesting(List<PeriodTable> tables) {
        this.tables = tables;
    }

    boolean nest(Cycle a, Cycle b) {
        return a.equals(b) || within(a, b) || within(b, a);
    }

    private boolean within(Cycle inner, Cycle outer) {
        if (inner instanceof Cycle.Regular small && outer instanceof Cycle.Regular large) {
            return large.length().isDividedBy(small.length());
        }
        return !(inner instanceof Cycle.Regular) && spans(inner).allMatch(span -> liesIn(span, outer));
    }

    private boolean liesIn(DateSpan span, Cycle outer) {
        if (outer instanceof Cycle.Regular regular) {
            return Period.between(regular.length(), span.first(), span.last()).size() == 1;
        }
        return spans(outer)
                .allMatch(other -> other.includes(span) || other.intersect(span).isEmpty());
    }

    /** The dated periods of a semester or window cycle, of whatever unit. */
    Stream<DateSpan> spans(Cycle cycle) {
        return tables.stream()
                .filter(table -> cycle instanceof Cycle.Window window
                        ? table.id().equals(window.table())
                        : cycle instanceof Cycle.Semester && table.kind() == PeriodTable.Kind.SEMESTER)
                .flatMap(table -> table.periods().stream().map(Period::span));
    }
}
