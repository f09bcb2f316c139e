package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Period;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ListVersion;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Provenance;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A duty: an item of a list, owed by a body or the holder of a post through some days of one period.
 *
 * <p>职责 (zhize). It is derived from lists, organization and calendars and never stored. A change of leader cuts the duties of
 * the post and none of the body. Immutable.
 *
 * @param ref its key: item, owner, period and first day
 * @param unit the unit whose duty it is
 * @param holder who holds the post; empty for a body, or while the post is vacant
 * @param list the list in force on the last day of the span
 * @param item the item as that list reads
 * @param provenance which lists set and changed the item
 * @param period the period
 * @param span the days through which it is owed
 * @param due the last day on which doing it is in time
 * @param requirement what it asks in numbers
 * @param trigger the trigger that called for it; empty where no event did
 */
@Term(zh = "职责", pinyin = "zhize", source = "党委（党组）落实统战工作责任制规定")
public record Duty(
        DutyRef ref,
        UnitId unit,
        Optional<PersonId> holder,
        ListVersion list,
        ResponsibilityItem item,
        Provenance provenance,
        Period period,
        DateSpan span,
        LocalDate due,
        Requirement requirement,
        Optional<DecisionId> trigger)
        implements Comparable<Duty> {
    /** Checks that all parts are given. */
    public Duty {
        requireNonNull(ref, "ref");
        requireNonNull(unit, "unit");
        requireNonNull(holder, "holder");
        requireNonNull(list, "list");
        requireNonNull(item, "item");
        requireNonNull(provenance, "provenance");
        requireNonNull(period, "period");
        requireNonNull(span, "span");
        requireNonNull(due, "due");
        requireNonNull(requirement, "requirement");
        requireNonNull(trigger, "trigger");
    }

    /** How strictly it binds. */
    public Strength strength() {
        return item.strength();
    }

    @Override
    public int compareTo(Duty other) {
        return ref.compareTo(other.ref);
    }
}
