package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question to a store: which rows of a kind, in what order, how many, after which.
 *
 * <p>查询 (chaxun). It is made of the kind's own attributes alone; rows that are equal in the order go by id, so that every
 * order is total, and rows without a value come last whichever way. Immutable.
 *
 * @param kind the kind of record
 * @param where which rows
 * @param order the order, at most three keys
 * @param size the most rows of a page, 1 to 200
 * @param after the row after which the page begins, empty for the first page
 * @param <T> the type of record
 */
@Term(zh = "查询", pinyin = "chaxun", source = "library")
public record Query<T>(RecordKind<T> kind, Condition where, List<SortKey<?>> order, int size, Optional<Cursor> after) {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    /**
     * Checks that the question can be asked of the kind.
     *
     * @throws IllegalArgumentException if an attribute is not of the kind, the size is out of bounds, the order has more
     *     than three keys, or the cursor is of a query with another order or of no row that a store could keep
     */
    public Query {
        requireNonNull(kind, "kind");
        requireNonNull(where, "where");
        requireNonNull(after, "after");
        order = List.copyOf(order);
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " rows: " + size);
        }
        if (order.size() > 3) {
            throw new IllegalArgumentException("an order has at most three keys");
        }
        where.attributes().forEach(a -> requireKnown(kind, a));
        order.forEach(key -> requireKnown(kind, key.attribute()));
        if (after.isPresent()) {
            requireFitting(order, after.get());
        }
    }

    private static void requireKnown(RecordKind<?> kind, Attribute<?> attribute) {
        if (!kind.attributes().contains(attribute)) {
            throw new IllegalArgumentException("the kind " + kind + " has no attribute " + attribute);
        }
    }

    private static void requireFitting(List<SortKey<?>> order, Cursor cursor) {
        if (cursor.keys().size() != order.size()) {
            throw new IllegalArgumentException("the position is of a query with another order");
        }
        for (int i = 0; i < order.size(); i++) {
            String key = cursor.keys().get(i);
            if (!key.isEmpty()) {
                requireKept(order.get(i).attribute(), key);
            }
        }
        if (!Draft.isId(cursor.id())) {
            throw new IllegalArgumentException("the position is of no row");
        }
    }

    private static <V> void requireKept(Attribute<V> attribute, String key) {
        try {
            attribute.stored(attribute.parse(key));
        } catch (RefusedValueException e) {
            throw new IllegalArgumentException("the position is of no row", e);
        }
    }

    /** All rows of the kind by id, 50 to a page. */
    public static <T> Query<T> of(RecordKind<T> kind) {
        return new Query<>(kind, Condition.everything(), List.of(), USUAL, Optional.empty());
    }

    /** The same for the rows that fit a condition. */
    public Query<T> where(Condition condition) {
        return new Query<>(kind, condition, order, size, after);
    }

    /** The same, ordered by one more attribute. */
    public Query<T> orderBy(Attribute<?> attribute, SortKey.Direction direction) {
        var more = new ArrayList<>(order);
        more.add(new SortKey<>(attribute, direction));
        return new Query<>(kind, where, more, size, after);
    }

    /** The same with at most so many rows to a page. */
    public Query<T> size(int most) {
        return new Query<>(kind, where, order, most, after);
    }

    /** The same for the page after that row. */
    public Query<T> after(Cursor cursor) {
        return new Query<>(kind, where, order, size, Optional.of(cursor));
    }

    /** These attributes alone of the rows that are asked for, without their bodies. */
    public Projection project(Attribute<?>... attributes) {
        return new Projection(this, Set.of(attributes));
    }

    /** The order of rows: by its keys, then by id. */
    public Comparator<Row> comparator() {
        return (a, b) -> {
            for (SortKey<?> key : order) {
                int compared = key.compare(a.indexed(), b.indexed());
                if (compared != 0) {
                    return compared;
                }
            }
            return Id.byCodePoint().compare(a.id(), b.id());
        };
    }

    /** Whether a row comes after the cursor; every row does where there is none. */
    public boolean isAfter(Row row) {
        if (after.isEmpty()) {
            return true;
        }
        Cursor cursor = after.get();
        for (int i = 0; i < order.size(); i++) {
            int compared =
                    order.get(i).compareToKey(row.indexed(), cursor.keys().get(i));
            if (compared != 0) {
                return compared > 0;
            }
        }
        return Id.byCodePoint().compare(row.id(), cursor.id()) > 0;
    }

    /**
     * The page of these rows.
     *
     * @param rows the rows of the page in order and, where there are more, the one after it
     */
    public Page<Row> page(List<Row> rows) {
        if (rows.size() <= size) {
            return new Page<>(rows, Optional.empty());
        }
        List<Row> content = rows.subList(0, size);
        return new Page<>(content, Optional.of(positionOf(content.get(size - 1))));
    }

    /** The position of a row in this order. */
    public Cursor positionOf(Row row) {
        return new Cursor(order.stream().map(key -> key.key(row.indexed())).toList(), row.id());
    }
}
