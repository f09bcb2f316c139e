package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.organization.Organization;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a look over a whole pool has found on a day: it lists, and changes nothing.
 *
 * <p>复核清查 (fuhe qingcha). What is dated after the day is not seen. One entry may have several findings; one that has left, or is
 * not yet in, has none. Immutable.
 *
 * @param pool the pool
 * @param day the day
 * @param findings what was found: by kind, then by entry or post
 * @param next when each entry that is in is due next, the earliest first
 */
@Term(zh = "复核清查", pinyin = "fuhe qingcha", source = "library")
public record ReviewRun(TalentPoolId pool, LocalDate day, List<ReviewFinding> findings, List<NextReview> next) {
    /** Copies its parts. */
    public ReviewRun {
        requireNonNull(pool, "pool");
        requireNonNull(day, "day");
        findings = List.copyOf(findings);
        next = List.copyOf(next);
    }

    /**
     * Looks over a pool.
     *
     * @param pool the pool
     * @param entries entries, in any order; those of other pools are passed over
     * @param reviews reviews, in any order; those of other entries, and those outside an entry's time in the pool, are passed over
     * @param standings how each person stands; one who is not in it has no record
     * @param organization who holds the posts that review
     * @param day the day on which it is looked at
     * @throws IllegalArgumentException if two entries have one id, or two reviews have
     */
    public static ReviewRun of(
            TalentPool pool,
            Collection<PoolEntry> entries,
            Collection<PoolReview> reviews,
            Map<PersonId, Standing> standings,
            Organization organization,
            LocalDate day) {
        return new Look(pool, Map.copyOf(standings), organization, day).over(entries, reviews);
    }

    /** Entries that were not looked at in time. */
    public List<ReviewFinding.Stale> stale() {
        return of(ReviewFinding.Stale.class);
    }

    /** Entries whose person no longer fits. */
    public List<ReviewFinding.Ineligible> ineligible() {
        return of(ReviewFinding.Ineligible.class);
    }

    /** Entries whose person has no record. */
    public List<ReviewFinding.Missing> missing() {
        return of(ReviewFinding.Missing.class);
    }

    /** Entries that were to leave and are still in. */
    public List<ReviewFinding.StillIn> stillIn() {
        return of(ReviewFinding.StillIn.class);
    }

    /** Posts that should review and are vacant. */
    public List<ReviewFinding.WithoutReviewer> withoutReviewer() {
        return of(ReviewFinding.WithoutReviewer.class);
    }

    private <F extends ReviewFinding> List<F> of(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
