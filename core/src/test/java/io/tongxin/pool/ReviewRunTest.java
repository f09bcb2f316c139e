package io.tongxin.pool;

import static io.tongxin.pool.SamplePool.DEPUTY;
import static io.tongxin.pool.SamplePool.EDU;
import static io.tongxin.pool.SamplePool.ENTERED;
import static io.tongxin.pool.SamplePool.SECRETARY;
import static io.tongxin.pool.SamplePool.entry;
import static io.tongxin.pool.SamplePool.left;
import static io.tongxin.pool.SamplePool.pool;
import static io.tongxin.pool.SamplePool.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.pool.PoolReview.Outcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewRunTest {
    private static final TalentPool POOL = pool(ReviewInterval.eachPeriod(PeriodLength.QUARTER));
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private static ReviewRun run(List<PoolEntry> entries, List<PoolReview> reviews, LocalDate day) {
        var standings = new HashMap<PersonId, Standing>();
        entries.forEach(entry -> standings.put(entry.person(), Standing.ELIGIBLE));
        return ReviewRun.of(POOL, entries, reviews, standings, SamplePool.organization(), day);
    }

    private static ReviewRun standing(Map<PersonId, Standing> standings) {
        return ReviewRun.of(POOL, List.of(entry("e")), List.of(), standings, SamplePool.organization(), ENTERED);
    }

    @Test
    void an_entry_is_stale_from_the_day_after_its_due_day() {
        assertThat(run(List.of(entry("e")), List.of(), DUE).stale()).isEmpty();
        assertThat(run(List.of(entry("e")), List.of(), DUE.plusDays(1)).stale())
                .containsExactly(new ReviewFinding.Stale(PoolEntryId.of("e"), SECRETARY, DUE, 1));
        assertThat(run(List.of(entry("e")), List.of(), DUE.plusDays(30)).stale())
                .extracting(ReviewFinding.Stale::days)
                .containsExactly(30);
    }

    @Test
    void a_review_by_the_day_cures_a_stale_entry_and_one_dated_later_is_not_seen() {
        var review = review("r", "e", DUE.plusDays(5), Outcome.KEPT);

        assertThat(run(List.of(entry("e")), List.of(review), DUE.plusDays(5)).findings())
                .isEmpty();
        assertThat(run(List.of(entry("e")), List.of(review), DUE.plusDays(4)).stale())
                .hasSize(1);
    }

    @Test
    void the_next_look_at_each_entry_is_listed_by_its_due_day() {
        var reviewed = review("r", "b", LocalDate.of(2026, 7, 2), Outcome.KEPT);
        var run = run(List.of(entry("b"), entry("c"), entry("a")), List.of(reviewed), LocalDate.of(2026, 7, 3));

        assertThat(run.next())
                .containsExactly(
                        new NextReview(PoolEntryId.of("a"), ENTERED, DUE),
                        new NextReview(PoolEntryId.of("c"), ENTERED, DUE),
                        new NextReview(PoolEntryId.of("b"), LocalDate.of(2026, 7, 2), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void what_is_not_of_this_pool_or_not_in_it_on_the_day_has_no_findings() {
        var others = List.of(entry("other", "another-pool", DEPUTY), left("gone", DUE), entry("later"));
        var late = DUE.plusDays(1);

        assertThat(run(others.subList(0, 2), List.of(), late).findings()).isEmpty();
        assertThat(run(others, List.of(), ENTERED.minusDays(1)).next()).isEmpty();
        assertThat(run(others, List.of(), DUE.minusDays(1)).next())
                .extracting(next -> next.entry().value())
                .containsExactly("gone", "later");
    }

    @Test
    void a_review_outside_an_entrys_time_in_the_pool_is_passed_over() {
        var early = review("r", "e", ENTERED.minusDays(1), Outcome.TO_LEAVE);

        assertThat(run(List.of(entry("e")), List.of(early), ENTERED).findings()).isEmpty();
        assertThat(run(List.of(entry("e")), List.of(early), ENTERED).next())
                .extracting(NextReview::looked)
                .containsExactly(ENTERED);
    }

    @Test
    void an_entry_that_was_to_leave_is_found_until_it_leaves_or_is_kept_after_all() {
        var toLeave = review("r1", "e", DUE, Outcome.TO_LEAVE);
        var kept = review("r2", "e", DUE.plusDays(3), Outcome.KEPT);

        assertThat(run(List.of(entry("e")), List.of(toLeave), DUE.plusDays(2)).findings())
                .containsExactly(new ReviewFinding.StillIn(PoolEntryId.of("e"), DUE));
        assertThat(run(List.of(entry("e")), List.of(kept, toLeave), DUE.plusDays(3))
                        .findings())
                .isEmpty();
        assertThat(run(List.of(left("e", DUE.plusDays(1))), List.of(toLeave), DUE.plusDays(2))
                        .findings())
                .isEmpty();
    }

    @Test
    void of_two_reviews_of_one_day_the_one_with_the_later_id_counts_whatever_the_order() {
        var first = review("r1", "e", DUE, Outcome.TO_LEAVE);
        var second = review("r2", "e", DUE, Outcome.KEPT);

        assertThat(run(List.of(entry("e")), List.of(first, second), DUE).findings())
                .isEmpty();
        assertThat(run(List.of(entry("e")), List.of(second, first), DUE).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_person_is_eligible_or_ineligible_or_missing_and_nothing_else(Standing standing) {
        ReviewRun run = standing(Map.of(PersonId.of("person-e"), standing));

        boolean missing = standing == Standing.ERASED || standing == Standing.UNKNOWN;
        assertThat(run.missing()).hasSize(missing ? 1 : 0);
        assertThat(run.ineligible()).hasSize(missing || standing == Standing.ELIGIBLE ? 0 : 1);
    }

    @Test
    void a_person_of_whom_nothing_is_handed_in_has_no_record() {
        assertThat(standing(Map.of()).missing())
                .containsExactly(new ReviewFinding.Missing(PoolEntryId.of("e"), Standing.UNKNOWN));
    }

    @Test
    void a_vacant_reviewers_post_is_found_once_with_the_number_of_entries_that_wait_for_it() {
        var entries = List.of(entry("a", "pool", DEPUTY), entry("b", "pool", DEPUTY), entry("c"));

        assertThat(run(entries, List.of(), ENTERED).findings())
                .containsExactly(new ReviewFinding.WithoutReviewer(DEPUTY, 2));
        assertThat(run(List.of(), List.of(), LocalDate.of(2027, 1, 1)).findings())
                .as("the pool's own reviewer is gone")
                .containsExactly(new ReviewFinding.WithoutReviewer(SECRETARY, 0));
    }

    @Test
    void no_text_tells_who_it_is_or_why_a_person_no_longer_fits() {
        for (Standing standing : Standing.values()) {
            ReviewRun run = standing(Map.of(PersonId.of("person-e"), standing));
            String texts = run.toString();
            for (ReviewFinding finding : run.findings()) {
                texts += finding + " " + finding.message() + finding.cure() + finding.subject();
            }
            assertThat(texts)
                    .doesNotContain(
                            "person-e", standing.name(), standing.label().zh());
        }
        assertThat(entry("e").toString()).doesNotContain("person-e", "senior-title");
        assertThat(review("r", "e", DUE, Outcome.TO_LEAVE).toString()).doesNotContain("LEAVE");
    }

    @Test
    void every_finding_says_in_both_languages_what_is_wrong_and_what_would_cure_it() {
        var entries = List.of(entry("a", "pool", DEPUTY), entry("b"));
        ReviewRun run = ReviewRun.of(
                POOL,
                entries,
                List.of(review("r", "b", DUE, Outcome.TO_LEAVE)),
                Map.of(entries.get(0).person(), Standing.LEFT),
                SamplePool.organization(),
                DUE.plusDays(2));

        assertThat(run.findings().stream()
                        .map(f -> f.message().in(Locale.ENGLISH) + " – "
                                + f.cure().in(Locale.ENGLISH)))
                .containsExactly(
                        "entry a was due for review by 2026-06-30; days since then: 2 – a review by post edu.deputy, recorded",
                        "entry a no longer fits the pool – an exit after checking, or a correction of the person's record",
                        "entry b has no record of its person – a record of the person, or an exit",
                        "entry b was to leave by the review of 2026-06-30 and is still in – an exit, or another review",
                        "reviewing post edu.deputy is vacant; entries that wait for it: 1 – an appointment to post edu.deputy, or another reviewer");
        assertThat(run.findings()).allSatisfy(f -> assertThat(f.message().zh()).contains(f.subject()));
    }

    @Test
    void what_was_erased_is_not_asked_for_again() {
        ReviewRun run = standing(Map.of(PersonId.of("person-e"), Standing.ERASED));

        assertThat(run.missing()).extracting(f -> f.cure().en()).containsExactly("an exit");
    }

    @Test
    void two_records_of_one_id_are_refused() {
        var one = entry("e");

        assertThatIllegalArgumentException().isThrownBy(() -> run(List.of(one, one), List.of(), DUE));
    }

    @Test
    void one_is_in_from_the_day_of_entry_to_the_day_before_the_exit() {
        PoolEntry entry = left("e", DUE);

        assertThat(entry.isIn(ENTERED.minusDays(1))).isFalse();
        assertThat(entry.isIn(ENTERED)).isTrue();
        assertThat(entry.isIn(DUE.minusDays(1))).isTrue();
        assertThat(entry.isIn(DUE)).isFalse();
        assertThat(entry.overlaps(entry("f"))).isTrue();
        assertThat(left("e", ENTERED).overlaps(entry("f"))).isFalse();
        assertThat(entry("f").overlaps(left("e", ENTERED))).isFalse();
        assertThat(entry.unit()).isEqualTo(EDU);
    }
}
