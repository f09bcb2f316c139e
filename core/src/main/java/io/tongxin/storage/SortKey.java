package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.util.Optional;

/**
 * By which attribute, and which way round, rows are ordered.
 *
 * <p>排序项 (paixu xiang). Rows without a value come last, whichever way. Immutable.
 *
 * @param attribute a single-valued attribute
 * @param direction which way round
 * @param <V> the type of its values
 */
@Term(zh = "排序项", pinyin = "paixu xiang", source = "library")
public record SortKey<V>(Attribute<V> attribute, Direction direction) {
    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if the attribute is multi-valued
     */
    public SortKey {
        Bounds.single(attribute);
        requireNonNull(direction, "direction");
    }

    int compare(Indexed a, Indexed b) {
        return compare(a.value(attribute), b.value(attribute));
    }

    /** The row's value against that of a cursor. */
    int compareToKey(Indexed a, String key) {
        return compare(a.value(attribute), key.isEmpty() ? Optional.empty() : Optional.of(attribute.parse(key)));
    }

    /** The row's value as a cursor keeps it; empty where there is none. */
    String key(Indexed indexed) {
        return indexed.value(attribute).map(attribute::text).orElse("");
    }

    private int compare(Optional<V> a, Optional<V> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        int order = attribute.order().compare(a.get(), b.get());
        return direction == Direction.ASCENDING ? order : Integer.compare(0, order);
    }

    /** Which way round. 排序方向 (paixu fangxiang). */
    @Term(zh = "排序方向", pinyin = "paixu fangxiang", source = "library")
    public enum Direction {
        /** 升序. */
        ASCENDING,
        /** 降序. */
        DESCENDING
    }
}
