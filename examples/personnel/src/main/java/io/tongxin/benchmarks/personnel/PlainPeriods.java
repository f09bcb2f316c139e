package io.tongxin.benchmarks.personnel;

import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of a person has a beginning, and may have an end. */
final class PlainPeriods {
    private PlainPeriods() {}

    static List<PlainPerson.Period> of(PersonnelRecord person) {
        return Stream.of(
                        entries(
                                person,
                                PersonnelField.MEMBERSHIPS,
                                m -> period(m.code(), "", m.from().orElse(LocalDate.EPOCH), m.until())),
                        entries(
                                person,
                                PersonnelField.TITLES,
                                t -> period(t.title(), "", t.since().atDay(1), Optional.empty())),
                        entries(person, PersonnelField.MANDATES, m -> period(m.body(), m.post(), m.from(), m.until())),
                        entries(
                                person,
                                PersonnelField.RESUME,
                                r -> period(
                                        r.unit(),
                                        r.post(),
                                        r.from().atDay(1),
                                        r.until().map(PlainPeriods::day))),
                        entries(
                                person,
                                PersonnelField.TRAINING,
                                t -> period(t.title(), t.organiser(), t.from(), t.until())),
                        entries(
                                person,
                                PersonnelField.SECONDMENTS,
                                s -> period(s.unit(), s.post(), s.from(), s.until())),
                        entries(
                                person,
                                PersonnelField.AWARDS,
                                a -> period(a.title(), a.givenBy(), a.day(), Optional.empty())),
                        entries(
                                person,
                                PersonnelField.EVALUATIONS,
                                e -> period(e.body(), e.document(), e.day(), Optional.of(e.validUntil()))))
                .flatMap(Function.identity())
                .toList();
    }

    private static <E> Stream<PlainPerson.Period> entries(
            PersonnelRecord person, PersonnelField<List<E>> field, Function<E, PlainPerson.Period> period) {
        return person.entries(field).stream().map(period);
    }

    private static LocalDate day(YearMonth month) {
        return month.atDay(1);
    }

    private static PlainPerson.Period period(String what, String more, LocalDate from, Optional<LocalDate> until) {
        return new PlainPerson.Period(what, more, from, until);
    }
}
