package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.term.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a store on one kind of database: how they are made, and whether they are there. */
final class Schema {
    private final Table.Naming naming;
    private final Dialect dialect;
    private final Map<String, KindTables> kinds = new LinkedHashMap<>();

    Schema(Table.Naming naming, Dialect dialect, Collection<RecordKind<?>> kinds) {
        this.naming = naming;
        this.dialect = dialect;
        kinds.forEach(kind -> this.kinds.put(kind.name(), KindTables.of(kind, naming)));
    }

    Table.Naming naming() {
        return naming;
    }

    Dialect dialect() {
        return dialect;
    }

    /**
     * The tables of the kind.
     *
     * @throws IllegalArgumentException if the store was not made for the kind
     */
    KindTables tables(RecordKind<?> kind) {
        return Optional.ofNullable(kinds.get(kind.name()))
                .orElseThrow(() -> new IllegalArgumentException("the store was not made for the kind " + kind));
    }

    /** An insertion that does nothing, or fails as a duplicate, where the key is there. */
    Sql insertionIfAbsent(Table table, List<Column> columns) {
        Sql sql = Sql.insertion(table, columns);
        return dialect.insertsIfAbsent() ? sql.then(" on conflict do nothing") : sql;
    }

    /** Every statement that makes the tables where they are not there, in order. */
    List<Sql> definition() {
        var all = new ArrayList<Sql>();
        all.addAll(table(naming.heads(), Column.OF_HEAD, List.of(Column.ROOT)));
        all.addAll(table(naming.journal(), Column.OF_LINE, List.of(Column.ROOT, Column.SEQUENCE)));
        all.addAll(table(naming.commands(), Column.OF_OUTCOME, List.of(Column.ROOT, Column.COMMAND)));
        kinds.values().forEach(tables -> all.addAll(of(tables)));
        return all;
    }

    private List<Sql> of(KindTables tables) {
        var all = new ArrayList<Sql>();
        List<Column> rows = tables.allColumns();
        var ofRows = new ArrayList<List<Column>>();
        ofRows.add(List.of(Column.ROOT, Column.OWNER));
        if (dialect.needsSortKeys()) {
            ofRows.add(List.of(Column.ROOT, Column.ID.sortKey()));
        }
        for (Column column : Column.of(tables.single())) {
            if (column.isIndexable()) {
                ofRows.add(List.of(Column.ROOT, sortable(column), sortable(Column.ID)));
            }
        }
        List<Index> indexes = new ArrayList<>();
        for (List<Column> columns : ofRows) {
            indexes.add(new Index(tables.rows().index(indexes.size()), columns));
        }
        int next = indexes.size();
        all.addAll(table(tables.rows(), rows, List.of(Column.ROOT, Column.ID), indexes));
        var history = new ArrayList<>(rows);
        history.add(Column.SUPERSEDED);
        all.addAll(table(
                tables.history(),
                history,
                List.of(Column.ROOT, Column.ID, Column.REVISION),
                List.of(new Index(tables.rows().index(next), List.of(Column.ROOT, Column.SUPERSEDED)))));
        all.addAll(table(
                tables.codes(),
                Column.OF_CODE,
                Column.OF_CODE,
                List.of(new Index(
                        tables.rows().index(next + 1), List.of(Column.ROOT, Column.ATTRIBUTE, Column.CODE)))));
        return all;
    }

    /** The column by which it is ordered. */
    private Column sortable(Column column) {
        return dialect.needsSortKeys() && column.shape() == Column.Shape.TEXT ? column.sortKey() : column;
    }

    private List<Sql> table(Table table, List<Column> columns, List<Column> key) {
        return table(table, columns, key, List.of());
    }

    private List<Sql> table(Table table, List<Column> columns, List<Column> key, List<Index> indexes) {
        Sql sql = Sql.of("create table if not exists ").table(table).then(" (");
        for (Column column : columns) {
            sql.column(column).then(" ").then(dialect.type(column));
            if (column.isAlways()) {
                sql.then(" not null");
            }
            sql.then(", ");
        }
        if (dialect.needsSortKeys()) {
            keyed(columns, table)
                    .forEach(column -> sql.column(column.sortKey())
                            .then(" ")
                            .then(dialect.type(column.sortKey()))
                            .then(" generated always as (stringtoutf8(")
                            .column(column)
                            .then(")), "));
        }
        sql.then("primary key (").columns(Sql.Alias.NONE, key).then(")");
        if (dialect.definesIndexesInside()) {
            indexes.forEach(index -> sql.then(", index ")
                    .table(index.name())
                    .then(" (")
                    .columns(Sql.Alias.NONE, index.columns())
                    .then(")"));
            return List.of(sql.then(")"));
        }
        var all = new ArrayList<Sql>();
        all.add(sql.then(")"));
        indexes.forEach(index -> all.add(Sql.of("create index if not exists ")
                .table(index.name())
                .then(" on ")
                .table(table)
                .then(" (")
                .columns(Sql.Alias.NONE, index.columns())
                .then(")")));
        return all;
    }

    private record Index(Table name, List<Column> columns) {}

    /** The text columns by which rows are ordered: the id and those of attributes. */
    private List<Column> keyed(List<Column> columns, Table table) {
        boolean ofRows = kinds.values().stream()
                .anyMatch(k -> k.rows().equals(table) || k.history().equals(table));
        return columns.stream()
                .filter(c -> ofRows && c.shape() == Column.Shape.TEXT)
                .filter(c -> c == Column.ID || c.name().startsWith("a_"))
                .toList();
    }

    /**
     * Refuses tables that are not as they should be.
     *
     * @throws StorageFailedException naming the first table that lacks a column, or is not there
     */
    void check(Statements statements) {
        for (KindTables tables : kinds.values()) {
            probe(statements, tables.rows(), tables.columns());
            probe(statements, tables.history(), tables.columns());
            probe(statements, tables.codes(), List.of(Column.ID, Column.REVISION, Column.ATTRIBUTE, Column.CODE));
        }
        probe(statements, naming.heads(), List.of(Column.ROOT, Column.RECORDED));
        probe(statements, naming.journal(), List.of(Column.SEQUENCE, Column.ENTRY, Column.ALGORITHM, Column.HASH));
        probe(statements, naming.commands(), List.of(Column.COMMAND, Column.DIGEST, Column.WRITTEN));
    }

    private static void probe(Statements statements, Table table, List<Column> columns) {
        try {
            statements.list(
                    Sql.of("select ")
                            .columns(Sql.Alias.NONE, columns)
                            .then(" from ")
                            .table(table)
                            .then(" where 1 = 0"),
                    (found, context) -> found.getInt(1));
        } catch (StorageFailedException e) {
            if (e.reason() != StorageFailedException.Reason.WRONG_SCHEMA) {
                throw e;
            }
            throw new StorageFailedException(
                    StorageFailedException.Reason.WRONG_SCHEMA,
                    Bilingual.of(
                            "数据库表" + table.name() + "不存在或缺少列，请先执行建表脚本",
                            "the table " + table.name()
                                    + " is not there or lacks a column; run the script of the schema first"),
                    e);
        }
    }
}
