package io.tongxin.benchmarks;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import java.util.HashMap;
import java.util.Map;

/** The number by which columns know each unit, owner, kind and item of a {@link City}. */
final class Numbers {
    private static final int RANKS = 3;

    private final Map<UnitId, Integer> units = new HashMap<>();
    private final Map<OwnerId, Integer> owners = new HashMap<>();
    private final Map<ActivityKindId, Integer> kinds = new HashMap<>();
    private final Map<ItemId, Integer> items = new HashMap<>();

    /** The numbers of a city of so many units. */
    Numbers(int units) {
        for (int unit = 0; unit < units; unit++) {
            this.units.put(City.unit(unit), unit);
            for (int rank = 0; rank < RANKS; rank++) {
                owners.put(City.owner(unit, rank), unit * RANKS + rank);
            }
        }
        for (int kind = 0; kind < City.KINDS; kind++) {
            kinds.put(City.kind(kind), kind);
        }
        for (int item = 0; item < City.ITEMS; item++) {
            items.put(City.item(item), item);
        }
    }

    /** Of a unit. */
    int unit(UnitId id) {
        return number(units, id);
    }

    /** Of the unit of an owner. */
    int unit(OwnerId owner) {
        return number(owners, owner) / RANKS;
    }

    /** Of an item. */
    int item(ItemId id) {
        return number(items, id);
    }

    /** Of a kind of activity. */
    int kind(ActivityKindId id) {
        return number(kinds, id);
    }

    /** Who took part: a bit for each rank. */
    byte present(Activity activity) {
        int mask = 0;
        for (Participation each : activity.participations()) {
            mask |= 1 << number(owners, each.owner()) % RANKS;
        }
        return (byte) mask;
    }

    private static <K> int number(Map<K, Integer> numbers, K key) {
        return requireNonNull(numbers.get(key), "not of this city");
    }
}
