package io.tongxin.testkit.arbitrary;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated working calendars around the year 2026: holidays of one day to nine, make-up days at weekends, and a day until which they are known.
 *
 * <p>工作日历生成 (gongzuo rili shengcheng). Shrinks to a calendar of weekdays.
 */
@Term(zh = "工作日历生成", pinyin = "gongzuo rili shengcheng", source = "library")
public final class Calendars {
    private static final int FIRST = -400;
    private static final int LAST = 800;

    private Calendars() {}

    /** One calendar. */
    public static Arbitrary<WorkingCalendar> any() {
        Arbitrary<Stretch> holidays = Combinators.combine(
                        Arbitraries.integers().between(-60, 420),
                        Arbitraries.integers().between(1, 9))
                .as(Stretch::new);
        return Combinators.combine(
                        Arbitraries.of(364, 120, 500, LAST),
                        holidays.list().ofMaxSize(6),
                        Arbitraries.integers().between(-60, 420).set().ofMaxSize(10))
                .as(Calendars::calendar);
    }

    /** Up to two calendars with ids of their own; they may both know a day. */
    public static Arbitrary<List<WorkingCalendar>> some() {
        return any().list()
                .ofMaxSize(2)
                .map(all -> Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                        .map(i -> named(all.get(i), "calendar-" + i))
                        .toList());
    }

    private static WorkingCalendar named(WorkingCalendar calendar, String id) {
        return new WorkingCalendar(
                WorkingCalendarId.of(id),
                calendar.title(),
                calendar.known(),
                calendar.holidays(),
                calendar.makeUpDays());
    }

    private static WorkingCalendar calendar(int until, List<Stretch> holidays, Set<Integer> made) {
        EffectivePeriod known = EffectivePeriod.of(Words.day(FIRST), Words.day(until));
        Set<LocalDate> off = holidays.stream()
                .flatMap(Stretch::days)
                .filter(known::includes)
                .collect(Collectors.toUnmodifiableSet());
        Predicate<LocalDate> isOff = off::contains;
        return new WorkingCalendar(
                WorkingCalendarId.of("calendar"),
                Bilingual.of("工作日历", "working calendar"),
                known,
                off,
                made.stream()
                        .map(Words::day)
                        .filter(known::includes)
                        .filter(day ->
                                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                        .filter(isOff.negate())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private record Stretch(int from, int length) {
        Stream<LocalDate> days() {
            return Words.day(from).datesUntil(Words.day(from + length));
        }
    }
}
