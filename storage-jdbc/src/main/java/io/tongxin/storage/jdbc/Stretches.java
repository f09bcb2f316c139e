package io.tongxin.storage.jdbc;

import io.tongxin.storage.Attribute;
import io.tongxin.storage.Cursor;
import io.tongxin.storage.Query;
import io.tongxin.storage.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In what stretches the answer of a query is read, each in order from a position on. */
final class Stretches {
    private final Conditions conditions;

    Stretches(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * What follows the conditions of a query, for each of the stretches in which its answer is read one after another: first the
     * rows that have a value of the first key, then those that have none. So each is a range of one index, in its order.
     */
    List<Sql> of(Query<?> query) {
        Optional<Cursor> after = query.after();
        List<String> at = after.map(Cursor::keys).orElse(List.of());
        if (query.order().isEmpty()) {
            return List.of(stretch(Sql.empty(), after.map(c -> later(List.of(), at, c.id())), List.of(), 0));
        }
        SortKey<?> first = query.order().get(0);
        List<SortKey<?>> others = query.order().subList(1, query.order().size());
        boolean beyond = !at.isEmpty() && at.get(0).isEmpty();
        Sql none = stretch(
                Sql.of(" and ").then(Conditions.column(first.attribute())).then(" is null"),
                after.filter(c -> beyond).map(c -> later(others, at.subList(1, at.size()), c.id())),
                others,
                0);
        if (beyond) {
            return List.of(none);
        }
        Sql some = Sql.of(" and ").then(Conditions.column(first.attribute())).then(" is not null");
        after.ifPresent(c -> some.then(" and ").then(from(first, at.get(0))));
        return List.of(stretch(some, after.map(c -> later(query.order(), at, c.id())), query.order(), 1), none);
    }

    /** Of the keys, so many of the first have a value in every row of the stretch. */
    private Sql stretch(Sql range, Optional<Sql> later, List<SortKey<?>> order, int present) {
        later.ifPresent(rows -> range.then(" and ").then(rows));
        range.then(conditions.orderBy());
        for (int i = 0; i < order.size(); i++) {
            SortKey<?> key = order.get(i);
            if (i >= present) {
                range.then("case when ")
                        .then(Conditions.column(key.attribute()))
                        .then(" is null then 1 else 0 end, ");
            }
            range.then(conditions.sortable(key.attribute()));
            range.then(key.direction() == SortKey.Direction.DESCENDING ? " desc, " : ", ");
        }
        return range.then(conditions.id());
    }

    /** Rows from a value on, in the order of the key. */
    private <V> Sql from(SortKey<V> key, String at) {
        Sql from = Sql.empty().then(conditions.sortable(key.attribute()));
        return from.then(key.direction() == SortKey.Direction.ASCENDING ? " >= " : " <= ")
                .then(parsed(key.attribute(), at));
    }

    /** Rows after a position. */
    private Sql later(List<SortKey<?>> order, List<String> at, String id) {
        var ways = new ArrayList<Sql>();
        var equal = new ArrayList<Sql>();
        for (int i = 0; i < order.size(); i++) {
            SortKey<?> key = order.get(i);
            Optional<Sql> later = later(key, at.get(i));
            if (later.isPresent()) {
                var way = new ArrayList<>(equal);
                way.add(later.get());
                ways.add(Conditions.joined(way, true));
            }
            equal.add(same(key.attribute(), at.get(i)));
        }
        equal.add(conditions.idAfter(id));
        ways.add(Conditions.joined(equal, true));
        return Conditions.joined(ways, false);
    }

    /** After a missing value comes none. */
    private <V> Optional<Sql> later(SortKey<V> key, String at) {
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Sql later = Sql.of("(").then(conditions.sortable(key.attribute()));
        if (key.direction() == SortKey.Direction.ASCENDING) {
            later.then(" > ");
        } else {
            later.then(" < ");
        }
        return Optional.of(later.then(parsed(key.attribute(), at))
                .then(" or ")
                .then(Conditions.column(key.attribute()))
                .then(" is null)"));
    }

    private <V> Sql same(Attribute<V> attribute, String at) {
        return at.isEmpty()
                ? Conditions.column(attribute).then(" is null")
                : conditions.sortable(attribute).then(" = ").then(parsed(attribute, at));
    }

    private <V> Sql parsed(Attribute<V> attribute, String at) {
        return conditions.key(attribute, attribute.parse(at));
    }
}
