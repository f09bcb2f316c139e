package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import java.util.Optional;

/**
 * Some consecutive days on which nothing changes for an owner: who owes, and what the lists ask.
 *
 * @param days the days
 * @param nobody why nobody owes anything, if so
 * @param holder who holds the post
 * @param unit the unit of the owner
 * @param superior the unit above it
 * @param asked what is asked
 */
record Stretch(
        DateSpan days,
        Optional<Nobody> nobody,
        Optional<PersonId> holder,
        UnitId unit,
        Optional<UnitId> superior,
        Asked asked) {
    /** The unit to which the list applies that asks for the item. */
    UnitId anchor(Source source) {
        return source.fromAbove() ? superior.orElseThrow() : unit;
    }

    /**
     * Where an item comes from.
     *
     * @param list the list in force
     * @param entry its entry
     * @param fromAbove whether the list applies to the unit above
     */
    record Source(ResolvedList list, ResolvedList.Entry entry, boolean fromAbove) {
        ResponsibilityItem item() {
            return entry.item();
        }
    }
}
