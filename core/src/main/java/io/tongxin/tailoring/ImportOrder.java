package io.tongxin.tailoring;

import io.tongxin.id.ListVersion;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.ResponsibilityList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** In which order lists can be resolved, each after all that it imports; and which circles keep the others from it. */
final class ImportOrder {
    private final NavigableMap<ListVersion, ResponsibilityList> lists;
    private final Map<ListVersion, Integer> waitingFor = new HashMap<>();
    private final List<ResponsibilityList> sorted = new ArrayList<>();

    private ImportOrder(NavigableMap<ListVersion, ResponsibilityList> lists) {
        this.lists = lists;
    }

    static ImportOrder of(NavigableMap<ListVersion, ResponsibilityList> lists) {
        var order = new ImportOrder(lists);
        order.sort();
        return order;
    }

    private void sort() {
        var importers = new TreeMap<ListVersion, List<ListVersion>>();
        var ready = new ArrayDeque<ListVersion>();
        lists.forEach((key, list) -> {
            List<ListVersion> above = known(key);
            above.forEach(
                    a -> importers.computeIfAbsent(a, k -> new ArrayList<>()).add(key));
            waitingFor.put(key, above.size());
            if (above.isEmpty()) {
                ready.add(key);
            }
        });
        for (ListVersion next = ready.poll(); next != null; next = ready.poll()) {
            Optional.ofNullable(lists.get(next)).ifPresent(sorted::add);
            waitingFor.remove(next);
            for (ListVersion importer : importers.getOrDefault(next, List.of())) {
                if (waitingFor.merge(importer, -1, Integer::sum) == 0) {
                    ready.add(importer);
                }
            }
        }
    }

    private List<ListVersion> known(ListVersion key) {
        return Optional.ofNullable(lists.get(key)).stream()
                .flatMap(list -> list.imports().stream())
                .map(ListImport::list)
                .filter(lists::containsKey)
                .distinct()
                .toList();
    }

    /** The lists that can be resolved, in an order in which they can. */
    List<ResponsibilityList> sorted() {
        return Collections.unmodifiableList(sorted);
    }

    /** The lists that lie on a circle or import one that does. */
    List<ResponsibilityList> stuck() {
        return lists.values().stream()
                .filter(l -> waitingFor.containsKey(l.key()))
                .toList();
    }

    /** A circle to which the imports of a stuck list lead, from its smallest member on. */
    List<ListVersion> circleOf(ResponsibilityList stuck) {
        var path = new ArrayList<ListVersion>();
        ListVersion next = stuck.key();
        while (!path.contains(next)) {
            path.add(next);
            next = known(next).stream()
                    .filter(waitingFor::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        List<ListVersion> circle = new ArrayList<>(path.subList(path.indexOf(next), path.size()));
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return circle;
    }
}
