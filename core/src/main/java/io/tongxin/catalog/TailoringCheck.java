package io.tongxin.catalog;

import io.tongxin.catalog.Node.Scalar;
import io.tongxin.catalog.Node.Sequence;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.Merge;
import io.tongxin.responsibility.Modification;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks that what lists import, merge, modify and group is there, as far as names go; weakening is found elsewhere. */
final class TailoringCheck {
    private static final int MOST_ITEMS = 5_000;

    private final Reading reading;
    private final Map<ListVersion, Located<ResponsibilityList>> lists = new TreeMap<>();
    private final Map<ListVersion, Map<ItemId, ResponsibilityItem>> resolved = new HashMap<>();
    private final GroupCheck groups;

    TailoringCheck(Contents contents, Reading reading) {
        this.reading = reading;
        contents.lists.forEach(list -> lists.put(list.value().key(), list));
        this.groups = new GroupCheck(Contents.values(contents.periodTables), lists);
    }

    void run() {
        checkVersions();
        Set<ListVersion> done = new LinkedHashSet<>();
        lists.keySet().forEach(key -> findCircles(key, new LinkedHashSet<>(), done));
        if (reading.problems().isEmpty()) {
            lists.keySet().forEach(this::resolve);
        }
    }

    private void checkVersions() {
        for (Located<ResponsibilityList> list : lists.values()) {
            for (Located<ResponsibilityList> other : lists.values()) {
                if (other.value().key().compareTo(list.value().key()) >= 0) {
                    break;
                }
                if (other.value().key().list().equals(list.value().key().list())
                        && other.value().effective().overlaps(list.value().effective())) {
                    list.node()
                            .at("from")
                            .problem(
                                    "list.versions",
                                    other.node().at("from").place().toString());
                }
            }
        }
    }

    /** References were followed before, so it is there. */
    private Located<ResponsibilityList> list(ListVersion key) {
        return Objects.requireNonNull(lists.get(key));
    }

    /** Walks the imports; whoever is met again on the way closes a circle. */
    private void findCircles(ListVersion key, Set<ListVersion> way, Set<ListVersion> done) {
        way.add(key);
        List<ListImport> imports = list(key).value().imports();
        for (int i = 0; i < imports.size(); i++) {
            ListVersion next = imports.get(i).list();
            if (way.contains(next)) {
                String circle = way.stream()
                        .dropWhile(step -> !step.equals(next))
                        .map(ListVersion::toString)
                        .collect(Collectors.joining(" → ", "", " → " + next));
                list(key).node().at("imports[" + i + "].list").problem("list.circle", circle);
            } else if (!done.contains(next)) {
                findCircles(next, way, done);
            }
        }
        way.remove(key);
        done.add(key);
    }

    private Map<ItemId, ResponsibilityItem> resolve(ListVersion key) {
        Map<ItemId, ResponsibilityItem> known = resolved.get(key);
        if (known != null) {
            return known;
        }
        Located<ResponsibilityList> list = list(key);
        Map<ItemId, ResponsibilityItem> items = new LinkedHashMap<>();
        importItems(list, items);
        Set<ItemId> imported = Set.copyOf(items.keySet());
        addOwn(list, items);
        if (items.size() > MOST_ITEMS) {
            list.node().problem("list.large", MOST_ITEMS);
            items.clear();
            resolved.put(key, items);
            return items;
        }
        merge(list, items, imported);
        modify(list, items, imported);
        groups.check(list, items);
        resolved.put(key, items);
        return items;
    }

    private void importItems(Located<ResponsibilityList> list, Map<ItemId, ResponsibilityItem> items) {
        List<ListImport> imports = list.value().imports();
        for (int i = 0; i < imports.size(); i++) {
            ListImport one = imports.get(i);
            Map<ItemId, ResponsibilityItem> there = resolve(one.list());
            Node node = list.node().at("imports[" + i + "]");
            one.only().forEach(item -> requireItem(item, there.keySet(), node.at("only")));
            one.except().forEach(item -> requireItem(item, there.keySet(), node.at("except")));
            there.forEach((id, item) -> {
                if (one.takes(id)
                        && items.putIfAbsent(id, item) != null
                        && !items.get(id).equals(item)) {
                    node.problem(
                            "list.import-twice",
                            node.reading().problems().wording().shown(id.value()));
                }
            });
        }
    }

    private static void addOwn(Located<ResponsibilityList> list, Map<ItemId, ResponsibilityItem> items) {
        List<ResponsibilityItem> own = list.value().items();
        for (int i = 0; i < own.size(); i++) {
            if (items.putIfAbsent(own.get(i).id(), own.get(i)) != null) {
                list.node().at("items[" + i + "].id").problem("list.item-imported");
            }
        }
    }

    private static void merge(
            Located<ResponsibilityList> list, Map<ItemId, ResponsibilityItem> items, Set<ItemId> imported) {
        List<Merge> merges = list.value().merges();
        for (int i = 0; i < merges.size(); i++) {
            Node node = list.node().at("merges[" + i + "]");
            merges.get(i).from().forEach(item -> requireItem(item, imported, node.at("from")));
            items.keySet().removeAll(merges.get(i).from());
        }
        for (int i = 0; i < merges.size(); i++) {
            Node node = list.node().at("merges[" + i + "]");
            requireItem(merges.get(i).into(), items.keySet(), node.at("into"));
        }
    }

    private void modify(Located<ResponsibilityList> list, Map<ItemId, ResponsibilityItem> items, Set<ItemId> imported) {
        List<Modification> modifications = list.value().modifications();
        for (int i = 0; i < modifications.size(); i++) {
            Modification modification = modifications.get(i);
            Node node = list.node().at("modifications[" + i + "]");
            ResponsibilityItem base = items.get(modification.item());
            if (base == null || !imported.contains(modification.item())) {
                requireItem(modification.item(), Set.of(), node.at("item"));
            } else {
                ResponsibilityItem changed = modification.applyTo(base);
                reading.isValid(changed, node);
                items.put(base.id(), changed);
            }
        }
    }

    /** Reports an item that is not there, at its name if the node is a sequence of names. */
    static void requireItem(ItemId item, Set<ItemId> there, Node node) {
        if (!there.contains(item)) {
            Wording wording = node.reading().problems().wording();
            List<String> names = there.stream().map(ItemId::value).sorted().toList();
            nameIn(node, item).problem("list.no-item", wording.shown(item.value()), wording.hint(item.value(), names));
        }
    }

    /** The node in a sequence that names the item, or the node itself. */
    static Node nameIn(Node node, ItemId item) {
        if (node.content() instanceof Sequence sequence) {
            for (Node name : sequence.nodes()) {
                if (name.content() instanceof Scalar scalar && scalar.value().equals(item.value())) {
                    return name;
                }
            }
        }
        return node;
    }
}
