package io.tongxin.catalog;

import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.responsibility.ExclusiveGroup;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.Modification;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rules of exclusive groups, and gaps that must fit the rows of a table.
 *
 * <p>In a group no item may have a gap, different partners or a due day, and its periods must nest; otherwise an added activity
 * could take credit away from another item.
 */
final class GroupCheck {
    private final Map<ListVersion, Located<ResponsibilityList>> lists;
    private final Nesting nesting;

    GroupCheck(List<PeriodTable> tables, Map<ListVersion, Located<ResponsibilityList>> lists) {
        this.lists = lists;
        this.nesting = new Nesting(tables);
    }

    /** Checks the list's own groups, and imported ones of which it modifies an item. */
    void check(Located<ResponsibilityList> list, Map<ItemId, ResponsibilityItem> items) {
        Set<ItemId> taken = new HashSet<>();
        for (ExclusiveGroup group : importedGroups(list.value())) {
            taken.addAll(group.items());
            checkModified(list, group, items);
        }
        List<ExclusiveGroup> own = list.value().groups();
        for (int i = 0; i < own.size(); i++) {
            Node node = list.node().at("groups[" + i + "].items");
            for (ItemId item : own.get(i).items().stream().sorted().toList()) {
                TailoringCheck.requireItem(item, items.keySet(), node);
                if (taken.contains(item)) {
                    TailoringCheck.nameIn(node, item).problem("group.twice");
                }
                checkMember(items.get(item), own.get(i), items, TailoringCheck.nameIn(node, item));
            }
        }
        checkGaps(list, items);
    }

    /** Every list is visited once, however many ways lead to it. */
    private Set<ExclusiveGroup> importedGroups(ResponsibilityList list) {
        var groups = new LinkedHashSet<ExclusiveGroup>();
        var seen = new HashSet<ListVersion>();
        var open = new ArrayDeque<ListImport>(list.imports());
        while (!open.isEmpty()) {
            ListVersion next = open.remove().list();
            if (seen.add(next)) {
                ResponsibilityList imported =
                        Objects.requireNonNull(lists.get(next)).value();
                groups.addAll(imported.groups());
                open.addAll(imported.imports());
            }
        }
        return groups;
    }

    private void checkModified(
            Located<ResponsibilityList> list, ExclusiveGroup group, Map<ItemId, ResponsibilityItem> items) {
        List<Modification> modifications = list.value().modifications();
        for (int i = 0; i < modifications.size(); i++) {
            if (group.items().contains(modifications.get(i).item())) {
                checkMember(
                        items.get(modifications.get(i).item()),
                        group,
                        items,
                        list.node().at("modifications[" + i + "].frequency"));
            }
        }
    }

    private void checkMember(
            @Nullable ResponsibilityItem item, ExclusiveGroup group, Map<ItemId, ResponsibilityItem> items, Node node) {
        if (item == null) {
            return;
        }
        if (!(item.frequency() instanceof Quota quota)) {
            node.problem("group.not-counted");
            return;
        }
        if (quota.gap() > 0 || quota.partners() > 0 || quota.dueDay() > 0) {
            node.problem("group.gap");
        }
        List<ItemId> before = group.items().stream()
                .filter(other -> other.compareTo(item.id()) < 0)
                .sorted()
                .toList();
        for (ItemId other : before) {
            ResponsibilityItem earlier = items.get(other);
            if (earlier != null
                    && earlier.frequency() instanceof Quota
                    && !nesting.nest(earlier.frequency().cycle(), quota.cycle())) {
                node.problem(
                        "group.nesting", node.reading().problems().wording().shown(other.value()));
            }
        }
    }

    /** The model knows the shortest calendar period; here the rows of the tables are known too. */
    private void checkGaps(Located<ResponsibilityList> list, Map<ItemId, ResponsibilityItem> items) {
        List<ResponsibilityItem> own = list.value().items();
        for (int i = 0; i < own.size(); i++) {
            checkGap(own.get(i), list.node().at("items[" + i + "].frequency.gap"));
        }
        List<Modification> modifications = list.value().modifications();
        for (int i = 0; i < modifications.size(); i++) {
            ResponsibilityItem changed = items.get(modifications.get(i).item());
            if (changed != null) {
                checkGap(changed, list.node().at("modifications[" + i + "].frequency.gap"));
            }
        }
    }

    private void checkGap(ResponsibilityItem item, Node node) {
        if (item.frequency() instanceof Quota quota && quota.gap() > 0) {
            var spans = new ArrayList<DateSpan>();
            nesting.spans(quota.cycle()).forEach(spans::add);
            if (spans.stream().anyMatch(span -> (span.days() - 1) / quota.gap() + 1 < quota.times())) {
                node.problem("quota.gap");
            }
        }
    }
}
