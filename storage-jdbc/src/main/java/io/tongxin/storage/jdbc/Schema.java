package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
        var named = new HashSet<Table>();
        definitions().forEach(definition -> {
            if (!named.add(definition.table())) {
                throw new IllegalArgumentException("two tables have one name: " + definition.table());
            }
        });
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

    /** The tables of all kinds. */
    Collection<KindTables> all() {
        return kinds.values();
    }

    /** Every statement that makes the tables where they are not there, in order. */
    List<Sql> definition() {
        return definitions().stream().flatMap(d -> d.whole().stream()).toList();
    }

    /** Every table. */
    List<Definition> definitions() {
        var all = new ArrayList<Definition>();
        all.add(table(naming.kinds(), Column.OF_KIND, List.of(Column.KIND)));
        all.add(table(naming.heads(), Column.OF_HEAD, List.of(Column.ROOT)));
        all.add(table(naming.journal(), Column.OF_LINE, List.of(Column.ROOT, Column.SEQUENCE)));
        all.add(table(naming.commands(), Column.OF_OUTCOME, List.of(Column.ROOT, Column.COMMAND)));
        all.add(table(naming.personKeys(), Column.OF_PERSON_KEY, List.of(Column.ROOT, Column.PERSON)));
        kinds.values().forEach(tables -> all.addAll(of(tables)));
        return all;
    }

    private Definition table(Table table, List<Column> columns, List<Column> key) {
        return new Definition(table, columns, List.of(), key, List.of(), dialect);
    }

    /** The indexes of attributes come last: a kind that has one more must not change the names of the others. */
    private List<Definition> of(KindTables tables) {
        List<Column> rows = tables.allColumns();
        var history = new ArrayList<>(rows);
        history.add(Column.SUPERSEDED);
        var names = new Names(tables.rows());
        Definition.Index bySuperseded = names.next(List.of(Column.ROOT, Column.SUPERSEDED));
        Definition.Index byCode = names.next(List.of(Column.ROOT, Column.ATTRIBUTE, Column.CODE));
        var ofRows = new ArrayList<Definition.Index>();
        ofRows.add(names.next(List.of(Column.ROOT, Column.OWNER)));
        if (dialect.needsSortKeys()) {
            ofRows.add(names.next(List.of(Column.ROOT, Column.ID.sortKey())));
        }
        for (Column column : Column.of(tables.single())) {
            if (column.isIndexable()) {
                ofRows.add(names.next(List.of(Column.ROOT, sortable(column), sortable(Column.ID))));
            }
        }
        return List.of(
                new Definition(tables.rows(), rows, keyed(rows), List.of(Column.ROOT, Column.ID), ofRows, dialect),
                new Definition(
                        tables.history(),
                        history,
                        keyed(rows),
                        List.of(Column.ROOT, Column.ID, Column.REVISION),
                        List.of(bySuperseded),
                        dialect),
                new Definition(tables.codes(), Column.OF_CODE, List.of(), Column.OF_CODE, List.of(byCode), dialect));
    }

    /** The column by which it is ordered. */
    private Column sortable(Column column) {
        return dialect.needsSortKeys() && column.shape() == Column.Shape.TEXT ? column.sortKey() : column;
    }

    /** The text columns by which rows are ordered, where the database does not order them itself: the id and those of attributes. */
    private List<Column> keyed(List<Column> columns) {
        return columns.stream()
                .filter(c -> dialect.needsSortKeys() && c.shape() == Column.Shape.TEXT)
                .filter(c -> c == Column.ID || c.name().startsWith("a_"))
                .toList();
    }

    /** Names the indexes of one kind. */
    private static final class Names {
        private final Table rows;
        private int next;

        Names(Table rows) {
            this.rows = rows;
        }

        Definition.Index next(List<Column> columns) {
            return new Definition.Index(rows.index(next++), columns);
        }
    }
}
