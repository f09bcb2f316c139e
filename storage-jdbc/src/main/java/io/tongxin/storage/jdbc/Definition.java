package io.tongxin.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one table is defined.
 *
 * @param table the table
 * @param columns its columns
 * @param keyed those of them that have a sort key beside them
 * @param key the columns of its primary key
 * @param indexes its other indexes
 * @param dialect on which kind of database
 */
record Definition(
        Table table, List<Column> columns, List<Column> keyed, List<Column> key, List<Index> indexes, Dialect dialect) {
    /** An index: its name, and over which columns. */
    record Index(Table name, List<Column> columns) {}

    /** The statements that make it and its indexes where they are not there. */
    List<Sql> whole() {
        Sql sql = Sql.of("create table if not exists ").table(table).then(" (");
        for (Column column : columns) {
            sql.then(typed(column)).then(column.isAlways() ? " not null, " : ", ");
        }
        keyed.forEach(column -> sql.then(sortKey(column)).then(", "));
        sql.then("primary key (").columns(Sql.Alias.NONE, key).then(")");
        if (dialect.definesIndexesInside()) {
            indexes.forEach(index -> sql.then(", index ")
                    .table(index.name())
                    .then(" (")
                    .columns(Sql.Alias.NONE, index.columns())
                    .then(")"));
        }
        var all = new ArrayList<Sql>();
        all.add(sql.then(")"));
        if (!dialect.definesIndexesInside()) {
            indexes.forEach(index -> all.add(made(index, Sql.of("create index if not exists "))));
        }
        return all;
    }

    private Sql made(Index index, Sql create) {
        return create.table(index.name())
                .then(" on ")
                .table(table)
                .then(" (")
                .columns(Sql.Alias.NONE, index.columns())
                .then(")");
    }

    private Sql typed(Column column) {
        return Sql.empty().column(column).then(" ").then(dialect.type(column));
    }

    private Sql sortKey(Column column) {
        return typed(column.sortKey())
                .then(" generated always as (stringtoutf8(")
                .column(column)
                .then("))");
    }

    /** The statements that add to a table with these columns what it lacks: columns of attributes, and indexes over them. */
    List<Sql> missing(Set<String> present) {
        var all = new ArrayList<Sql>();
        for (Column column : columns) {
            if (!present.contains(column.name())) {
                all.add(Sql.of("alter table ").table(table).then(" add ").then(typed(column)));
                if (keyed.contains(column)) {
                    all.add(Sql.of("alter table ").table(table).then(" add ").then(sortKey(column)));
                }
            }
        }
        for (Index index : indexes) {
            if (index.columns().stream().anyMatch(c -> !present.contains(c.name()))) {
                all.add(made(
                        index,
                        Sql.of(dialect.definesIndexesInside() ? "create index " : "create index if not exists ")));
            }
        }
        return all;
    }

    /** A column that is not among these. */
    Optional<Column> lacking(Set<String> present) {
        return columns.stream().filter(c -> !present.contains(c.name())).findFirst();
    }
}
