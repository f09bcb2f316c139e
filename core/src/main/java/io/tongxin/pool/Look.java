package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PostId;
import io.tongxin.organization.Organization;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** One look over a pool. */
final class Look {
    /** Two reviews of one day are taken in the order of their ids, so that the order of entry does not matter. */
    private static final Comparator<PoolReview> LATEST =
            Comparator.comparing(PoolReview::day).thenComparing(PoolReview::id);

    private final TalentPool pool;
    private final Map<PersonId, Standing> standings;
    private final Organization organization;
    private final LocalDate day;
    private final List<ReviewFinding.Stale> stale = new ArrayList<>();
    private final List<ReviewFinding.Ineligible> ineligible = new ArrayList<>();
    private final List<ReviewFinding.Missing> missing = new ArrayList<>();
    private final List<ReviewFinding.StillIn> stillIn = new ArrayList<>();
    private final List<NextReview> next = new ArrayList<>();
    private final Map<PostId, Integer> waiting = new TreeMap<>();

    Look(TalentPool pool, Map<PersonId, Standing> standings, Organization organization, LocalDate day) {
        this.pool = requireNonNull(pool, "pool");
        this.standings = standings;
        this.organization = requireNonNull(organization, "organization");
        this.day = requireNonNull(day, "day");
    }

    ReviewRun over(Collection<PoolEntry> entries, Collection<PoolReview> reviews) {
        Map<PoolEntryId, PoolEntry> in = byId(
                entries.stream().filter(entry -> entry.pool().equals(pool.id())).toList(), PoolEntry::id);
        in.values().removeIf(entry -> !entry.isIn(day));
        Map<PoolEntryId, PoolReview> latest =
                latest(in, byId(reviews, PoolReview::id).values());
        waiting.put(pool.reviewer(), 0);
        in.values().forEach(entry -> look(entry, Optional.ofNullable(latest.get(entry.id()))));
        next.sort(Comparator.naturalOrder());
        return new ReviewRun(pool.id(), day, findings(), next);
    }

    private static <I extends Id<I>, T> Map<I, T> byId(Collection<T> records, Function<T, I> id) {
        var byId = new TreeMap<I, T>();
        for (T one : records) {
            if (byId.putIfAbsent(id.apply(one), one) != null) {
                throw new IllegalArgumentException("two records have the id " + id.apply(one));
            }
        }
        return byId;
    }

    private Map<PoolEntryId, PoolReview> latest(Map<PoolEntryId, PoolEntry> in, Collection<PoolReview> reviews) {
        var latest = new HashMap<PoolEntryId, PoolReview>();
        for (PoolReview review : reviews) {
            PoolEntry entry = in.get(review.entry());
            if (entry != null && entry.isIn(review.day()) && !review.day().isAfter(day)) {
                latest.merge(review.entry(), review, (a, b) -> LATEST.compare(a, b) < 0 ? b : a);
            }
        }
        return latest;
    }

    private void look(PoolEntry entry, Optional<PoolReview> last) {
        LocalDate looked = last.map(PoolReview::day).orElse(entry.entered());
        LocalDate due = pool.interval().dueAfter(looked);
        next.add(new NextReview(entry.id(), looked, due));
        if (day.isAfter(due)) {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(due, day));
            stale.add(new ReviewFinding.Stale(entry.id(), entry.reviewer(), due, days));
        }
        last.filter(review -> review.outcome() == PoolReview.Outcome.TO_LEAVE)
                .ifPresent(review -> stillIn.add(new ReviewFinding.StillIn(entry.id(), review.day())));
        Standing standing = standings.getOrDefault(entry.person(), Standing.UNKNOWN);
        if (standing.isIneligible()) {
            ineligible.add(new ReviewFinding.Ineligible(entry.id(), standing));
        } else if (standing.isMissing()) {
            missing.add(new ReviewFinding.Missing(entry.id(), standing));
        }
        waiting.merge(entry.reviewer(), 1, Integer::sum);
    }

    private List<ReviewFinding> findings() {
        var findings = new ArrayList<ReviewFinding>(stale);
        findings.addAll(ineligible);
        findings.addAll(missing);
        findings.addAll(stillIn);
        waiting.forEach((post, entries) -> {
            if (!isHeld(post)) {
                findings.add(new ReviewFinding.WithoutReviewer(post, entries));
            }
        });
        return findings;
    }

    private boolean isHeld(PostId post) {
        return organization
                        .post(post)
                        .filter(found -> found.existence().includes(day))
                        .isPresent()
                && organization.holderOf(post, day).isPresent();
    }
}
