package io.tongxin.storage.jdbc;

import io.tongxin.id.UnitId;
import io.tongxin.storage.jdbc.Sql.Alias;
import java.util.List;

/** The rows of a table that have one of some ids, as each database finds them by its index. */
final class Among {
    /** No id has a control character. */
    private static final String SEPARATOR = "\u001f";

    private final Dialect dialect;
    private final Table table;
    private final Alias alias;
    private final Column id;

    /**
     * Rows of a table.
     *
     * @param alias what the table is called
     * @param id in which column the ids are
     */
    Among(Dialect dialect, Table table, Alias alias, Column id) {
        this.dialect = dialect;
        this.table = table;
        this.alias = alias;
        this.id = id;
    }

    /**
     * The rows of a root unit with one of these ids, some twice where an id is given twice: what follows {@code from}.
     *
     * <p>H2 compares every row of the root unit with every id of a list, but looks each one up that it joins; PostgreSQL plans a
     * list of a thousand anew each time, but not an array, which is made there of one text, for a sharding driver has none. The plan
     * for an array is kept, though, as it was made when the table was small: in a transaction that has written it is not used.
     *
     * @param written whether the transaction has written rows
     */
    Sql of(UnitId rootUnit, List<String> ids, boolean written) {
        boolean single = ids.size() == 1;
        if (dialect.joinsArrays() && !single) {
            return Sql.of("unnest(")
                    .value(Value.of(ids))
                    .then(") n(id) join ")
                    .table(table, alias)
                    .then(" on n.id = ")
                    .column(alias, id)
                    .then(" where ")
                    .then(ofRoot(rootUnit));
        }
        Sql rows = Sql.empty()
                .table(table, alias)
                .then(" where ")
                .then(ofRoot(rootUnit))
                .then(" and ");
        Sql column = Sql.empty().column(alias, id);
        return dialect.splitsArrays() && !single && !written
                ? rows.then(column)
                        .then(" = any(string_to_array(")
                        .value(String.join(SEPARATOR, ids))
                        .then(", ")
                        .value(SEPARATOR)
                        .then("))")
                : rows.then(Conditions.in(
                        column, ids.stream().map(i -> Sql.empty().value(i)).toList()));
    }

    private Sql ofRoot(UnitId rootUnit) {
        return Sql.empty().column(alias, Column.ROOT).then(" = ").value(rootUnit.value());
    }
}
