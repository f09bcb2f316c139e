package io.tongxin.storage.jdbc;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Query;
import io.tongxin.storage.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The rows of one kind that held at an instant: the current ones recorded by then, and those that were superseded after it. */
final class Listing {
    private final Statements statements;
    private final Schema schema;
    private final UnitId rootUnit;
    private final KindTables tables;
    private final Scope scope;
    private final long until;
    private final boolean past;
    private final boolean mayHaveGoneOn;
    private final Rows rows;
    private final Conditions conditions;

    /**
     * The rows of an instant.
     *
     * @param until the instant, in microseconds
     * @param past whether it lies before the last write that is seen
     * @param mayHaveGoneOn whether others may have written since the last write that is seen
     */
    Listing(
            Statements statements,
            Schema schema,
            UnitId rootUnit,
            KindTables tables,
            Scope scope,
            long until,
            boolean past,
            boolean mayHaveGoneOn) {
        this.statements = statements;
        this.schema = schema;
        this.rootUnit = rootUnit;
        this.tables = tables;
        this.scope = scope;
        this.until = until;
        this.past = past;
        this.mayHaveGoneOn = mayHaveGoneOn;
        this.rows = new Rows(statements, schema.dialect(), rootUnit, tables);
        this.conditions = new Conditions(tables, schema.dialect());
    }

    /** So many of them, in the query's order. One that is superseded while this is read is found in both places. */
    List<Row> rows(Query<?> query, int most) {
        var found = new LinkedHashMap<String, Row>();
        stretches(query, tables.rows(), most).forEach(row -> found.put(row.id(), row));
        if (past || (mayHaveGoneOn && anySuperseded())) {
            stretches(query, tables.history(), most).forEach(row -> found.put(row.id(), row));
        }
        var all = new ArrayList<>(found.values());
        all.sort(query.comparator());
        return rows.complete(all.subList(0, Math.min(most, all.size())));
    }

    private List<Row> stretches(Query<?> query, Table table, int most) {
        var all = new ArrayList<Row>();
        for (Sql stretch : new Stretches(conditions).of(query)) {
            if (all.size() < most) {
                all.addAll(rows.bare(rows.in(table)
                        .then(held(table, query.where()))
                        .then(stretch)
                        .then(" limit ")
                        .value(most - all.size())));
            }
        }
        return all;
    }

    /** Whether anything was superseded after the instant; the current rows have been read before this is asked. */
    private boolean anySuperseded() {
        Sql sql = Sql.of("select t.superseded_at from ")
                .table(tables.history())
                .then(" t where t.root_unit = ")
                .value(rootUnit.value())
                .then(" and t.superseded_at > ")
                .value(until)
                .then(" limit ")
                .value(1);
        return statements.first(sql, (found, context) -> found.getLong(1)).isPresent();
    }

    /**
     * How many of them there are. Where others may write, it is one statement, between whose parts nothing is superseded; where the
     * head is held nothing can be, and each statement must be able to lock.
     */
    long count(Query<?> query) {
        if (!mayHaveGoneOn) {
            return number(counted(tables.rows(), query)) + (past ? number(counted(tables.history(), query)) : 0);
        }
        return number(Sql.of("select (")
                .then(counted(tables.rows(), query))
                .then(") + (")
                .then(counted(tables.history(), query))
                .then(")")
                .then(schema.dialect().fromNothing()));
    }

    private long number(Sql sql) {
        return statements.first(sql, (found, context) -> found.getLong(1)).orElse(0L);
    }

    private Sql counted(Table table, Query<?> query) {
        return Sql.of("select count(*) from ")
                .table(table)
                .then(" t where t.root_unit = ")
                .value(rootUnit.value())
                .then(held(table, query.where()));
    }

    private Sql held(Table table, Condition where) {
        return known(table, tables, until)
                .then(" and t.withdrawn = 0 and ")
                .then(Conditions.scope(scope, rootUnit))
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
