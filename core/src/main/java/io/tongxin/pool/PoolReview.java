package io.tongxin.pool;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That an entry of a pool was looked at again.
 *
 * <p>在库复核 (zaiku fuhe). It has an outcome and no appraisal of anybody. Immutable.
 *
 * @param id its identifier
 * @param entry the entry
 * @param unit the unit whose pool it is
 * @param day when
 * @param reviewer the post that looked
 * @param outcome whether the person stays
 */
@Term(zh = "在库复核", pinyin = "zaiku fuhe", source = "library")
public record PoolReview(
        @NotNull PoolReviewId id,
        @NotNull PoolEntryId entry,
        @NotNull UnitId unit,
        @NotNull LocalDate day,
        @NotNull PostId reviewer,
        @NotNull Outcome outcome) {
    /** Checks that all parts are given. */
    public PoolReview {
        requireNonNull(id, "id");
        requireNonNull(entry, "entry");
        requireNonNull(unit, "unit");
        requireNonNull(day, "day");
        requireNonNull(reviewer, "reviewer");
        requireNonNull(outcome, "outcome");
    }

    /** Its id and entry, not its outcome. */
    @Override
    public String toString() {
        return "PoolReview[" + entry + "/" + id + "]";
    }

    /** Whether the person stays. 复核结论 (fuhe jielun). */
    @Term(zh = "复核结论", pinyin = "fuhe jielun", source = "library")
    public enum Outcome {
        /** 保留. */
        KEPT("保留", "kept"),
        /** 应出库: a unit has still to decide the exit. */
        TO_LEAVE("应出库", "to leave");

        private final Bilingual label;

        Outcome(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** Its label. */
        public Bilingual label() {
            return label;
        }
    }
}
