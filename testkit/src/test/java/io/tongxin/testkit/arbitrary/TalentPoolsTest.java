package io.tongxin.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.exchange.JsonForms;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.pool.NextReview;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolExit;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.ReviewFinding;
import io.tongxin.pool.ReviewInterval;
import io.tongxin.pool.ReviewRun;
import io.tongxin.testkit.arbitrary.TalentPools.Scene;
import io.tongxin.validity.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds of every review run, on generated pools. */
class TalentPoolsTest {
    private static final String SEED = "20261124";
    private static final Validity VALIDITY = Validity.in(Locale.ENGLISH);

    @Provide
    Arbitrary<Scene> scenes() {
        return TalentPools.any();
    }

    @Provide
    Arbitrary<ReviewInterval> intervals() {
        return TalentPools.intervals();
    }

    private static ReviewRun run(Scene scene, Collection<PoolEntry> entries, Collection<PoolReview> reviews) {
        return ReviewRun.of(scene.pool(), entries, reviews, scene.standings(), scene.organization(), scene.day());
    }

    private static ReviewRun run(Scene scene) {
        return run(scene, scene.entries(), scene.reviews());
    }

    private static <T> List<T> shuffled(List<T> list, int seed) {
        var other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(seed));
        return other;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void generated_records_are_valid_and_are_read_as_written(@ForAll("scenes") Scene scene) {
        assertThat(VALIDITY.violations(scene.pool())).isEmpty();
        assertThat(JsonForms.TALENT_POOL.read(JsonForms.TALENT_POOL.write(scene.pool())))
                .isEqualTo(scene.pool());
        assertThat(scene.entries()).allSatisfy(entry -> {
            assertThat(VALIDITY.violations(entry)).isEmpty();
            assertThat(JsonForms.POOL_ENTRY.read(JsonForms.POOL_ENTRY.write(entry)))
                    .isEqualTo(entry);
        });
        assertThat(scene.reviews())
                .allSatisfy(review -> assertThat(JsonForms.POOL_REVIEW.read(JsonForms.POOL_REVIEW.write(review)))
                        .isEqualTo(review));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void the_order_in_which_records_are_handed_in_does_not_matter(@ForAll("scenes") Scene scene, @ForAll int seed) {
        ReviewRun run = run(scene);
        Statistics.label("findings").collect(run.findings().isEmpty() ? "none" : "some");

        assertThat(run(scene, shuffled(scene.entries(), seed), shuffled(scene.reviews(), seed)))
                .isEqualTo(run);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void one_more_review_never_makes_an_entry_staler(
            @ForAll("scenes") Scene scene,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @IntRange(min = -400, max = 600) int day) {
        if (scene.entries().isEmpty()) {
            return;
        }
        PoolEntry entry = Words.pick(scene.entries(), which);
        var more = new ArrayList<>(scene.reviews());
        more.add(new PoolReview(
                PoolReviewId.of("one-more"),
                entry.id(),
                entry.unit(),
                Words.day(day),
                entry.reviewer(),
                PoolReview.Outcome.KEPT));
        ReviewRun before = run(scene);
        ReviewRun after = run(scene, scene.entries(), more);

        Map<PoolEntryId, Integer> stale = by(before.stale(), ReviewFinding.Stale::entry, ReviewFinding.Stale::days);
        assertThat(after.stale())
                .allSatisfy(s -> assertThat(s.days()).isLessThanOrEqualTo(stale.getOrDefault(s.entry(), -1)));
        Map<PoolEntryId, LocalDate> due = by(before.next(), NextReview::entry, NextReview::due);
        assertThat(after.next())
                .allSatisfy(n -> assertThat(n.due()).isAfterOrEqualTo(due.getOrDefault(n.entry(), LocalDate.MAX)));
    }

    private static <T, V> Map<PoolEntryId, V> by(List<T> all, Function<T, PoolEntryId> entry, Function<T, V> value) {
        return all.stream().collect(Collectors.toMap(entry, value));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void a_later_look_never_brings_an_earlier_due_day_and_each_due_day_lies_after_the_look(
            @ForAll("intervals") ReviewInterval interval,
            @ForAll @IntRange(min = -500, max = 1_500) int first,
            @ForAll @IntRange(max = 800) int later) {
        LocalDate early = Words.day(first);
        LocalDate late = early.plusDays(later);

        assertThat(interval.dueAfter(early)).isAfter(early).isBeforeOrEqualTo(interval.dueAfter(late));
        assertThat(interval.dueAfter(early)).isBeforeOrEqualTo(early.plusMonths(60));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void an_exit_ends_all_findings_of_its_entry(@ForAll("scenes") Scene scene) {
        List<PoolEntry> left = scene.entries().stream()
                .map(e -> e.entered().isAfter(scene.day())
                        ? e
                        : e.leaving(new PoolExit(
                                scene.day(), Words.pick(List.copyOf(scene.pool().exitGrounds()), 0), e.unit())))
                .toList();
        ReviewRun run = run(scene, left, scene.reviews());

        assertThat(run.next()).isEmpty();
        assertThat(run.findings()).allMatch(f -> f instanceof ReviewFinding.WithoutReviewer w && w.entries() == 0);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void every_entry_that_is_in_is_listed_once_and_has_the_findings_that_its_dates_and_its_person_call_for(
            @ForAll("scenes") Scene scene) {
        ReviewRun run = run(scene);
        List<PoolEntryId> in = scene.entries().stream()
                .filter(e -> e.isIn(scene.day()))
                .map(PoolEntry::id)
                .toList();

        assertThat(run.next()).extracting(NextReview::entry).containsExactlyInAnyOrderElementsOf(in);
        assertThat(run.next()).isSorted();
        assertThat(run.stale())
                .extracting(ReviewFinding.Stale::entry)
                .containsExactlyInAnyOrderElementsOf(run.next().stream()
                        .filter(n -> n.due().isBefore(scene.day()))
                        .map(NextReview::entry)
                        .toList());
        assertThat(run.missing().size() + run.ineligible().size()).isLessThanOrEqualTo(in.size());
        assertThat(run.findings()).allSatisfy(finding -> {
            assertThat(finding.message().en()).contains(finding.subject()).doesNotContain("person-");
            assertThat(finding.cure().zh()).isNotBlank();
        });
    }
}
