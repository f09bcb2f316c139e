package io.tongxin.duty;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.id.Id;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Frequency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who owes what by the terms alone. Where nothing changes for an owner through all periods of a year, what he owes is worked
 * out once for all of whom the same is asked.
 */
final class Owing {
    private static final Comparator<Owed> BY_KEY = Comparator.comparing(
                    (Owed o) -> o.line().item())
            .thenComparing(o -> o.line().dated().period().code(), Id.byCodePoint())
            .thenComparing(o -> o.segment().days());

    private final Coverage coverage;
    private final Periods periods;
    private final Map<Alike, List<Owed>> unchanged = new ConcurrentHashMap<>();

    Owing(Terms terms) {
        this.coverage = new Coverage(terms);
        this.periods = new Periods(terms);
    }

    Coverage coverage() {
        return coverage;
    }

    /** What the owner of these stretches owes in the year, whatever happens, by the order of their keys. */
    List<Owed> of(UnitId unit, List<Stretch> stretches, int year) {
        Set<Asked.Variant> variants = variants(stretches);
        Map<Cycle, List<PeriodTable>> tables = tables(variants, unit, year);
        DateSpan days = days(tables, year);
        List<Stretch> touching = stretches.stream()
                .filter(s -> s.days().intersect(days).isPresent())
                .toList();
        if (touching.size() != 1) {
            return draw(variants, tables, touching, year);
        }
        var alike = new Alike(touching.get(0).asked(), touching.get(0).nobody(), tables, year);
        List<Owed> known = unchanged.get(alike);
        return known == null ? unchanged.computeIfAbsent(alike, a -> draw(variants, tables, touching, year)) : known;
    }

    private static Set<Asked.Variant> variants(List<Stretch> stretches) {
        var variants = new LinkedHashSet<Asked.Variant>();
        stretches.forEach(s -> variants.addAll(s.asked().variants()));
        return variants;
    }

    /** The tables that date the cycles which the calendar does not. */
    private Map<Cycle, List<PeriodTable>> tables(Set<Asked.Variant> variants, UnitId unit, int year) {
        var tables = new HashMap<Cycle, List<PeriodTable>>();
        for (Asked.Variant variant : variants) {
            if (!(variant.cycle() instanceof Cycle.Regular)) {
                tables.computeIfAbsent(variant.cycle(), c -> periods.tables(c, unit, year));
            }
        }
        return tables;
    }

    /** The year, and the days before it of a period that ends in it. */
    private static DateSpan days(Map<Cycle, List<PeriodTable>> tables, int year) {
        DateSpan whole = DateSpan.ofYear(year);
        return tables.values().stream()
                .flatMap(List::stream)
                .flatMap(t -> t.periods().stream())
                .filter(p -> p.year() == year && p.span().first().isBefore(whole.first()))
                .map(p -> DateSpan.of(p.span().first(), whole.last()))
                .min(Comparator.naturalOrder())
                .orElse(whole);
    }

    private static List<Owed> draw(
            Set<Asked.Variant> variants, Map<Cycle, List<PeriodTable>> tables, List<Stretch> stretches, int year) {
        var owed = new ArrayList<Owed>();
        for (Asked.Variant variant : variants) {
            if (variant.shape() != Frequency.Shape.ON_EVENT) {
                Cycle cycle = variant.cycle();
                for (Periods.Dated dated : Periods.of(cycle, tables.getOrDefault(cycle, List.of()), year)) {
                    Lines.line(variant, dated, stretches).map(Owed::of).ifPresent(owed::addAll);
                }
            }
        }
        owed.sort(BY_KEY);
        return List.copyOf(owed);
    }

    /** What two owners have in common who owe the same in a year. */
    private record Alike(Asked asked, Optional<Nobody> nobody, Map<Cycle, List<PeriodTable>> tables, int year) {}
}
