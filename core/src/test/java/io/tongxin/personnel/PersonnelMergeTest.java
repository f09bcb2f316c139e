package io.tongxin.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two records of one person become one. */
class PersonnelMergeTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 4);
    private static final PersonnelRecord KEPT = PersonnelRecord.of(PersonId.of("kept"), UnitId.of("u"));
    private static final PersonnelRecord GIVEN = PersonnelRecord.of(PersonId.of("given"), UnitId.of("v"));

    private static Mandate mandate(String body) {
        return new Mandate(Mandate.Kind.CPPCC, body, "", 0, DAY, Optional.empty());
    }

    @Test
    void of_a_list_every_entry_of_either_is_kept_and_the_same_one_once() {
        PersonnelRecord merged = PersonnelMerge.of(
                        KEPT.with(PersonnelField.MANDATES, List.of(mandate("甲"), mandate("乙"))),
                        GIVEN.with(PersonnelField.MANDATES, List.of(mandate("乙"), mandate("丙"))))
                .merged();

        assertThat(merged.id()).isEqualTo(KEPT.id());
        assertThat(merged.unit()).isEqualTo(KEPT.unit());
        assertThat(merged.entries(PersonnelField.MANDATES)).containsExactly(mandate("甲"), mandate("乙"), mandate("丙"));
    }

    @Test
    void a_field_that_one_of_both_has_is_kept() {
        assertThat(PersonnelMerge.of(KEPT, GIVEN.with(PersonnelField.PHONE, "13800000000"))
                        .merged()
                        .value(PersonnelField.PHONE))
                .contains("13800000000");
    }

    @Test
    void where_a_single_value_differs_somebody_says_which_holds() {
        PersonnelMerge merge = PersonnelMerge.of(
                KEPT.with(PersonnelField.NAME, "岚望").with(PersonnelField.PHONE, "1"),
                GIVEN.with(PersonnelField.NAME, "岚舟").with(PersonnelField.PHONE, "1"));

        assertThat(merge.conflicts()).containsExactly(PersonnelField.NAME);
        assertThatIllegalStateException().isThrownBy(merge::merged).withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.choosing(PersonnelField.PHONE, PersonnelMerge.Side.KEPT));
        assertThat(merge.choosing(PersonnelField.NAME, PersonnelMerge.Side.KEPT)
                        .merged()
                        .value(PersonnelField.NAME))
                .contains("岚望");
        assertThat(merge.choosing(PersonnelField.NAME, PersonnelMerge.Side.GIVEN)
                        .merged()
                        .value(PersonnelField.NAME))
                .contains("岚舟");
    }

    @Test
    void two_histories_of_one_category_are_a_conflict_and_others_are_kept_beside() {
        CategoryStanding early = CategoryStanding.registered("3", DAY);
        CategoryStanding late = CategoryStanding.registered("3", DAY.plusDays(1));
        CategoryStanding other = CategoryStanding.registered("8", DAY);
        PersonnelMerge merge = PersonnelMerge.of(
                KEPT.with(PersonnelField.CATEGORIES, List.of(early)),
                GIVEN.with(PersonnelField.CATEGORIES, List.of(other, late)));

        assertThat(merge.conflicts()).containsExactly(PersonnelField.CATEGORIES);
        assertThat(merge.choosing(PersonnelField.CATEGORIES, PersonnelMerge.Side.KEPT)
                        .merged()
                        .entries(PersonnelField.CATEGORIES))
                .containsExactly(early, other);
        assertThat(merge.choosing(PersonnelField.CATEGORIES, PersonnelMerge.Side.GIVEN)
                        .merged()
                        .entries(PersonnelField.CATEGORIES))
                .containsExactly(other, late);
    }

    @Test
    void rows_of_both_resumes_stand_in_the_order_of_their_months() {
        var first = new ResumeRow(YearMonth.of(2000, 1), Optional.of(YearMonth.of(2004, 6)), "甲", "");
        var second = new ResumeRow(YearMonth.of(2004, 7), Optional.of(YearMonth.of(2009, 6)), "乙", "");
        var third = new ResumeRow(YearMonth.of(2009, 7), Optional.empty(), "丙", "");

        assertThat(PersonnelMerge.of(
                                KEPT.with(PersonnelField.RESUME, List.of(first, third)),
                                GIVEN.with(PersonnelField.RESUME, List.of(second)))
                        .merged()
                        .entries(PersonnelField.RESUME))
                .containsExactly(first, second, third);
    }

    @Test
    void a_record_is_not_merged_with_itself() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonnelMerge.of(KEPT, KEPT));
    }
}
