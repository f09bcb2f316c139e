package io.tongxin.storage.jdbc;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.AttributeType;
import io.tongxin.storage.Condition;
import io.tongxin.storage.jdbc.Sql.Alias;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    static Sql joined(List<Sql> parts, boolean all) {
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

    static Sql column(Attribute<?> attribute) {
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
    Sql sortable(Attribute<?> attribute) {
        Column column = Column.of(attribute);
        return Sql.empty().column(Alias.ROW, isKeyed(attribute) ? column.sortKey() : column);
    }

    private boolean isKeyed(Attribute<?> attribute) {
        return dialect.needsSortKeys()
                && (attribute.type() == AttributeType.CODE || attribute.type() == AttributeType.TEXT);
    }

    <V> Sql key(Attribute<V> attribute, V value) {
        return isKeyed(attribute) ? bytes(attribute.text(value)) : bound(value);
    }

    private static Sql bound(Object value) {
        return Sql.empty().value(Value.of(value));
    }

    private static Sql bytes(String text) {
        return Sql.empty().value(text.getBytes(StandardCharsets.UTF_8));
    }

    Sql id() {
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
        return orderBy().then(id());
    }

    /** What an order begins with: H2 reads rows in the order of an index only where the order names all of its columns. */
    Sql orderBy() {
        return dialect.needsSortKeys() ? Sql.of(" order by t.root_unit, ") : Sql.of(" order by ");
    }
}
