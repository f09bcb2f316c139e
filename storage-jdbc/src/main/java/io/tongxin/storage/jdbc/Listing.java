package io.tongxin.storage.jdbc;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Query;
import io.tongxin.storage.Row;
import io.tongxin.storage.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;

/** The rows of one kind that a view sees: the current ones recorded by an instant, and those that were superseded after it. */
final class Listing {
    private final Statements statements;
    private final Schema schema;
    private final UnitId rootUnit;
    private final KindTables tables;
    private final View view;
    private final State state;
    private final Rows rows;
    private final Conditions conditions;

    Listing(Statements statements, Schema schema, UnitId rootUnit, KindTables tables, View view, State state) {
        this.statements = statements;
        this.schema = schema;
        this.rootUnit = rootUnit;
        this.tables = tables;
        this.view = view;
        this.state = state;
        this.rows = new Rows(statements, schema.dialect(), rootUnit, tables);
        this.conditions = new Conditions(tables, schema.dialect());
    }

    /** So many of them, in the query's order. */
    List<Row> rows(Query<?> query, int most) {
        List<Sql> stretches = new Stretches(conditions).of(query);
        var current = new ArrayList<Row>();
        OptionalLong head = OptionalLong.empty();
        for (Sql stretch : stretches) {
            if (current.size() < most) {
                Sql limit = current.isEmpty()
                        ? Sql.of(" limit ").number(most)
                        : Sql.of(" limit ").value(most - current.size());
                Rows.Headed next =
                        current(query.where(), Sql.empty().then(stretch).then(limit));
                current.addAll(next.rows());
                head = next.head();
            }
        }
        if (isPast() || state.hasGoneOn(head)) {
            return rows.complete(withEarlier(current, query, stretches, most));
        }
        // a database may compare long texts by their beginnings alone
        current.sort(query.comparator());
        return rows.complete(current);
    }

    private boolean isPast() {
        return state.until(view) < state.last();
    }

    /** The number that is always the same for a query stands in its text: PostgreSQL plans a number that is not known anew each time. */
    private Rows.Headed current(Condition where, Sql stretch) {
        if (!state.comesWithRows()) {
            return new Rows.Headed(
                    rows.bare(rows.in(tables.rows())
                            .then(held(tables.rows(), where, state.until(view)))
                            .then(stretch)),
                    OptionalLong.empty());
        }
        boolean first = state.isOpenTo(view);
        Rows.Headed found = rows.bareWithHead(rows.withHead(tables.rows(), state.head())
                .then(first ? held(where) : held(tables.rows(), where, state.until(view)))
                .then(stretch));
        found.head().ifPresent(state::found);
        if (first && found.head().isEmpty()) {
            // no row brought the state along, and there may be some by the time it is learned
            state.last();
            return current(where, stretch);
        }
        return found;
    }

    /** One that was superseded while this was read may have been found in both places. */
    private List<Row> withEarlier(List<Row> current, Query<?> query, List<Sql> stretches, int most) {
        var all = new LinkedHashMap<String, Row>();
        current.forEach(row -> all.put(row.id(), row));
        for (Sql stretch : stretches) {
            rows.bare(rows.in(tables.history())
                            .then(held(tables.history(), query.where(), state.until(view)))
                            .then(stretch)
                            .then(" limit ")
                            .value(most))
                    .forEach(row -> all.put(row.id(), row));
        }
        return all.values().stream().sorted(query.comparator()).limit(most).toList();
    }

    /**
     * How many of them there are. Where others may write, it is one statement, between whose parts nothing is superseded; where the
     * head is held nothing can be, and each statement must be able to lock.
     */
    long count(Query<?> query) {
        Sql current = counted(tables.rows(), query.where());
        Sql earlier = counted(tables.history(), query.where());
        if (!state.goesOn()) {
            return number(current) + (isPast() ? number(earlier) : 0);
        }
        return number(Sql.of("select (")
                .then(current)
                .then(") + (")
                .then(earlier)
                .then(")")
                .then(schema.dialect().fromNothing()));
    }

    private long number(Sql sql) {
        return statements.first(sql, (found, context) -> found.getLong(1)).orElse(0L);
    }

    private Sql counted(Table table, Condition where) {
        return Sql.of("select count(*) from ")
                .table(table)
                .then(" t where t.root_unit = ")
                .value(rootUnit.value())
                .then(held(table, where, state.until(view)));
    }

    private Sql held(Table table, Condition where, long until) {
        return known(table, tables, until).then(held(where));
    }

    private Sql held(Condition where) {
        return Sql.of(" and t.withdrawn = 0 and ")
                .then(Conditions.scope(view.scope(), rootUnit))
                .then(" and ")
                .then(conditions.where(where));
    }

    /** What holds for rows of a table that held at an instant. */
    static Sql known(Table table, KindTables tables, long until) {
        Sql known = Sql.of(" and t.recorded_at <= ").value(until);
        return table.equals(tables.history())
                ? known.then(" and t.superseded_at > ").value(until)
                : known;
    }
}
