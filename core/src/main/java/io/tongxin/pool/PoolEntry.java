package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PostId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person is in a pool, since when and on what ground.
 *
 * <p>入库记录 (ruku jilu). The person is an opaque id; nothing is held of what anybody is or thinks. One who comes back has a new
 * entry. Immutable.
 *
 * @param id its identifier
 * @param pool the pool
 * @param unit the unit whose pool it is
 * @param person the person
 * @param entered the first day on which the person is in
 * @param ground on what ground, one of the pool's
 * @param basis what the ground rests on
 * @param reviewer the post that looks at it
 * @param exit when and why the person left, if so
 */
@Coherent
@Term(zh = "入库记录", pinyin = "ruku jilu", source = "library")
public record PoolEntry(
        @NotNull PoolEntryId id,
        @NotNull TalentPoolId pool,
        @NotNull UnitId unit,
        @NotNull PersonId person,
        @NotNull LocalDate entered,
        @NotNull PoolGroundId ground,
        @NotNull EntryBasis basis,
        @NotNull PostId reviewer,
        @NotNull Optional<@Valid PoolExit> exit)
        implements Coherence {
    /** Checks that all parts are given. */
    public PoolEntry {
        requireNonNull(id, "id");
        requireNonNull(pool, "pool");
        requireNonNull(unit, "unit");
        requireNonNull(person, "person");
        requireNonNull(entered, "entered");
        requireNonNull(ground, "ground");
        requireNonNull(basis, "basis");
        requireNonNull(reviewer, "reviewer");
        requireNonNull(exit, "exit");
    }

    /** Whether the person is in the pool on the day. */
    public boolean isIn(LocalDate day) {
        return !day.isBefore(entered) && exit.map(e -> day.isBefore(e.day())).orElse(true);
    }

    /** Whether there is a day on which the person is in by both entries. */
    public boolean overlaps(PoolEntry other) {
        boolean beganBeforeItsEnd =
                exit.map(e -> other.entered.isBefore(e.day())).orElse(true);
        boolean endedAfterItsBegin =
                other.exit.map(e -> entered.isBefore(e.day())).orElse(true);
        return beganBeforeItsEnd && endedAfterItsBegin;
    }

    /** This entry, left so. */
    public PoolEntry leaving(PoolExit left) {
        return new PoolEntry(id, pool, unit, person, entered, ground, basis, reviewer, Optional.of(left));
    }

    @Override
    public void check(Report report) {
        if (exit.filter(e -> e.day().isBefore(entered)).isPresent()) {
            report.violation("exit.day", "pool.exit-before-entry");
        }
    }

    /** Its id and pool: neither the person nor the ground. */
    @Override
    public String toString() {
        return "PoolEntry[" + pool + "/" + id + "]";
    }
}
