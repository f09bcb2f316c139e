package io.tongxin.storage.jdbc;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.AttributeType;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Cursor;
import io.tongxin.storage.Query;
import io.tongxin.storage.SortKey;
import io.tongxin.storage.jdbc.Sql.Alias;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Turns scopes, conditions, orders and positions into SQL over the rows of one kind, which are called {@code t}. */
final class Conditions {
    private final KindTables tables;
    private final Dialect dialect;

    Conditions(KindTables tables, Dialect dialect) {
        this.tables = tables;
        this.dialect = dialect;
    }

    /** What the scope allows of this root unit; no scope, no rows. */
    static Sql scope(Scope scope, UnitId rootUnit) {
        if (scope instanceof Scope.Root root && root.root().equals(rootUnit)) {
            return Sql.of("1 = 1");
        }
        if (scope instanceof Scope.Units units && units.root().equals(rootUnit)) {
            return in(
                    Sql.empty().column(Alias.ROW, Column.OWNER),
                    units.units().stream()
                            .map(u -> Sql.empty().value(u.value()))
                            .toList());
        }
        return Sql.of("1 = 0");
    }

    /** One of some values; the list is filled up so that few texts of statements are needed. */
    static Sql in(Sql what, Collection<Sql> values) {
        if (values.isEmpty()) {
            return Sql.of("1 = 0");
        }
        var parts = new ArrayList<Sql>();
        for (List<Sql> chunk : Statements.chunks(List.copyOf(values), 1_000)) {
            var filled = new ArrayList<>(chunk);
            while (Integer.bitCount(filled.size()) != 1 && filled.size() < 1_000) {
                filled.add(chunk.get(0));
            }
            parts.add(Sql.empty().then(what).then(" in ").list(filled));
        }
        return joined(parts, false);
    }

    /**
     * The rows of a table with one of these ids, of a root unit: what follows {@code from}.
     *
     * <p>H2 compares every row of the root unit with every id of a list, but looks each one up that it joins.
     */
    Sql among(Table table, Alias alias, UnitId rootUnit, List<String> ids) {
        Sql id = Sql.empty().column(alias, Column.ID);
        if (dialect.joinsArrays()) {
            return Sql.of("unnest(")
                    .value(Value.of(ids))
                    .then(") n(id) join ")
                    .table(table, alias)
                    .then(" on n.id = ")
                    .then(id)
                    .then(" where ")
                    .column(alias, Column.ROOT)
                    .then(" = ")
                    .value(rootUnit.value());
        }
        return Sql.empty()
                .table(table, alias)
                .then(" where ")
                .column(alias, Column.ROOT)
                .then(" = ")
                .value(rootUnit.value())
                .then(" and ")
                .then(in(id, ids.stream().map(i -> Sql.empty().value(i)).toList()));
    }

    private static Sql joined(List<Sql> parts, boolean all) {
        if (parts.isEmpty()) {
            return all ? Sql.of("1 = 1") : Sql.of("1 = 0");
        }
        Sql joined = Sql.of("(");
        boolean first = true;
        for (Sql part : parts) {
            if (!first && all) {
                joined.then(" and ");
            } else if (!first) {
                joined.then(" or ");
            }
            joined.then(part);
            first = false;
        }
        return joined.then(")");
    }

    Sql where(Condition condition) {
        if (condition instanceof Condition.In<?> in) {
            return in(
                    column(in.attribute()),
                    in.values().stream().map(Conditions::bound).toList());
        }
        if (condition instanceof Condition.Range<?> range) {
            return range(range);
        }
        if (condition instanceof Condition.HasAny any) {
            return any.codes().isEmpty()
                    ? Sql.of("1 = 0")
                    : Sql.of("exists (")
                            .then(codes(any.attribute(), any.codes(), Sql.of("1")))
                            .then(")");
        }
        if (condition instanceof Condition.HasAll all) {
            return all.codes().isEmpty()
                    ? Sql.of("1 = 1")
                    : Sql.of("(")
                            .then(codes(all.attribute(), all.codes(), Sql.of("count(*)")))
                            .then(") = ")
                            .value(all.codes().size());
        }
        return condition instanceof Condition.Both both
                ? joined(both.conditions().stream().map(this::where).toList(), true)
                : joined(
                        ((Condition.Either) condition)
                                .conditions().stream().map(this::where).toList(),
                        false);
    }

    private static Sql column(Attribute<?> attribute) {
        return Sql.empty().column(Alias.ROW, Column.of(attribute));
    }

    private <V> Sql range(Condition.Range<V> range) {
        var parts = new ArrayList<Sql>();
        parts.add(column(range.attribute()).then(" is not null"));
        range.least()
                .ifPresent(
                        v -> parts.add(sortable(range.attribute()).then(" >= ").then(key(range.attribute(), v))));
        range.most()
                .ifPresent(
                        v -> parts.add(sortable(range.attribute()).then(" <= ").then(key(range.attribute(), v))));
        return joined(parts, true);
    }

    private Sql codes(Attribute<String> attribute, Collection<String> codes, Sql what) {
        return Sql.of("select ")
                .then(what)
                .then(" from ")
                .table(tables.codes())
                .then(
                        " c where c.root_unit = t.root_unit and c.id = t.id and c.revision = t.revision and c.attribute = ")
                .value(attribute.name())
                .then(" and ")
                .then(in(
                        Sql.of("c.code"),
                        codes.stream().map(c -> Sql.empty().value(c)).toList()));
    }

    /** The column, or its key where the database does not order text by code point. */
    private Sql sortable(Attribute<?> attribute) {
        Column column = Column.of(attribute);
        return Sql.empty().column(Alias.ROW, isKeyed(attribute) ? column.sortKey() : column);
    }

    private boolean isKeyed(Attribute<?> attribute) {
        return dialect.needsSortKeys()
                && (attribute.type() == AttributeType.CODE || attribute.type() == AttributeType.TEXT);
    }

    private <V> Sql key(Attribute<V> attribute, V value) {
        return isKeyed(attribute) ? bytes(attribute.text(value)) : bound(value);
    }

    private static Sql bound(Object value) {
        return Sql.empty().value(Value.of(value));
    }

    private static Sql bytes(String text) {
        return Sql.empty().value(text.getBytes(StandardCharsets.UTF_8));
    }

    private Sql id() {
        return Sql.empty().column(Alias.ROW, dialect.needsSortKeys() ? Column.ID.sortKey() : Column.ID);
    }

    private Sql id(String value) {
        return dialect.needsSortKeys() ? bytes(value) : Sql.empty().value(value);
    }

    /** Ids after that one. */
    Sql idAfter(String value) {
        return id().then(" > ").then(id(value));
    }

    /** Ids up to that one. */
    Sql idUpTo(String value) {
        return id().then(" <= ").then(id(value));
    }

    Sql orderById() {
        return Sql.of(" order by ").then(id());
    }

    /**
     * What follows the conditions of a query, for each of the stretches in which its answer is read one after another: first the
     * rows that have a value of the first key, then those that have none. So each is a range of one index, in its order.
     */
    List<Sql> stretches(Query<?> query) {
        Optional<Cursor> after = query.after();
        List<String> at = after.map(Cursor::keys).orElse(List.of());
        if (query.order().isEmpty()) {
            return List.of(stretch(Sql.empty(), after.map(c -> later(List.of(), at, c.id())), List.of()));
        }
        SortKey<?> first = query.order().get(0);
        List<SortKey<?>> others = query.order().subList(1, query.order().size());
        boolean beyond = !at.isEmpty() && at.get(0).isEmpty();
        Sql none = stretch(
                Sql.of(" and ").then(column(first.attribute())).then(" is null"),
                after.filter(c -> beyond).map(c -> later(others, at.subList(1, at.size()), c.id())),
                others);
        if (beyond) {
            return List.of(none);
        }
        Sql some = Sql.of(" and ").then(column(first.attribute())).then(" is not null");
        after.ifPresent(c -> some.then(" and ").then(from(first, at.get(0))));
        return List.of(stretch(some, after.map(c -> later(query.order(), at, c.id())), query.order()), none);
    }

    private Sql stretch(Sql range, Optional<Sql> later, List<SortKey<?>> order) {
        later.ifPresent(rows -> range.then(" and ").then(rows));
        range.then(" order by ");
        for (int i = 0; i < order.size(); i++) {
            SortKey<?> key = order.get(i);
            if (i > 0) {
                range.then("case when ").then(column(key.attribute())).then(" is null then 1 else 0 end, ");
            }
            range.then(sortable(key.attribute()));
            range.then(key.direction() == SortKey.Direction.DESCENDING ? " desc, " : ", ");
        }
        return range.then(id());
    }

    /** Rows from a value on, in the order of the key. */
    private <V> Sql from(SortKey<V> key, String at) {
        Sql from = Sql.empty().then(sortable(key.attribute()));
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
                ways.add(joined(way, true));
            }
            equal.add(same(key.attribute(), at.get(i)));
        }
        equal.add(idAfter(id));
        ways.add(joined(equal, true));
        return joined(ways, false);
    }

    /** After a missing value comes none. */
    private <V> Optional<Sql> later(SortKey<V> key, String at) {
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Sql later = Sql.of("(").then(sortable(key.attribute()));
        if (key.direction() == SortKey.Direction.ASCENDING) {
            later.then(" > ");
        } else {
            later.then(" < ");
        }
        return Optional.of(later.then(parsed(key.attribute(), at))
                .then(" or ")
                .then(column(key.attribute()))
                .then(" is null)"));
    }

    private <V> Sql same(Attribute<V> attribute, String at) {
        return at.isEmpty()
                ? column(attribute).then(" is null")
                : sortable(attribute).then(" = ").then(parsed(attribute, at));
    }

    private <V> Sql parsed(Attribute<V> attribute, String at) {
        return key(attribute, attribute.parse(at));
    }
}
