package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PoolGroundId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That a person left a pool.
 *
 * <p>出库 (chuku). It holds the ground's code and no cause beside it. Immutable.
 *
 * @param day the first day on which the person is out
 * @param ground on what ground, one of the pool's
 * @param decidedBy the unit that decided
 */
@Term(zh = "出库", pinyin = "chuku", source = "library")
public record PoolExit(
        @NotNull LocalDate day,
        @NotNull PoolGroundId ground,
        @NotNull UnitId decidedBy) {
    /** Checks that all parts are given. */
    public PoolExit {
        requireNonNull(day, "day");
        requireNonNull(ground, "ground");
        requireNonNull(decidedBy, "decidedBy");
    }
}
