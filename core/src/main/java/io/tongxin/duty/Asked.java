package io.tongxin.duty;

import io.tongxin.calendar.Cycle;
import io.tongxin.id.ItemId;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.ResponsibleRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What lists ask of an owner together, by item. There is one object for all owners of whom the same is asked, and it is equal to
 * itself alone.
 */
final class Asked {
    private final Map<ItemId, Stretch.Source> sources;
    private final List<Variant> variants;
    private final List<Stretch.Source> onEvents;

    private Asked(Map<ItemId, Stretch.Source> sources) {
        this.sources = sources;
        this.variants = sources.values().stream().map(s -> Variant.of(s.item())).toList();
        this.onEvents = sources.values().stream()
                .filter(s -> s.item().frequency().shape() == Frequency.Shape.ON_EVENT)
                .toList();
    }

    /**
     * What is asked by these lists.
     *
     * @throws IllegalArgumentException if two lists, of which neither imports the other, ask one item in two ways
     */
    static Asked by(Key key) {
        var sources = new TreeMap<ItemId, Stretch.Source>();
        add(sources, key.own(), key.roles(), false);
        add(sources, key.above(), key.rolesBelow(), true);
        return new Asked(sources);
    }

    private static void add(
            Map<ItemId, Stretch.Source> sources, InForce.Lists lists, Set<ResponsibleRole> roles, boolean fromAbove) {
        for (ResolvedList list : lists.all()) {
            for (ResolvedList.Entry entry : list.items()) {
                if (entry.item().roles().stream().anyMatch(roles::contains)) {
                    put(sources, new Stretch.Source(list, entry, fromAbove));
                }
            }
        }
    }

    private static void put(Map<ItemId, Stretch.Source> sources, Stretch.Source source) {
        Stretch.Source other = sources.putIfAbsent(source.item().id(), source);
        if (other != null && !other.item().equals(source.item())) {
            throw new IllegalArgumentException("the item " + source.item().id()
                    + " is asked of one owner by two lists, " + other.list().key() + " and "
                    + source.list().key() + ", of which neither imports the other");
        }
    }

    /** Where the item comes from, in the variant; empty where it is not asked, or in another one. */
    Optional<Stretch.Source> source(Variant variant) {
        return Optional.ofNullable(sources.get(variant.item()))
                .filter(s -> Variant.of(s.item()).equals(variant));
    }

    /** The items asked, by id. */
    List<Variant> variants() {
        return variants;
    }

    /** The items that are asked on events. */
    List<Stretch.Source> onEvents() {
        return onEvents;
    }

    /**
     * Of whom is asked by what.
     *
     * @param own the lists of the unit itself
     * @param roles the roles in it
     * @param above the lists of the unit above
     * @param rolesBelow the roles below that unit
     */
    record Key(InForce.Lists own, Set<ResponsibleRole> roles, InForce.Lists above, Set<ResponsibleRole> rolesBelow) {}

    /** An item in one shape and rhythm: a change of either ends one line and begins another. */
    record Variant(ItemId item, Frequency.Shape shape, Cycle cycle) {
        static Variant of(ResponsibilityItem item) {
            return new Variant(
                    item.id(), item.frequency().shape(), item.frequency().cycle());
        }
    }
}
