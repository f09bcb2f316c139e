package io.tongxin.tailoring;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListId;
import io.tongxin.id.ListVersion;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.Merge;
import io.tongxin.responsibility.Modification;
import io.tongxin.responsibility.Modification.AddBasis;
import io.tongxin.responsibility.Modification.AddPlaces;
import io.tongxin.responsibility.Modification.Change;
import io.tongxin.responsibility.Provenance;
import io.tongxin.responsibility.Provenance.Alteration;
import io.tongxin.responsibility.Provenance.Step;
import io.tongxin.responsibility.Provenance.Verb;
import io.tongxin.responsibility.ResolvedList.Entry;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The items of one list while it is put together: imported, then its own, then folded, then changed. */
final class Assembly {
    private static final int MOST_ITEMS = 5_000;
    private static final int MOST_SOURCES = 50;

    private final ResponsibilityList list;
    private final Refusals refusals;
    private final Map<ItemId, Entry> entries = new LinkedHashMap<>();
    private final Map<ItemId, ListVersion> takenFrom = new HashMap<>();
    private final Map<ItemId, ListId> definedBy = new HashMap<>();
    private final Map<ItemId, ItemId> folds = new HashMap<>();

    private Assembly(ResponsibilityList list, Refusals refusals) {
        this.list = list;
        this.refusals = refusals;
    }

    /** Puts the list together from its resolved imports, in their order. */
    static Assembly of(ResponsibilityList list, List<Outcome.Resolved> imports, Refusals refusals) {
        var assembly = new Assembly(list, refusals);
        for (int i = 0; i < imports.size(); i++) {
            assembly.take("imports[" + i + "]", list.imports().get(i), imports.get(i));
        }
        assembly.entries.replaceAll((id, e) -> assembly.withStep(e, Step.of(list.key(), Verb.IMPORT)));
        assembly.addOwn();
        assembly.merge();
        assembly.modify();
        if (assembly.entries.size() > MOST_ITEMS) {
            refusals.add(
                    "imports",
                    "too-many-items",
                    "展开后条目超过" + MOST_ITEMS + "条",
                    "the list has more than " + MOST_ITEMS + " items once resolved");
        }
        return assembly;
    }

    private void take(String path, ListImport asked, Outcome.Resolved upper) {
        requireKnown(path + ".only", asked.only(), upper);
        requireKnown(path + ".except", asked.except(), upper);
        upper.definedBy().forEach((item, setBy) -> {
            ListId before = definedBy.putIfAbsent(item, setBy);
            if (before != null && !before.equals(setBy)) {
                refuseTwice(path + ".list", item, before, setBy);
            }
        });
        upper.folds().forEach(folds::putIfAbsent);
        for (Entry entry : upper.tailored().list().items()) {
            if (asked.takes(entry.item().id())) {
                take(path + ".list", asked.list(), entry);
            }
        }
    }

    private void take(String path, ListVersion from, Entry entry) {
        ItemId id = entry.item().id();
        Entry before = entries.get(id);
        if (before == null) {
            entries.put(id, entry);
            takenFrom.put(id, from);
        } else if (before.item().equals(entry.item())) {
            entries.put(id, new Entry(before.item(), before.provenance().plus(entry.provenance())));
        } else {
            ListVersion other = takenFrom.getOrDefault(id, from);
            refusals.add(
                    path,
                    "two-forms",
                    "条目 " + id + " 在 " + other + " 与 " + from + " 中内容不同，请只从其中一个引入",
                    "item " + id + " reads differently in " + other + " and " + from + ": import it from one of them");
        }
    }

    private void requireKnown(String path, Set<ItemId> named, Outcome.Resolved upper) {
        for (ItemId item : named) {
            if (upper.tailored().list().entry(item).isEmpty()) {
                ListVersion key = upper.tailored().list().key();
                refusals.add(path, "no-such-item", key + " 中没有条目 " + item, key + " has no item " + item);
            }
        }
    }

    private void addOwn() {
        ListId me = list.key().list();
        for (int i = 0; i < list.items().size(); i++) {
            ResponsibilityItem item = list.items().get(i);
            String path = "items[" + i + "]";
            item.check((part, key) -> refusals.addIncoherent(path + "." + part, key));
            ListId setBy = definedBy.getOrDefault(item.id(), me);
            if (entries.containsKey(item.id()) || !setBy.equals(me)) {
                refuseTwice(path + ".id", item.id(), setBy, me);
            } else {
                entries.put(item.id(), new Entry(item, new Provenance(List.of(Step.of(list.key(), Verb.SET)))));
                definedBy.put(item.id(), me);
            }
        }
    }

    private void refuseTwice(String path, ItemId item, ListId one, ListId other) {
        refusals.add(
                path,
                "item-twice",
                "条目 " + item + " 被设定两次：" + one + "、" + other,
                "item " + item + " is set twice: by " + one + " and by " + other);
    }

    private void merge() {
        Set<ItemId> folded =
                list.merges().stream().flatMap(m -> m.from().stream()).collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < list.merges().size(); i++) {
            Merge merge = list.merges().get(i);
            String path = "merges[" + i + "]";
            if (folded.contains(merge.into())) {
                refusals.add(
                        path + ".into",
                        "folded-into-folded",
                        "条目 " + merge.into() + " 自身已被合并",
                        "item " + merge.into() + " is itself folded into another one");
            } else if (requirePresent(path + ".into", merge.into())) {
                fold(path, merge);
            }
        }
    }

    private void fold(String path, Merge merge) {
        List<ResponsibilityItem> gone = new ArrayList<>();
        for (ItemId item : merge.from().stream().sorted().toList()) {
            if (requireImported(path + ".from", item)) {
                Optional.ofNullable(entries.remove(item)).map(Entry::item).ifPresent(gone::add);
                folds.put(item, merge.into());
            }
        }
        entries.computeIfPresent(merge.into(), (id, into) -> {
            ResponsibilityItem item = into.item();
            for (ResponsibilityItem one : gone) {
                item = new AddBasis(missing(item.basis(), one.basis())).applyTo(item);
                item = new AddPlaces(missing(item.places(), one.places())).applyTo(item);
            }
            checkSources(path + ".into", item);
            return new Entry(item, into.provenance().plus(Step.merging(list.key(), merge.from())));
        });
    }

    private static <T> List<T> missing(List<T> known, List<T> more) {
        return more.stream().filter(m -> !known.contains(m)).toList();
    }

    private void modify() {
        for (int i = 0; i < list.modifications().size(); i++) {
            Modification modification = list.modifications().get(i);
            String path = "modifications[" + i + "]";
            if (requireImported(path + ".item", modification.item())) {
                entries.computeIfPresent(modification.item(), (id, entry) -> changed(path, entry, modification));
            }
        }
    }

    private Entry changed(String path, Entry entry, Modification modification) {
        var alterations = new ArrayList<Alteration>();
        ResponsibilityItem item = entry.item();
        for (Change change : modification.changes()) {
            ResponsibilityItem next = change.applyTo(item);
            alterations.add(new Alteration(
                    change.part(), Wording.part(change.part(), item), Wording.part(change.part(), next)));
            item = next;
        }
        item.check((part, key) -> refusals.addIncoherent(path + "." + part, key));
        checkSources(path, item);
        return withStep(new Entry(item, entry.provenance()), Step.modifying(list.key(), alterations));
    }

    private Entry withStep(Entry entry, Step step) {
        return new Entry(entry.item(), entry.provenance().plus(step));
    }

    private void checkSources(String path, ResponsibilityItem item) {
        if (item.basis().size() > MOST_SOURCES || item.places().size() > MOST_SOURCES) {
            refusals.add(
                    path,
                    "too-many-sources",
                    "条目 " + item.id() + " 的依据或出处超过" + MOST_SOURCES + "个",
                    "item " + item.id() + " rests on more than " + MOST_SOURCES + " citations or places");
        }
    }

    private boolean requirePresent(String path, ItemId item) {
        boolean present = entries.containsKey(item);
        if (!present) {
            refusals.add(
                    path, "no-such-item", "清单引入后没有条目 " + item, "the list has no item " + item + " after its imports");
        }
        return present;
    }

    /** Whether the item was imported and is still there; if not, says what is wrong. */
    private boolean requireImported(String path, ItemId item) {
        if (takenFrom.containsKey(item) && !entries.containsKey(item)) {
            refusals.add(
                    path, "folded-item", "条目 " + item + " 已被合并", "item " + item + " has been folded into another one");
            return false;
        }
        if (!requirePresent(path, item)) {
            return false;
        }
        if (!takenFrom.containsKey(item)) {
            refusals.add(
                    path,
                    "own-item",
                    "条目 " + item + " 由本清单自行设定，请直接在原处修改",
                    "item " + item + " is the list's own: write it there as it should read");
            return false;
        }
        return true;
    }

    /** The items in reading order. */
    Map<ItemId, Entry> entries() {
        return entries;
    }

    Map<ItemId, ListId> definedBy() {
        return definedBy;
    }

    Map<ItemId, ItemId> folds() {
        return folds;
    }

    /** The item that stands for another in the finished list: itself, or that into which it was folded. */
    Optional<ItemId> standing(ItemId item) {
        Set<ItemId> passed = new HashSet<>();
        ItemId current = item;
        while (!entries.containsKey(current)) {
            ItemId next = folds.get(current);
            if (next == null || !passed.add(next)) {
                return Optional.empty();
            }
            current = next;
        }
        return Optional.of(current);
    }

    /** Where in the list the frequency of an item was written; {@code otherwise} if it came as it is. */
    String placeOf(ItemId item, String otherwise) {
        for (int i = 0; i < list.modifications().size(); i++) {
            if (list.modifications().get(i).item().equals(item)) {
                return "modifications[" + i + "].frequency";
            }
        }
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i).id().equals(item)) {
                return "items[" + i + "].frequency";
            }
        }
        return otherwise;
    }
}
