package io.tongxin.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.DocumentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.PostId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.Post;
import io.tongxin.pool.EntryBasis;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolExit;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.ReviewInterval;
import io.tongxin.pool.Standing;
import io.tongxin.pool.TalentPool;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated talent pools: a pool of the city with up to eight entries, their reviews, and how their persons stand.
 *
 * <p>人才库生成 (rencaiku shengcheng). Persons leave, come back, are erased or unknown; reviews are early, late, outside an entry's
 * time and twice on one day; posts that review fall vacant. Shrinks to an empty pool.
 */
@Term(zh = "人才库生成", pinyin = "rencaiku shengcheng", source = "library")
public final class TalentPools {
    private static final PoolGroundId TITLE = PoolGroundId.of("senior-title");
    private static final PoolGroundId MOVED = PoolGroundId.of("moved-away");

    private TalentPools() {}

    /** Pools of the year 2026, looked at on a day of it or of the next. */
    public static Arbitrary<Scene> any() {
        Arbitrary<Draft> drafts = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-400, 200),
                        Arbitraries.of(0, 0, 0, 1, 60, 300),
                        Arbitraries.integers().between(0, 5),
                        reviews().list().ofMaxSize(4))
                .as(Draft::new);
        return Combinators.combine(
                        Organizations.any(),
                        intervals(),
                        drafts.list().ofMaxSize(8),
                        Arbitraries.maps(
                                        Arbitraries.integers().between(0, 9).map(Words::person),
                                        Arbitraries.of(Standing.class))
                                .ofMaxSize(10),
                        Arbitraries.integers().between(-30, 500).map(Words::day))
                .as(TalentPools::scene);
    }

    /** Intervals of every kind. */
    public static Arbitrary<ReviewInterval> intervals() {
        return Arbitraries.oneOf(
                Arbitraries.of(Month.class).set().ofMinSize(1).ofMaxSize(4).map(ReviewInterval::inMonths),
                Arbitraries.of(PeriodLength.class).map(ReviewInterval::eachPeriod),
                Arbitraries.integers().between(1, 60).map(ReviewInterval::sinceLast));
    }

    private static Arbitrary<ReviewDraft> reviews() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 600),
                        Arbitraries.of(PoolReview.Outcome.KEPT, PoolReview.Outcome.KEPT, PoolReview.Outcome.TO_LEAVE))
                .as(ReviewDraft::new);
    }

    private static Scene scene(
            Organization organization,
            ReviewInterval interval,
            List<Draft> drafts,
            Map<PersonId, Standing> standings,
            LocalDate day) {
        var pool = new TalentPool(
                TalentPoolId.of("pool"),
                Words.CITY,
                Bilingual.of("党外人才库", "pool"),
                Set.of(TITLE),
                Set.of(MOVED),
                reviewer(organization, 0),
                interval);
        var entries = new ArrayList<PoolEntry>();
        var reviews = new ArrayList<PoolReview>();
        for (int i = 0; i < drafts.size(); i++) {
            PoolEntry entry = drafts.get(i).entry(i, pool, organization);
            entries.add(entry);
            drafts.get(i).review(entry, reviews);
        }
        return new Scene(pool, entries, reviews, standings, organization, day);
    }

    /** A post of the organization; one that is nowhere if it has none. */
    private static PostId reviewer(Organization organization, int number) {
        List<PostId> posts =
                organization.records().posts().stream().map(Post::id).toList();
        return posts.isEmpty() ? PostId.of("city.nobody") : Words.pick(posts, number);
    }

    /**
     * A pool with all that a review run looks at.
     *
     * <p>人才库情形 (rencaiku qingxing). Immutable.
     *
     * @param pool the pool
     * @param entries its entries
     * @param reviews their reviews
     * @param standings how persons stand; some are not in it
     * @param organization who holds the posts that review
     * @param day the day of the run
     */
    @Term(zh = "人才库情形", pinyin = "rencaiku qingxing", source = "library")
    public record Scene(
            TalentPool pool,
            List<PoolEntry> entries,
            List<PoolReview> reviews,
            Map<PersonId, Standing> standings,
            Organization organization,
            LocalDate day) {
        /** Copies its parts. */
        public Scene {
            requireNonNull(pool, "pool");
            entries = List.copyOf(entries);
            reviews = List.copyOf(reviews);
            standings = Map.copyOf(standings);
            requireNonNull(organization, "organization");
            requireNonNull(day, "day");
        }
    }

    private record ReviewDraft(int after, PoolReview.Outcome outcome) {}

    private record Draft(int person, int entered, int stayed, int reviewer, List<ReviewDraft> reviews) {
        PoolEntry entry(int number, TalentPool pool, Organization organization) {
            LocalDate from = Words.day(entered);
            return new PoolEntry(
                    PoolEntryId.of("entry-" + number),
                    pool.id(),
                    pool.unit(),
                    Words.person(person),
                    from,
                    TITLE,
                    EntryBasis.document(DocumentId.of("document-" + number)),
                    TalentPools.reviewer(organization, reviewer),
                    stayed == 0
                            ? Optional.empty()
                            : Optional.of(new PoolExit(from.plusDays(stayed), MOVED, pool.unit())));
        }

        void review(PoolEntry entry, List<PoolReview> all) {
            for (ReviewDraft review : reviews) {
                all.add(new PoolReview(
                        PoolReviewId.of("review-" + all.size()),
                        entry.id(),
                        entry.unit(),
                        entry.entered().plusDays(review.after()),
                        entry.reviewer(),
                        review.outcome()));
            }
        }
    }
}
