package io.tongxin.decision;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.DecisionId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That an owner need not perform an item on some days.
 *
 * <p>免除 (mianchu). It relieves only if the item permits the ground and the deciding unit is entitled: one that issued a
 * list behind the item, or stands above the owner's unit. Others are kept and shown as refused. No cause of a person is
 * held, only the ground. Immutable.
 *
 * @param id its identifier
 * @param item the item
 * @param owner who is relieved
 * @param days the days concerned
 * @param ground on what ground
 * @param decidedBy the unit that decided
 * @param day the day of the decision
 */
@Term(zh = "免除", pinyin = "mianchu", source = "library")
public record Exemption(
        @NotNull DecisionId id,
        @NotNull ItemId item,
        @NotNull OwnerId owner,
        @NotNull DateSpan days,
        @NotNull GroundId ground,
        @NotNull UnitId decidedBy,
        @NotNull LocalDate day)
        implements Decision {
    /** Checks that all parts are given. */
    public Exemption {
        requireNonNull(id, "id");
        requireNonNull(item, "item");
        requireNonNull(owner, "owner");
        requireNonNull(days, "days");
        requireNonNull(ground, "ground");
        requireNonNull(decidedBy, "decidedBy");
        requireNonNull(day, "day");
    }
}
