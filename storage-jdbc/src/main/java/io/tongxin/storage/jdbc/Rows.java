package io.tongxin.storage.jdbc;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Row;
import io.tongxin.storage.jdbc.Sql.Alias;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads rows of one kind, which are called {@code t}, and the codes that stand beside them. */
final class Rows {
    private final Statements statements;
    private final Among ofCodes;
    private final UnitId rootUnit;
    private final KindTables tables;
    private final RowColumns columns;
    private final List<Attribute<String>> multiple;

    Rows(Statements statements, Dialect dialect, UnitId rootUnit, KindTables tables) {
        this.statements = statements;
        this.ofCodes = new Among(dialect, tables.codes(), Alias.CODE, Column.ID);
        this.rootUnit = rootUnit;
        this.tables = tables;
        this.columns = new RowColumns(tables, rootUnit);
        this.multiple = tables.multiple().stream()
                .map(attribute -> Attribute.codes(attribute.name()))
                .toList();
    }

    /** All rows of the root unit in a table, for conditions to follow. */
    Sql in(Table table) {
        return from(table, Sql.empty());
    }

    /** The same, and beside each how far the root unit has come at that moment. */
    Sql withHead(Table table, Head head) {
        return from(table, Sql.of(", (").then(head.select()).then(")"));
    }

    private Sql from(Table table, Sql beside) {
        return Sql.of("select ")
                .columns(Alias.ROW, tables.columns())
                .then(beside)
                .then(" from ")
                .table(table)
                .then(" t where t.root_unit = ")
                .value(rootUnit.value());
    }

    /** The rows of a table by id and revision after the last one, {@link Statements#BATCH} at most. */
    List<Row> next(Table table, Optional<Row> last) {
        Sql sql = in(table);
        last.ifPresent(row -> sql.then(" and (t.id > ")
                .value(row.id())
                .then(" or (t.id = ")
                .value(row.id())
                .then(" and t.revision > ")
                .value(row.revision())
                .then("))"));
        return complete(bare(sql.then(" order by t.id, t.revision limit ").value(Statements.BATCH)));
    }

    /** The rows found, without the codes of multi-valued attributes. */
    List<Row> bare(Sql sql) {
        return statements.list(sql, (found, context) -> columns.read(found, 1));
    }

    /** The rows found with a head, without the codes of multi-valued attributes. */
    Headed bareWithHead(Sql sql) {
        var heads = new ArrayList<Long>();
        List<Row> found = statements.list(sql, (row, context) -> {
            Row read = columns.read(row, 1);
            long head = row.getLong(tables.columns().size() + 1);
            if (!row.wasNull()) {
                heads.add(head);
            }
            return read;
        });
        return new Headed(found, heads.isEmpty() ? OptionalLong.empty() : OptionalLong.of(heads.get(0)));
    }

    /** The row found. */
    Optional<Row> one(Sql sql) {
        return complete(bare(sql)).stream().findFirst();
    }

    /** The same rows with the codes of their multi-valued attributes. */
    List<Row> complete(List<Row> rows) {
        if (rows.isEmpty() || tables.multiple().isEmpty()) {
            return rows;
        }
        Map<Revision, List<Code>> codes = codes(rows);
        var complete = new ArrayList<Row>(rows.size());
        for (Row row : rows) {
            List<Code> own = codes.getOrDefault(new Revision(row.id(), row.revision()), List.of());
            complete.add(own.isEmpty() ? row : with(row, own));
        }
        return complete;
    }

    private Map<Revision, List<Code>> codes(List<Row> rows) {
        var codes = new HashMap<Revision, List<Code>>();
        List<String> ids = rows.stream().map(Row::id).distinct().toList();
        for (List<String> some : Statements.chunks(ids, Statements.BATCH)) {
            statements.list(
                    Sql.of("select c.id, c.revision, c.attribute, c.code from ")
                            .then(ofCodes.of(rootUnit, some, statements.hasWritten())),
                    (found, context) -> codes.computeIfAbsent(
                                    new Revision(found.getString(1), found.getInt(2)), r -> new ArrayList<>(4))
                            .add(new Code(found.getString(3), found.getString(4))));
        }
        return codes;
    }

    private Row with(Row row, List<Code> codes) {
        Indexed indexed = row.indexed();
        for (Attribute<String> attribute : multiple) {
            var own = new ArrayList<String>(codes.size());
            for (Code code : codes) {
                if (code.attribute().equals(attribute.name())) {
                    own.add(code.code());
                }
            }
            indexed = indexed.withCodes(attribute, own);
        }
        return new Row(
                row.kind(),
                row.id(),
                row.rootUnit(),
                row.ownerUnit(),
                row.revision(),
                row.recordedAt(),
                row.actor(),
                row.command(),
                row.bodyVersion(),
                row.body(),
                indexed,
                row.withdrawn());
    }

    /** A code that stands beside a row. */
    private record Code(String attribute, String code) {}

    /** Rows, and how far their root unit had come when they were read; that is not known of none. */
    record Headed(List<Row> rows, OptionalLong head) {}

    /** A revision of a record. */
    record Revision(String id, int number) {}
}
