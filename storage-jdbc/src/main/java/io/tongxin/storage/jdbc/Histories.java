package io.tongxin.storage.jdbc;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Query;
import io.tongxin.storage.Row;
import io.tongxin.storage.View;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads all revisions of records of one kind, recorded by an instant. */
final class Histories {
    private static final int CHUNK = 1_000;

    private final Statements statements;
    private final UnitId rootUnit;
    private final KindTables tables;
    private final Rows rows;
    private final Conditions conditions;
    private final long until;

    Histories(Statements statements, Schema schema, UnitId rootUnit, KindTables tables, long until) {
        this.statements = statements;
        this.rootUnit = rootUnit;
        this.tables = tables;
        this.rows = new Rows(statements, schema.dialect(), rootUnit, tables);
        this.conditions = new Conditions(tables, schema.dialect());
        this.until = until;
    }

    /** The revisions of a record that are seen, the earliest first. */
    List<Row> of(String id, View view) {
        return view.seen(revisions(Sql.of(" and t.id = ").value(id)));
    }

    /** Hands over the revisions of all records that are seen, by id and then by revision. */
    void scan(View view, Consumer<Row> to) {
        Optional<String> after = Optional.empty();
        List<String> ids;
        do {
            ids = ids(after);
            if (!ids.isEmpty()) {
                String last = ids.get(ids.size() - 1);
                hand(revisions(after(after).then(" and ").then(conditions.idUpTo(last))), view, to);
                after = Optional.of(last);
            }
        } while (ids.size() == CHUNK);
    }

    private List<String> ids(Optional<String> after) {
        return statements.list(
                Sql.of("select t.id from ")
                        .table(tables.rows())
                        .then(" t where t.root_unit = ")
                        .value(rootUnit.value())
                        .then(after(after))
                        .then(conditions.orderById())
                        .then(" limit ")
                        .value(CHUNK),
                (found, context) -> found.getString(1));
    }

    private Sql after(Optional<String> id) {
        return id.map(last -> Sql.of(" and ").then(conditions.idAfter(last))).orElseGet(Sql::empty);
    }

    /** Of these records, by id and then by revision. One that is superseded while this is read is found in both places. */
    private List<Row> revisions(Sql which) {
        var all = new HashMap<Rows.Revision, Row>();
        for (Table table : List.of(tables.rows(), tables.history())) {
            rows.bare(rows.in(table).then(which).then(" and t.recorded_at <= ").value(until))
                    .forEach(row -> all.put(new Rows.Revision(row.id(), row.revision()), row));
        }
        Comparator<Row> byId = Query.of(tables.kind()).comparator();
        return rows.complete(all.values().stream()
                .sorted(byId.thenComparingInt(Row::revision))
                .toList());
    }

    private static void hand(List<Row> revisions, View view, Consumer<Row> to) {
        int first = 0;
        for (int i = 1; i <= revisions.size(); i++) {
            if (i == revisions.size()
                    || !revisions.get(i).id().equals(revisions.get(first).id())) {
                view.seen(revisions.subList(first, i)).forEach(to);
                first = i;
            }
        }
    }
}
