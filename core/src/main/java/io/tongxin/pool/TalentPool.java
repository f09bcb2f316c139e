package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PostId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * A pool of people outside the Party whom a unit means to train and recommend.
 *
 * <p>人才库 (rencaiku). It says on which grounds one enters and leaves it, who looks at it and how often; who is in it is a
 * {@link PoolEntry}. It ranks nobody. Immutable.
 *
 * @param id its identifier
 * @param unit the unit that keeps it
 * @param title what it is called
 * @param entryGrounds the grounds on which one may enter
 * @param exitGrounds the grounds on which one may leave
 * @param reviewer the post that answers for its reviews
 * @param interval how often each entry is looked at
 */
@Term(zh = "人才库", pinyin = "rencaiku", source = "library")
public record TalentPool(
        @NotNull TalentPoolId id,
        @NotNull UnitId unit,
        @NotNull Bilingual title,
        @NotEmpty @Size(max = 50) Set<@NotNull PoolGroundId> entryGrounds,
        @NotEmpty @Size(max = 50) Set<@NotNull PoolGroundId> exitGrounds,
        @NotNull PostId reviewer,
        @NotNull ReviewInterval interval) {
    /** Copies its parts. */
    public TalentPool {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(title, "title");
        entryGrounds = Set.copyOf(entryGrounds);
        exitGrounds = Set.copyOf(exitGrounds);
        requireNonNull(reviewer, "reviewer");
        requireNonNull(interval, "interval");
    }
}
