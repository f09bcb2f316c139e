package io.tongxin.tailoring;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.responsibility.ExclusiveGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * An exclusive group and the list that set it: two lists may use one name for different groups.
 *
 * @param origin the list that set it
 * @param id its name there
 * @param items its items, as they are left or stood for
 */
record Group(ListVersion origin, String id, Set<ItemId> items) {
    Group {
        items = Set.copyOf(items);
    }

    Group withItems(Set<ItemId> other) {
        return new Group(origin, id, other);
    }

    boolean isSameAs(Group other) {
        return origin.equals(other.origin) && id.equals(other.id);
    }

    /** These groups with names that differ: the first keeps its own, the others get a number. */
    static List<ExclusiveGroup> named(List<Group> groups) {
        var named = new ArrayList<ExclusiveGroup>();
        var taken = new HashMap<String, Integer>();
        for (Group group : groups) {
            String id = group.id();
            while (taken.containsKey(id)) {
                String suffix = "-" + taken.merge(group.id(), 1, Integer::sum);
                id = group.id().substring(0, Math.min(group.id().length(), 40 - suffix.length())) + suffix;
            }
            taken.put(id, 1);
            named.add(new ExclusiveGroup(id, group.items()));
        }
        return named;
    }
}
