package io.tongxin.benchmarks.personnel;

import io.tongxin.code.CitizenIdNumber;
import io.tongxin.personnel.Education;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.Position;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A person as a bean with annotations, as somebody would write it who has Bean Validation alone.
 *
 * @param id the person
 * @param unit the unit that holds it
 * @param name the name
 * @param position unit and post
 * @param categories the categories, each with its steps
 * @param periods everything else that has a beginning, and may have an end
 * @param education schools and degrees
 * @param ethnicity its code
 * @param idNumber its digits
 * @param phone the number
 * @param address the address
 */
record PlainPerson(
        @NotBlank @Size(max = 64) String id,
        @NotBlank @Size(max = 64) String unit,
        @NotBlank @Size(max = 100) @Pattern(regexp = LINE) String name,
        @Valid Place position,
        @NotEmpty @Size(max = 100) List<@Valid Category> categories,
        @NotEmpty @Size(max = 1_000) List<@Valid Period> periods,
        @Size(max = 100) List<@Valid Schooling> education,
        Optional<@Pattern(regexp = "[0-9]{2}") String> ethnicity,
        Optional<@Pattern(regexp = "[1-9][0-9]{16}[0-9X]") String> idNumber,
        Optional<@Size(min = 1, max = 30) @Pattern(regexp = LINE) String> phone,
        Optional<@Size(min = 1, max = 300) @Pattern(regexp = LINE) String> address) {
    /** No control character and no half of a character. */
    static final String LINE = "[^\\p{Cc}\\p{Cs}]*";

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    /** The same person as a bean. */
    static PlainPerson of(PersonnelRecord person) {
        return new PlainPerson(
                person.id().value(),
                person.unit().value(),
                person.value(PersonnelField.NAME).orElse(""),
                person.value(PersonnelField.POSITION).map(Place::of).orElseThrow(),
                person.entries(PersonnelField.CATEGORIES).stream()
                        .map(c -> new Category(
                                c.category(),
                                c.steps().stream()
                                        .map(s -> new Step(s.state().name(), s.day(), s.document()))
                                        .toList()))
                        .toList(),
                PlainPeriods.of(person),
                person.entries(PersonnelField.EDUCATION).stream()
                        .map(Schooling::of)
                        .toList(),
                person.value(PersonnelField.ETHNICITY),
                person.value(PersonnelField.ID_NUMBER).map(CitizenIdNumber::value),
                person.value(PersonnelField.PHONE),
                person.value(PersonnelField.ADDRESS));
    }

    private static boolean isInOrder(LocalDate from, Optional<LocalDate> until) {
        return isNear(from) && until.stream().allMatch(last -> isNear(last) && !last.isBefore(from));
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Unit and post. */
    record Place(
            @NotBlank @Size(max = 200) @Pattern(regexp = LINE)
            String unit,

            @Size(max = 200) @Pattern(regexp = LINE) String post) {
        static Place of(Position position) {
            return new Place(position.unit(), position.post());
        }
    }

    /** A category and its steps. */
    record Category(
            @Pattern(regexp = "[1-9]|1[0-2]") String code,
            @NotEmpty @Size(max = 30) List<@Valid Step> steps) {}

    /** A step. */
    record Step(
            @NotBlank String state,
            LocalDate day,
            @Size(max = 100) @Pattern(regexp = LINE) String document) {
        @AssertTrue
        boolean isDated() {
            return isNear(day);
        }
    }

    /** What was from a day on: of what, and two texts of it. */
    record Period(
            @NotBlank @Size(max = 200) @Pattern(regexp = LINE)
            String what,

            @Size(max = 200) @Pattern(regexp = LINE) String more,
            LocalDate from,
            Optional<LocalDate> until) {
        @AssertTrue
        boolean isDated() {
            return isInOrder(from, until);
        }
    }

    /** A school or a degree. */
    record Schooling(
            @Pattern(regexp = "[0-9]{2}") String level,
            @Pattern(regexp = "[0-9]{0,3}") String degree,
            @Size(max = 200) @Pattern(regexp = LINE) String school,
            @Size(max = 200) @Pattern(regexp = LINE) String major,
            YearMonth from,
            Optional<YearMonth> until) {
        static Schooling of(Education e) {
            return new Schooling(e.level(), e.degree(), e.school(), e.major(), e.from(), e.until());
        }

        @AssertTrue
        boolean isDated() {
            return isInOrder(from.atDay(1), until.map(month -> month.atDay(1)));
        }
    }
}
