package io.tongxin.storage.jdbc;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ObjIntConsumer;

/**
 * Finds what no writing through the store leaves behind and no reading of rows shows, each in one statement, so that a writer
 * who commits meanwhile does not disturb it.
 */
final class Amiss {
    private final Statements statements;
    private final Schema schema;
    private final UnitId rootUnit;
    private final OptionalLong writingAt;

    /** With the instant at which the own transaction writes, if it does. */
    Amiss(Statements statements, Schema schema, UnitId rootUnit, OptionalLong writingAt) {
        this.statements = statements;
        this.schema = schema;
        this.rootUnit = rootUnit;
        this.writingAt = writingAt;
    }

    void scan(KindTables tables, ObjIntConsumer<String> to) {
        hand(endsWithoutNext(tables), to);
        hand(codesOfNone(tables), to);
        for (Table table : List.of(tables.rows(), tables.history())) {
            hand(afterTheLastWrite(table), to);
            hand(noFlags(tables, table), to);
        }
    }

    private void hand(Sql sql, ObjIntConsumer<String> to) {
        statements
                .list(sql, (found, context) -> new Found(found.getString(1), found.getInt(2)))
                .forEach(found -> to.accept(found.id(), found.revision()));
    }

    /** Earlier rows that do not end where the next revision begins; the last revision is never among the earlier ones. */
    private Sql endsWithoutNext(KindTables tables) {
        Sql sql = select(tables.history());
        for (Table next : List.of(tables.rows(), tables.history())) {
            sql.then(" and not exists (select 1 from ")
                    .table(next)
                    .then(" n where n.root_unit = t.root_unit and n.id = t.id and n.revision = t.revision + 1"
                            + " and n.recorded_at = t.superseded_at)");
        }
        return sql;
    }

    /** Codes of a revision that is not there, or of no attribute. */
    private Sql codesOfNone(KindTables tables) {
        List<Sql> attributes =
                tables.multiple().stream().map(a -> Sql.empty().value(a.name())).toList();
        Sql sql = select(tables.codes()).then(" and (not ").then(Conditions.in(Sql.of("t.attribute"), attributes));
        sql.then(" or (1 = 1");
        for (Table table : List.of(tables.rows(), tables.history())) {
            sql.then(" and not exists (select 1 from ")
                    .table(table)
                    .then(" r where r.root_unit = t.root_unit and r.id = t.id and r.revision = t.revision)");
        }
        return sql.then("))");
    }

    /** While this transaction writes, the head is where it was; nobody else moves it. */
    private Sql afterTheLastWrite(Table table) {
        Sql sql = select(table);
        return writingAt.isPresent()
                ? sql.then(" and t.recorded_at > ").value(writingAt.getAsLong())
                : sql.then(" and not exists (select 1 from ")
                        .table(schema.naming().heads())
                        .then(" h where h.root_unit = t.root_unit and h.recorded_at >= t.recorded_at)");
    }

    /** Rows whose flags are neither 0 nor 1: reading takes them for 1, asking by them does not. */
    private Sql noFlags(KindTables tables, Table table) {
        Sql sql = select(table).then(" and (t.withdrawn not in (0, 1)");
        for (Attribute<?> attribute : tables.single()) {
            Column column = Column.of(attribute);
            if (column.shape() == Column.Shape.FLAG) {
                sql.then(" or ").column(Sql.Alias.ROW, column).then(" not in (0, 1)");
            }
        }
        return sql.then(")");
    }

    private Sql select(Table table) {
        return Sql.of("select t.id, t.revision from ")
                .table(table)
                .then(" t where t.root_unit = ")
                .value(rootUnit.value());
    }

    /** A revision of a record. */
    private record Found(String id, int revision) {}
}
