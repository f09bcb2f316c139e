package io.tongxin.duty;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An immutable map that is cheap to change in a few places: a large base, and a small top that covers it. */
record Layered<K, V>(Map<K, V> base, Map<K, V> top) {
    static <K, V> Layered<K, V> of(Map<K, V> base) {
        return new Layered<>(base, Map.of());
    }

    Optional<V> get(K key) {
        V covering = top.get(key);
        return Optional.ofNullable(covering != null ? covering : base.get(key));
    }

    /** With these entries in place of those of the same keys; once the top has grown to the root of the base, they are joined. */
    Layered<K, V> with(Map<K, V> changes) {
        var changed = new HashMap<>(top);
        changed.putAll(changes);
        if ((long) changed.size() * changed.size() <= base.size()) {
            return new Layered<>(base, changed);
        }
        var joined = new HashMap<>(base);
        joined.putAll(changed);
        return of(joined);
    }
}
