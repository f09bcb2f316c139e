package io.tongxin.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1, 2026-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2026-03-31, 1, 2026-04-30",
        "2026-02-28, 1, 2026-03-28",
        "2026-08-31, 6, 2027-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2026-12-31, 2, 2027-02-28"
    })
    void after_so_many_months_the_day_keeps_its_number_or_is_the_months_last(
            LocalDate look, int months, LocalDate due) {
        assertThat(ReviewInterval.sinceLast(months).dueAfter(look)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2026-01-01, 2027-12-31",
        "HALF_YEAR, 2026-06-30, 2026-12-31",
        "HALF_YEAR, 2026-07-01, 2027-06-30",
        "QUARTER, 2026-02-10, 2026-06-30",
        "QUARTER, 2026-12-31, 2027-03-31",
        "MONTH, 2027-12-01, 2028-01-31",
        "MONTH, 2028-01-15, 2028-02-29",
        "HALF_MONTH, 2026-02-15, 2026-02-28",
        "HALF_MONTH, 2026-12-16, 2027-01-15"
    })
    void a_look_counts_for_its_own_period_and_the_next_is_due_by_the_end_of_the_next(
            PeriodLength length, LocalDate look, LocalDate due) {
        assertThat(ReviewInterval.eachPeriod(length).dueAfter(look)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // a look in May is too early for June, one in June is the look of June, and one in July is late for it
        "2026-05-20, 2026-06-30",
        "2026-06-01, 2026-12-31",
        "2026-06-30, 2026-12-31",
        "2026-07-01, 2026-12-31",
        "2026-12-31, 2027-06-30"
    })
    void a_look_before_a_named_month_does_not_stand_for_it(LocalDate look, LocalDate due) {
        assertThat(ReviewInterval.inMonths(Set.of(Month.JUNE, Month.DECEMBER)).dueAfter(look))
                .isEqualTo(due);
    }

    @Test
    void a_single_month_comes_round_each_year() {
        assertThat(ReviewInterval.inMonths(Set.of(Month.FEBRUARY)).dueAfter(LocalDate.of(2027, 2, 1)))
                .isEqualTo("2028-02-29");
    }

    @Test
    void an_interval_says_in_both_languages_how_often() {
        assertThat(ReviewInterval.inMonths(Set.of(Month.DECEMBER, Month.JUNE)).label())
                .isEqualTo(Bilingual.of("每年6、12月复核", "in months 6, 12 of each year"));
        assertThat(ReviewInterval.eachPeriod(PeriodLength.QUARTER).label())
                .isEqualTo(Bilingual.of("每季度复核一次", "once per quarter"));
        assertThat(ReviewInterval.sinceLast(6).label())
                .isEqualTo(Bilingual.of("上次复核后6个月内复核", "within 6 months of the last"));
    }

    @Test
    void an_interval_of_no_month_or_of_too_many_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewInterval.inMonths(Set.of()))
                .withMessageContaining("one month at least");
        assertThatIllegalArgumentException().isThrownBy(() -> ReviewInterval.sinceLast(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewInterval.sinceLast(61))
                .withMessageContaining("1 to 60");
        assertThat(ReviewInterval.sinceLast(60).dueAfter(LocalDate.of(2026, 1, 1)))
                .isEqualTo("2031-01-01");
    }
}
