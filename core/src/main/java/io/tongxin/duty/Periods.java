package io.tongxin.duty;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Period;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The periods of a cycle that belong to a year, by the tables that date it for a unit. */
final class Periods {
    private final Terms terms;

    Periods(Terms terms) {
        this.terms = terms;
    }

    /** The tables that date the cycle for the unit in the year, the nearest first: its own, those of units above, everybody's. */
    List<PeriodTable> tables(Cycle cycle, UnitId unit, int year) {
        if (cycle instanceof Cycle.Regular) {
            return List.of();
        }
        LocalDate day = DateSpan.ofYear(year).last();
        if (cycle instanceof Cycle.Window window) {
            return terms.tables().stream()
                    .filter(t -> t.id().equals(window.table()) && rank(t, unit, day) >= 0)
                    .toList();
        }
        return terms.tables().stream()
                .filter(t -> t.kind() == PeriodTable.Kind.SEMESTER && rank(t, unit, day) >= 0)
                .sorted(Comparator.comparingInt(t -> rank(t, unit, day)))
                .toList();
    }

    private int rank(PeriodTable table, UnitId unit, LocalDate day) {
        if (table.units().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (table.units().contains(unit)) {
            return 0;
        }
        Organization organization = terms.organization();
        List<UnitId> above = organization.above(unit, organization.lastStanding(unit, day));
        for (int i = 0; i < above.size(); i++) {
            if (table.units().contains(above.get(i))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The periods whose last day lies in the year; one without days known where its table has yet to be made. */
    static List<Dated> of(Cycle cycle, List<PeriodTable> tables, int year) {
        DateSpan whole = DateSpan.ofYear(year);
        if (cycle instanceof Cycle.Regular regular) {
            return Period.between(regular.length(), whole.first(), whole.last()).stream()
                    .map(p -> new Dated(p, Basis.CALENDAR, Optional.empty()))
                    .toList();
        }
        var periods = new ArrayList<Dated>();
        for (PeriodTable table : tables) {
            for (Period period : table.periods()) {
                if (period.year() == year && isNearest(tables, table, period)) {
                    periods.add(new Dated(period, basis(table, period.span().last()), Optional.of(table)));
                }
            }
        }
        if (periods.isEmpty() && tables.stream().noneMatch(t -> !t.knownUntil().isBefore(whole.last()))) {
            periods.add(new Dated(new Period(cycle + "/" + year, whole), Basis.NONE, Optional.empty()));
        }
        return periods;
    }

    /** A row of a farther table gives way where a nearer one has a row that overlaps it. */
    private static boolean isNearest(List<PeriodTable> tables, PeriodTable table, Period period) {
        return tables.subList(0, tables.indexOf(table)).stream()
                .flatMap(t -> t.periods().stream())
                .noneMatch(p -> p.span().intersect(period.span()).isPresent());
    }

    private static Basis basis(PeriodTable table, LocalDate last) {
        return last.isAfter(table.knownUntil()) ? Basis.UNSETTLED : Basis.SETTLED;
    }

    /** On what the dates of a period rest. */
    enum Basis {
        CALENDAR,
        SETTLED,
        UNSETTLED,
        NONE
    }

    /** A period, and on what its dates rest. */
    record Dated(Period period, Basis basis, Optional<PeriodTable> table) {}
}
