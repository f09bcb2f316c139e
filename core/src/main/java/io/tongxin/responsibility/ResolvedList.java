package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A responsibility list with everything it imports resolved: flat, each item with its provenance.
 *
 * <p>展开清单 (zhankai qingdan). Immutable.
 *
 * @param list the list that was resolved
 * @param items its items in reading order
 * @param groups its groups and those of the lists it imports, by the items that are left
 * @param supersedes every version it imports, directly or through others; for its own audience it stands in their place
 * @param issuers which unit issued each list that had a hand in it, its own last
 */
@Term(zh = "展开清单", pinyin = "zhankai qingdan", source = "library")
public record ResolvedList(
        ResponsibilityList list,
        List<Entry> items,
        List<ExclusiveGroup> groups,
        Set<ListVersion> supersedes,
        List<UnitId> issuers) {
    /** Copies its parts. */
    public ResolvedList {
        requireNonNull(list, "list");
        items = List.copyOf(items);
        groups = List.copyOf(groups);
        supersedes = Set.copyOf(supersedes);
        issuers = List.copyOf(issuers);
    }

    /** Which list and version. */
    public ListVersion key() {
        return list.key();
    }

    /** The entry of that item, if the list has it. */
    public Optional<Entry> entry(ItemId item) {
        return items.stream().filter(e -> e.item().id().equals(item)).findFirst();
    }

    /**
     * An item and where it came from. 展开条目 (zhankai tiaomu).
     *
     * @param item the item as it now reads
     * @param provenance how it came about
     */
    @Term(zh = "展开条目", pinyin = "zhankai tiaomu", source = "library")
    public record Entry(ResponsibilityItem item, Provenance provenance) {
        /** Checks that both are given. */
        public Entry {
            requireNonNull(item, "item");
            requireNonNull(provenance, "provenance");
        }
    }
}
