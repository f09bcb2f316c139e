package io.tongxin.testkit.arbitrary;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.norm.Norms;
import io.tongxin.organization.Organization;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.tailoring.Tailored;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.testkit.law.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated situations: organization, lists, tables, what happened and was decided, and a point of view, all of the year 2026.
 *
 * <p>评判情形生成 (pingpan qingxing shengcheng). Every situation is complete and valid. An office puts its own lists and organization
 * in the place of the generated ones with {@link #of(Terms, int)}.
 */
@Term(zh = "评判情形生成", pinyin = "pingpan qingxing shengcheng", source = "library")
public final class Situations {
    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

    private Situations() {}

    /** Situations with generated organizations and lists of every kind. */
    public static Arbitrary<Situation> any() {
        return with(ResponsibilityLists.any());
    }

    /** Situations in which one list tailors another. */
    public static Arbitrary<Situation> tailored() {
        return with(ResponsibilityLists.tailored());
    }

    /** Situations with these lists and a generated organization. */
    public static Arbitrary<Situation> with(Arbitrary<List<ResponsibilityList>> lists) {
        Arbitrary<Terms> terms = Combinators.combine(
                        Organizations.any(),
                        lists,
                        Arbitraries.of(Known.values()),
                        Arbitraries.integers().between(0, 2))
                .as(Situations::terms)
                .filter(t -> !t.lists().isEmpty());
        return situations(terms, Words.YEAR, -15, 400);
    }

    /** Situations with the terms of an office: its lists, its organization, its tables; what happens is generated. */
    public static Arbitrary<Situation> of(Terms terms, int year) {
        return situations(Arbitraries.just(terms), year, -15, 400);
    }

    /** Situations of duties that last a few days, for the law that tries out every schedule. */
    public static Arbitrary<Situation> ofFewDays() {
        return SmallCases.situations();
    }

    private static Arbitrary<Situation> situations(Arbitrary<Terms> terms, int year, int earliest, int latest) {
        Arbitrary<Function<Facts, Facts>> judged = Judgements.any(year);
        Arbitrary<Integer> lateness = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(-1)),
                Tuple.of(1, Arbitraries.integers().between(0, 90)));
        return Combinators.combine(
                        terms,
                        Happenings.any(),
                        judged,
                        Arbitraries.integers().between(earliest, latest),
                        lateness,
                        Arbitraries.longs().between(0, 1_000))
                .as((t, happened, decided, day, late, variation) -> {
                    LocalDate date = LocalDate.of(year, 1, 1).plusDays(day);
                    Instant known = late < 0 ? FAR : Happenings.evening(date, late);
                    return new Situation(decided.apply(happened.apply(t)), AsOf.of(date, known), year, variation);
                });
    }

    private static Terms terms(Organization organization, List<ResponsibilityList> lists, Known known, int calendars) {
        Tailoring tailoring = Tailoring.of(lists);
        List<ResolvedList> resolved = tailoring.violations().isEmpty()
                ? tailoring.resolveAll().stream().map(Tailored::list).toList()
                : List.of();
        List<WorkingCalendar> working = calendars == 0 ? List.of() : List.of(calendar(calendars == 1));
        return new Terms(resolved, organization, known.tables(), working, Norms.of(List.of()));
    }

    private static WorkingCalendar calendar(boolean whole) {
        LocalDate until = whole ? Words.day(500) : Words.day(120);
        return new WorkingCalendar(
                WorkingCalendarId.of("calendar"),
                Bilingual.of("工作日历"),
                EffectivePeriod.of(Words.day(-100), until),
                Set.of(Words.day(0), Words.day(47), Words.day(48), Words.day(49)),
                Set.of(LocalDate.of(2026, 2, 14)));
    }

    private enum Known {
        ALL,
        HALF,
        NONE;

        List<PeriodTable> tables() {
            LocalDate until = this == ALL ? LocalDate.of(2027, 12, 31) : LocalDate.of(2026, 6, 30);
            var windows = new PeriodTable(
                    Words.WINDOW,
                    Bilingual.of("专项时段"),
                    PeriodTable.Kind.WINDOW,
                    Set.of(),
                    List.of(row("spring", "2026-03-01", "2026-03-20"), row("long", "2026-05-01", "2028-02-28")),
                    LocalDate.of(2028, 12, 31));
            var semesters = new PeriodTable(
                    PeriodTableId.of("school"),
                    Bilingual.of("学期"),
                    PeriodTable.Kind.SEMESTER,
                    Set.of(),
                    List.of(
                            row("2025-autumn", "2025-09-01", "2026-01-20"),
                            row("2026-spring", "2026-02-23", "2026-07-05"),
                            row("2026-autumn", "2026-09-01", "2027-01-18")),
                    until);
            return this == NONE ? List.of(windows) : List.of(windows, semesters);
        }

        private static PeriodTable.Row row(String label, String first, String last) {
            return new PeriodTable.Row(label, DateSpan.of(LocalDate.parse(first), LocalDate.parse(last)));
        }
    }
}
