package io.tongxin.storage.jdbc;

import io.tongxin.personnel.CategoryStanding;
import io.tongxin.personnel.Education;
import io.tongxin.personnel.Mandate;
import io.tongxin.personnel.PartyMembership;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.Position;
import io.tongxin.personnel.RecognitionState;
import io.tongxin.personnel.ResumeRow;
import io.tongxin.personnel.Secondment;
import io.tongxin.personnel.Training;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Records of a canary that are refused, each for one reason; what is wrong holds the canary too. */
final class CanaryMisfits {
    private static final String BIRD = CanaryPerson.BIRD;
    private static final LocalDate DAY = LocalDate.of(1807, 5, 15);

    private final PersonnelRecord fit;

    CanaryMisfits(PersonnelRecord fit) {
        this.fit = fit;
    }

    List<PersonnelRecord> all() {
        return List.<UnaryOperator<PersonnelRecord>>of(
                        p -> p.with(PersonnelField.NAME, BIRD.repeat(50)),
                        p -> p.with(PersonnelField.NAME, BIRD + '\n'),
                        p -> p.with(PersonnelField.NAME, BIRD + '\uD842'),
                        p -> p.with(PersonnelField.PHONE, BIRD.repeat(20)),
                        p -> p.with(PersonnelField.ADDRESS, BIRD.repeat(200)),
                        p -> p.with(PersonnelField.ETHNICITY, BIRD),
                        p -> p.with(PersonnelField.POSITION, new Position(" ", BIRD)),
                        p -> p.with(PersonnelField.POSITION, new Position(BIRD, BIRD.repeat(100))),
                        p -> p.with(PersonnelField.CATEGORIES, List.of(CategoryStanding.registered(BIRD, DAY))),
                        p -> p.with(PersonnelField.CATEGORIES, recognised(BIRD.repeat(50))),
                        p -> p.with(PersonnelField.CATEGORIES, twice(p.entries(PersonnelField.CATEGORIES))),
                        p -> p.with(PersonnelField.MEMBERSHIPS, List.of(PartyMembership.of(BIRD))),
                        p -> p.with(
                                PersonnelField.MEMBERSHIPS,
                                List.of(new PartyMembership("07", Optional.of(DAY), Optional.of(DAY.minusDays(1))))),
                        p -> p.with(PersonnelField.RESUME, twice(p.entries(PersonnelField.RESUME))),
                        p -> p.with(PersonnelField.RESUME, List.of()),
                        p -> p.with(PersonnelField.RESUME, Collections.nCopies(101, row())),
                        p -> p.with(PersonnelField.EDUCATION, List.of(education())),
                        p -> p.with(PersonnelField.MANDATES, List.of(mandate())),
                        p -> p.with(PersonnelField.TRAINING, List.of(training())),
                        p -> p.with(PersonnelField.SECONDMENTS, List.of(secondment())))
                .stream()
                .map(wrong -> wrong.apply(fit))
                .toList();
    }

    private static <E> List<E> twice(List<E> entries) {
        return List.of(entries.get(0), entries.get(0));
    }

    private static List<CategoryStanding> recognised(String document) {
        return List.of(new CategoryStanding(
                "2", List.of(new CategoryStanding.Step(RecognitionState.RECOGNISED, DAY, document))));
    }

    private static ResumeRow row() {
        return new ResumeRow(YearMonth.of(1807, 7), Optional.empty(), BIRD, BIRD);
    }

    private static Education education() {
        return new Education(BIRD, BIRD, BIRD, BIRD, YearMonth.of(1807, 7), Optional.empty(), true);
    }

    private static Mandate mandate() {
        return new Mandate(Mandate.Kind.OTHER, BIRD, BIRD, 101, DAY, Optional.empty());
    }

    private static Training training() {
        return new Training(BIRD.repeat(100), BIRD, DAY, Optional.of(DAY.minusDays(1)));
    }

    private static Secondment secondment() {
        return new Secondment(BIRD, BIRD + '\t', LocalDate.of(1707, 5, 15), Optional.empty());
    }
}
