package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PoolEntryId;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * When an entry of a pool is to be looked at next. It is listed whether the day has passed or not.
 *
 * <p>下次复核 (xiaci fuhe). Ordered by the day on which it is due. Immutable.
 *
 * @param entry the entry
 * @param looked the last look: the latest review, or the day of entry
 * @param due the last day on which the next look is in time
 */
@Term(zh = "下次复核", pinyin = "xiaci fuhe", source = "library")
public record NextReview(PoolEntryId entry, LocalDate looked, LocalDate due) implements Comparable<NextReview> {
    private static final Comparator<NextReview> ORDER =
            Comparator.comparing(NextReview::due).thenComparing(NextReview::entry);

    /** Checks that all parts are given. */
    public NextReview {
        requireNonNull(entry, "entry");
        requireNonNull(looked, "looked");
        requireNonNull(due, "due");
    }

    @Override
    public int compareTo(NextReview other) {
        return ORDER.compare(this, other);
    }
}
