package io.tongxin.pairing;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * That a post keeps in touch with a person.
 *
 * <p>联谊结对 (lianyi jiedui). It hangs on the post: whoever holds the post keeps it, and a change of holder hands it over. It holds
 * nothing of what is said. Immutable.
 *
 * @param id its identifier
 * @param post the post
 * @param person the friend, an opaque id
 * @param effective from the first to the last day of the pair
 * @param idealGap after how many calendar days without contact one is due, 1 to 3,660
 * @param maximumGap after how many it is overdue, not fewer
 */
@Coherent
@Term(zh = "联谊结对", pinyin = "lianyi jiedui", source = "library")
public record Pairing(
        @NotNull PairingId id,
        @NotNull PostId post,
        @NotNull PersonId person,
        @NotNull EffectivePeriod effective,
        @Min(1) @Max(3_660) int idealGap,
        @Min(1) @Max(3_660) int maximumGap)
        implements Coherence {
    /** Checks that all parts are given. */
    public Pairing {
        requireNonNull(id, "id");
        requireNonNull(post, "post");
        requireNonNull(person, "person");
        requireNonNull(effective, "effective");
    }

    @Override
    public void check(Report report) {
        if (maximumGap < idealGap) {
            report.violation("maximumGap", "pairing.gaps-crossed");
        }
    }
}
