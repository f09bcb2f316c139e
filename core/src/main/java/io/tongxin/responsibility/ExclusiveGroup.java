package io.tongxin.responsibility;

import io.tongxin.id.ItemId;
import io.tongxin.term.Term;
import java.util.Set;

/**
 * Items of which one activity may serve only one: no double counting inside the group.
 *
 * <p>互斥组 (huchi zu). Items of different groups, or of none, are each credited by one activity. Immutable.
 *
 * @param id its name within the list: 1 to 40 characters
 * @param items its items, at least two
 */
@Term(zh = "互斥组", pinyin = "huchi zu", source = "library")
public record ExclusiveGroup(String id, Set<ItemId> items) {
    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if there are fewer than two, or the id is blank
     */
    public ExclusiveGroup {
        items = Set.copyOf(items);
        if (id.isBlank() || id.length() > 40) {
            throw new IllegalArgumentException("a group's id has 1 to 40 characters");
        }
        if (items.size() < 2) {
            throw new IllegalArgumentException("a group has at least two items");
        }
    }
}
