package io.tongxin.tailoring;

import io.tongxin.calendar.Cycle;
import io.tongxin.id.ItemId;
import io.tongxin.responsibility.ExclusiveGroup;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList.Entry;
import io.tongxin.responsibility.ResponsibilityList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The exclusive groups of one list: its own, and those it imports by the items that are left or stand for them.
 *
 * <p>A group that lies wholly inside another one is part of it: so a list can widen a group of the list above.
 */
final class Grouping {
    private final ResponsibilityList list;
    private final Assembly assembly;
    private final Refusals refusals;
    private final Map<Group, String> paths = new LinkedHashMap<>();

    private Grouping(ResponsibilityList list, Assembly assembly, Refusals refusals) {
        this.list = list;
        this.assembly = assembly;
        this.refusals = refusals;
    }

    static List<Group> of(
            ResponsibilityList list, List<Outcome.Resolved> imports, Assembly assembly, Refusals refusals) {
        var grouping = new Grouping(list, assembly, refusals);
        grouping.addOwn();
        grouping.addImported(imports);
        grouping.absorb();
        grouping.refuseOverlaps();
        grouping.paths.forEach(grouping::check);
        return List.copyOf(grouping.paths.keySet());
    }

    private void addOwn() {
        for (int i = 0; i < list.groups().size(); i++) {
            ExclusiveGroup group = list.groups().get(i);
            String path = "groups[" + i + "].items";
            Set<ItemId> known = new TreeSet<>(group.items());
            known.retainAll(assembly.entries().keySet());
            for (ItemId item : new TreeSet<>(group.items())) {
                if (!known.contains(item)) {
                    refusals.add(
                            path,
                            "no-such-item",
                            "互斥组中的条目 " + item + " 不在展开后的清单中",
                            "item " + item + " of the group is not in the list once resolved");
                }
            }
            paths.put(new Group(list.key(), group.id(), known), path);
        }
    }

    private void addImported(List<Outcome.Resolved> imports) {
        var imported = new ArrayList<Group>();
        var indexes = new HashMap<Integer, Integer>();
        for (int i = 0; i < imports.size(); i++) {
            for (Group group : imports.get(i).groups()) {
                int at = indexOf(imported, group);
                if (at < 0) {
                    indexes.put(imported.size(), i);
                    imported.add(group.withItems(left(group)));
                } else {
                    Set<ItemId> both = new TreeSet<>(imported.get(at).items());
                    both.addAll(left(group));
                    imported.set(at, group.withItems(both));
                }
            }
        }
        for (int at = 0; at < imported.size(); at++) {
            if (imported.get(at).items().size() > 1) {
                paths.put(imported.get(at), "imports[" + indexes.get(at) + "].list");
            }
        }
    }

    private static int indexOf(List<Group> groups, Group group) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).isSameAs(group)) {
                return i;
            }
        }
        return -1;
    }

    private Set<ItemId> left(Group group) {
        return group.items().stream()
                .flatMap(item -> assembly.standing(item).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Drops every imported group that lies inside another one, of two equal ones the later. */
    private void absorb() {
        List<Group> all = List.copyOf(paths.keySet());
        for (int i = 0; i < all.size(); i++) {
            Group inner = all.get(i);
            for (int j = 0; j < all.size(); j++) {
                Group outer = all.get(j);
                boolean equal = outer.items().equals(inner.items());
                if (i != j
                        && !inner.origin().equals(list.key())
                        && outer.items().containsAll(inner.items())
                        && (!equal || j < i)) {
                    paths.remove(inner);
                }
            }
        }
    }

    private void refuseOverlaps() {
        var groupOf = new HashMap<ItemId, Group>();
        for (Group group : paths.keySet()) {
            for (ItemId item : new TreeSet<>(group.items())) {
                Group other = groupOf.putIfAbsent(item, group);
                if (other != null) {
                    refusals.add(
                            paths.getOrDefault(other, "groups"),
                            "two-groups",
                            "条目 " + item + " 同属两个互斥组：" + other.id() + "、" + group.id(),
                            "item " + item + " lies in two exclusive groups: " + other.id() + " and " + group.id());
                }
            }
        }
    }

    /** What may not be in a group, because one more activity for one item could then undo another one. */
    private void check(Group group, String path) {
        var quotas = new LinkedHashMap<ItemId, Quota>();
        for (ItemId item : new TreeSet<>(group.items())) {
            Entry entry = assembly.entries().get(item);
            if (entry == null) {
                continue;
            }
            Frequency frequency = entry.item().frequency();
            String place = assembly.placeOf(item, path);
            if (frequency instanceof Quota quota) {
                quotas.put(item, quota);
                checkQuota(place, item, quota);
            } else {
                refuse(
                        place,
                        item,
                        "group-not-counted",
                        "不是定量条目，不能列入互斥组",
                        "is not counted, and a group holds counted items");
            }
        }
        checkNesting(quotas, path);
    }

    private void checkQuota(String place, ItemId item, Quota quota) {
        if (quota.gap() > 0) {
            refuse(place, item, "group-gap", "在互斥组中，不能要求间隔", "lies in a group and cannot ask for a gap");
        }
        if (quota.partners() > 0) {
            refuse(
                    place,
                    item,
                    "group-partners",
                    "在互斥组中，不能要求不同对象",
                    "lies in a group and cannot ask for different partners");
        }
        if (quota.dueDay() > 0) {
            refuse(place, item, "group-due-day", "在互斥组中，不能规定到期日", "lies in a group and cannot have a due day");
        }
    }

    private void checkNesting(Map<ItemId, Quota> quotas, String path) {
        var before = new LinkedHashMap<ItemId, Cycle>();
        quotas.forEach((item, quota) -> {
            before.forEach((other, cycle) -> {
                if (!nest(quota.cycle(), cycle)) {
                    refuse(
                            assembly.placeOf(item, path),
                            item,
                            "group-periods",
                            "与同组条目 " + other + " 的周期不能嵌套",
                            "lies in a group with item " + other + ", and their periods do not nest");
                }
            });
            before.put(item, quota.cycle());
        });
    }

    private void refuse(String place, ItemId item, String rule, String zh, String en) {
        refusals.add(place, rule, "条目 " + item + " " + zh, "item " + item + " " + en);
    }

    private static boolean nest(Cycle one, Cycle other) {
        if (one instanceof Cycle.Regular a && other instanceof Cycle.Regular b) {
            return a.length().isDividedBy(b.length()) || b.length().isDividedBy(a.length());
        }
        return one.equals(other);
    }
}
