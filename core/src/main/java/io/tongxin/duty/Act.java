package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.id.ActivityId;
import java.time.LocalDate;
import java.util.Set;

/**
 * A qualifying activity, as the arithmetic sees it.
 *
 * @param id the activity
 * @param day the day on which it counts
 * @param partners whom it met of those who fit the condition
 * @param corrected whether it has more than one known revision
 */
record Act(ActivityId id, LocalDate day, Set<String> partners, boolean corrected) implements Comparable<Act> {
    static Act of(Activity activity, Set<String> partners, boolean corrected) {
        return new Act(activity.id(), activity.day(), partners, corrected);
    }

    Act meeting(Set<String> others) {
        return new Act(id, day, others, corrected);
    }

    @Override
    public int compareTo(Act other) {
        int order = day.compareTo(other.day);
        return order != 0 ? order : id.compareTo(other.id);
    }
}
