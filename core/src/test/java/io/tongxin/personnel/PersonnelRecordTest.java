package io.tongxin.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.validity.Validity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What does not fit within one record of a person, told by path and without the value. */
class PersonnelRecordTest {
    private static final Validity VALIDITY = Validity.in(Locale.ENGLISH);
    private static final PersonnelRecord EMPTY = PersonnelRecord.of(PersonId.of("p"), UnitId.of("u"));
    private static final LocalDate DAY = LocalDate.of(2019, 5, 4);

    private static List<String> misfits(PersonnelRecord record) {
        return VALIDITY.violations(record).stream()
                .map(v -> v.path() + " " + v.constraint())
                .toList();
    }

    private static CategoryStanding standing(String category, RecognitionState... states) {
        var steps = new ArrayList<CategoryStanding.Step>();
        for (RecognitionState state : states) {
            steps.add(new CategoryStanding.Step(state, DAY.plusDays(steps.size()), ""));
        }
        return new CategoryStanding(category, steps);
    }

    private static List<String> misfits(CategoryStanding standing) {
        return misfits(EMPTY.with(PersonnelField.CATEGORIES, List.of(standing)));
    }

    @Test
    void a_record_without_fields_fits_for_what_is_missing_is_asked_on_entry() {
        assertThat(misfits(EMPTY)).isEmpty();
    }

    @Test
    void a_text_is_neither_blank_nor_too_long_nor_has_it_control_characters() {
        assertThat(misfits(EMPTY.with(PersonnelField.NAME, "　"))).containsExactly("name personnel.text-missing");
        assertThat(misfits(EMPTY.with(PersonnelField.NAME, "𠮷".repeat(100)))).isEmpty();
        assertThat(misfits(EMPTY.with(PersonnelField.NAME, "𠮷".repeat(101))))
                .containsExactly("name personnel.text-long");
        assertThat(misfits(EMPTY.with(PersonnelField.NAME, "岚\u0000"))).containsExactly("name record.characters");
        assertThat(misfits(EMPTY.with(PersonnelField.NAME, "岚\ud842"))).containsExactly("name record.characters");
    }

    @Test
    void a_misfit_tells_the_path_and_never_the_value() {
        var record = EMPTY.with(
                PersonnelField.MEMBERSHIPS,
                List.of(
                        PartyMembership.of("04"),
                        new PartyMembership("secret", Optional.of(DAY), Optional.of(DAY.minusDays(1)))));

        assertThat(misfits(record))
                .containsExactlyInAnyOrder(
                        "memberships[1].code personnel.no-such-code", "memberships[1].until personnel.ends-before");
        assertThat(VALIDITY.violations(record).toString())
                .doesNotContain("secret")
                .doesNotContain("2019");
    }

    @Test
    void dates_do_not_cross_in_any_entry() {
        Optional<LocalDate> before = Optional.of(DAY.minusDays(1));
        YearMonth month = YearMonth.of(2019, 5);

        assertThat(misfits(EMPTY.with(
                                PersonnelField.MANDATES,
                                List.of(new Mandate(Mandate.Kind.CPPCC, "某委员会", "", 1, DAY, before)))
                        .with(PersonnelField.TRAINING, List.of(new Training("某班", "", DAY, before)))
                        .with(PersonnelField.SECONDMENTS, List.of(new Secondment("某所", "", DAY, before)))
                        .with(
                                PersonnelField.EDUCATION,
                                List.of(new Education(
                                        "21", "", "", "", month, Optional.of(month.minusMonths(1)), true)))
                        .with(
                                PersonnelField.EVALUATIONS,
                                List.of(new ComprehensiveEvaluation(
                                        "某部", DAY, "", DAY.minusDays(1), ComprehensiveEvaluation.Result.A)))))
                .containsExactlyInAnyOrder(
                        "mandates[0].until personnel.ends-before",
                        "training[0].until personnel.ends-before",
                        "secondments[0].until personnel.ends-before",
                        "education[0].until personnel.ends-before",
                        "evaluations[0].validUntil personnel.ends-before");
    }

    @Test
    void rows_of_a_resume_may_meet_in_a_month_and_do_not_cross() {
        YearMonth may = YearMonth.of(2010, 5);
        var first = new ResumeRow(YearMonth.of(2000, 1), Optional.of(may), "某所", "");

        assertThat(misfits(resume(first, new ResumeRow(may, Optional.empty(), "某校", ""))))
                .isEmpty();
        assertThat(misfits(resume(first, new ResumeRow(may.minusMonths(1), Optional.empty(), "某校", ""))))
                .containsExactly("resume[1].from personnel.resume-crosses");
        assertThat(misfits(resume(
                        new ResumeRow(may, Optional.empty(), "某校", ""),
                        new ResumeRow(may.plusMonths(9), Optional.empty(), "某校", ""))))
                .containsExactly("resume[1].from personnel.resume-crosses");
    }

    private static PersonnelRecord resume(ResumeRow... rows) {
        return EMPTY.with(PersonnelField.RESUME, List.of(rows));
    }

    @Test
    void somebody_without_a_party_is_recognised_step_by_step() {
        assertThat(misfits(standing(
                        "2",
                        RecognitionState.PROPOSED,
                        RecognitionState.SUBMITTED,
                        RecognitionState.RECOGNISED,
                        RecognitionState.ENDED,
                        RecognitionState.PROPOSED,
                        RecognitionState.REFUSED)))
                .isEmpty();
        assertThat(misfits(standing("2", RecognitionState.RECOGNISED)))
                .containsExactly("categories[0].steps[0].state personnel.recognition-step");
        assertThat(misfits(standing("2", RecognitionState.PROPOSED, RecognitionState.RECOGNISED)))
                .containsExactly("categories[0].steps[1].state personnel.recognition-step");
    }

    @Test
    void the_status_of_a_relative_of_overseas_chinese_is_recognised_kept_and_lost() {
        assertThat(misfits(standing(
                        "11",
                        RecognitionState.PROPOSED,
                        RecognitionState.RECOGNISED,
                        RecognitionState.KEPT,
                        RecognitionState.LOST)))
                .isEmpty();
        assertThat(misfits(standing("11", RecognitionState.PROPOSED, RecognitionState.KEPT)))
                .containsExactly("categories[0].steps[1].state personnel.recognition-step");
        assertThat(misfits(
                        standing("11", RecognitionState.PROPOSED, RecognitionState.RECOGNISED, RecognitionState.ENDED)))
                .containsExactly("categories[0].steps[2].state personnel.recognition-step");
    }

    @Test
    void any_other_category_is_registered_and_ends() {
        assertThat(misfits(standing("3", RecognitionState.RECOGNISED, RecognitionState.ENDED)))
                .isEmpty();
        assertThat(misfits(standing("3", RecognitionState.PROPOSED)))
                .containsExactly("categories[0].steps[0].state personnel.recognition-step");
        assertThat(misfits(standing("13", RecognitionState.RECOGNISED)))
                .containsExactly("categories[0].category personnel.no-such-code");
    }

    @Test
    void steps_go_by_their_days_and_a_category_has_one_history() {
        var back = new CategoryStanding(
                "3",
                List.of(
                        new CategoryStanding.Step(RecognitionState.RECOGNISED, DAY, ""),
                        new CategoryStanding.Step(RecognitionState.ENDED, DAY.minusDays(1), "")));

        assertThat(misfits(back)).containsExactly("categories[0].steps[1].day personnel.recognition-order");
        assertThat(misfits(EMPTY.with(
                        PersonnelField.CATEGORIES, Collections.nCopies(2, CategoryStanding.registered("3", DAY)))))
                .containsExactly("categories personnel.category-twice");
    }

    @Test
    void a_category_holds_from_its_recognition_to_its_end_and_a_kept_one_goes_on() {
        CategoryStanding kept = standing(
                "11",
                RecognitionState.PROPOSED,
                RecognitionState.RECOGNISED,
                RecognitionState.KEPT,
                RecognitionState.LOST);

        assertThat(kept.stateOn(DAY.minusDays(1))).isEmpty();
        assertThat(kept.holdsOn(DAY)).isFalse();
        assertThat(kept.holdsOn(DAY.plusDays(1))).isTrue();
        assertThat(kept.holdsOn(DAY.plusDays(2))).isTrue();
        assertThat(kept.holdsOn(DAY.plusDays(3))).isFalse();
    }

    @Test
    void a_list_has_one_to_a_hundred_entries() {
        var award = new Award("先进", "", DAY);

        assertThat(misfits(EMPTY.with(PersonnelField.AWARDS, List.of()))).containsExactly("awards personnel.entries");
        assertThat(misfits(EMPTY.with(PersonnelField.AWARDS, Collections.nCopies(100, award))))
                .isEmpty();
        assertThat(misfits(EMPTY.with(PersonnelField.AWARDS, Collections.nCopies(101, award))))
                .containsExactly("awards personnel.entries");
    }

    @Test
    void a_list_that_is_changed_afterwards_does_not_change_the_record() {
        var awards = new ArrayList<>(List.of(new Award("先进", "", DAY)));
        PersonnelRecord record = EMPTY.with(PersonnelField.AWARDS, awards);
        awards.clear();

        assertThat(record.entries(PersonnelField.AWARDS)).hasSize(1);
        assertThat(record.without(PersonnelField.AWARDS)).isEqualTo(EMPTY);
        assertThat(record.toString()).isEqualTo("p [awards]");
    }

    @Test
    void every_field_says_what_it_is_held_for_and_each_has_a_path_of_its_own() {
        assertThat(PersonnelField.all()).allSatisfy(field -> {
            assertThat(field.purpose().zh()).isNotEqualTo("未说明");
            assertThat(field.label().en()).isNotBlank();
            assertThat(PersonnelField.of(field.path())).containsSame(field);
        });
        assertThat(PersonnelField.all()).extracting(PersonnelField::path).doesNotHaveDuplicates();
        assertThat(PersonnelField.of("religion")).isEmpty();
    }
}
