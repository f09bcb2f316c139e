package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.ItemId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import java.util.Map;
import java.util.Optional;

/**
 * Some consecutive days on which nothing changes for an owner: who owes, and what the lists ask.
 *
 * @param days the days
 * @param nobody why nobody owes anything, if so
 * @param holder who holds the post
 * @param items what is asked, by item
 */
record Stretch(DateSpan days, Optional<Nobody> nobody, Optional<PersonId> holder, Map<ItemId, Source> items) {
    /**
     * Where an item comes from on those days.
     *
     * @param list the list in force
     * @param entry its entry
     * @param anchor the unit to which the list applies
     */
    record Source(ResolvedList list, ResolvedList.Entry entry, UnitId anchor) {
        ResponsibilityItem item() {
            return entry.item();
        }
    }
}
