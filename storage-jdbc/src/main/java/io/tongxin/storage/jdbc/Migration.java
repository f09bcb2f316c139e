package io.tongxin.storage.jdbc;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.AttributeType;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Row;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.term.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Brings tables up to what the kinds of a store need, and says where they are not.
 *
 * <p>A later release of a kind has more attributes. Their columns are added, and filled from the bodies, of earlier rows too; the
 * journal holds digests of bodies and stays as it was. For each kind is kept which attributes its tables have, and that is
 * written last: what was interrupted is found, and done again.
 */
final class Migration {
    private final Schema schema;

    Migration(Schema schema) {
        this.schema = schema;
    }

    /** The statements that define what is not there, in order. */
    List<Sql> pending(Statements statements) {
        var all = new ArrayList<Sql>();
        for (Definition definition : schema.definitions()) {
            Set<String> present = statements.columnsOf(definition.table());
            if (present.isEmpty()) {
                all.addAll(definition.whole());
            } else {
                all.addAll(definition.missing(present));
            }
        }
        return all;
    }

    /** Fills the columns that were added to the tables of these root units, and keeps which attributes every kind has now. */
    void fill(Statements statements, List<UnitId> rootUnits) {
        Map<String, String> kept = kept(statements);
        for (KindTables tables : schema.all()) {
            Optional<String> before = Optional.ofNullable(kept.get(tables.kind().name()));
            String now = attributes(tables);
            if (!before.equals(Optional.of(now))) {
                rootUnits.forEach(root -> fill(statements, tables, root));
                keep(statements, tables, before, now);
            }
        }
    }

    private void keep(Statements statements, KindTables tables, Optional<String> before, String now) {
        if (before.isEmpty()) {
            statements.insert(schema.insertionIfAbsent(schema.naming().kinds(), Column.OF_KIND)
                    .of(List.of(Value.of(tables.kind().name()), Value.of(now))));
        } else {
            statements.change(Sql.of("update ")
                    .table(schema.naming().kinds())
                    .then(" set attributes = ")
                    .value(now)
                    .then(" where kind = ")
                    .value(tables.kind().name()));
        }
    }

    private void fill(Statements statements, KindTables tables, UnitId root) {
        var columns = new RowColumns(tables, root);
        for (Table table : List.of(tables.rows(), tables.history())) {
            Optional<Row> last = Optional.empty();
            List<Row> some;
            do {
                some = new Rows(statements, schema.dialect(), root, tables).next(table, last);
                for (Row row : some) {
                    Indexed asRead = tables.kind().indexed(row);
                    if (!asRead.equals(row.indexed())) {
                        statements.change(columns.reindexing(table, row, asRead));
                        addCodes(statements, tables, root, row, asRead);
                    }
                }
                last = some.isEmpty() ? last : Optional.of(some.get(some.size() - 1));
            } while (some.size() == Statements.BATCH);
        }
    }

    private static void addCodes(Statements statements, KindTables tables, UnitId root, Row row, Indexed asRead) {
        var missing = new ArrayList<List<Value>>();
        for (Attribute<?> attribute : tables.multiple()) {
            Attribute<String> codes = Attribute.codes(attribute.name());
            var added = new TreeSet<>(asRead.codes(codes));
            added.removeAll(row.indexed().codes(codes));
            added.forEach(code -> missing.add(RowColumns.code(root, row, attribute, code)));
        }
        statements.changeEach(Sql.insertion(tables.codes(), Column.OF_CODE), missing);
    }

    /**
     * Refuses tables that lack something, that were left half filled, or that a later release has extended.
     *
     * @throws StorageFailedException naming the first table that is not as it should be
     */
    void check(Statements statements) {
        for (Definition definition : schema.definitions()) {
            Set<String> present = statements.columnsOf(definition.table());
            definition.lacking(present).ifPresent(column -> {
                throw wrong(
                        "数据库表" + definition.table().name() + "不存在或缺少列" + column + "，请先执行建表脚本或迁移",
                        "the table " + definition.table().name() + " is not there or lacks the column " + column
                                + "; migrate first, or run the script of the schema");
            });
        }
        Map<String, String> kept = kept(statements);
        for (KindTables tables : schema.all()) {
            checkKept(
                    tables, Optional.ofNullable(kept.get(tables.kind().name())).orElse(""));
        }
    }

    private static void checkKept(KindTables tables, String kept) {
        String now = attributes(tables);
        if (kept.equals(now)) {
            return;
        }
        String kind = tables.kind().name();
        Set<String> unknown = new TreeSet<>(Set.of(kept.split(" ", -1)));
        unknown.removeAll(Set.of(now.split(" ", -1)));
        unknown.remove("");
        throw unknown.isEmpty()
                ? wrong(
                        "数据库表" + tables.rows().name() + "尚未按类别" + kind + "的查询属性补全，请先执行迁移",
                        "the table " + tables.rows().name() + " is not filled yet with what the kind " + kind
                                + " is asked for by; migrate first")
                : wrong(
                        "数据库由较新版本建立：类别" + kind + "有本版本不认识的查询属性" + String.join("、", unknown),
                        "the database was made by a newer version: the kind " + kind
                                + " has attributes unknown to this one: " + String.join(", ", unknown));
    }

    private static StorageFailedException wrong(String zh, String en) {
        return new StorageFailedException(StorageFailedException.Reason.WRONG_SCHEMA, Bilingual.of(zh, en));
    }

    private Map<String, String> kept(Statements statements) {
        var kept = new LinkedHashMap<String, String>();
        statements.list(
                Sql.of("select kind, attributes from ").table(schema.naming().kinds()),
                (found, context) -> kept.put(found.getString(1), found.getString(2)));
        return kept;
    }

    /** The attributes with their types, by name; a hyphen where there are none. */
    private static String attributes(KindTables tables) {
        var byName = new TreeMap<String, AttributeType>();
        tables.kind().attributes().forEach(a -> byName.put(a.name(), a.type()));
        return byName.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(" ", "", byName.isEmpty() ? "-" : ""));
    }
}
