package io.tongxin.storage.jdbc;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.journal.JournalEntry;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.View;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Somebody who may write every table, and has the library but no key: changes rows by statements of his own. */
final class Intruder {
    private final Connection connection;
    private final JdbcStorage storage;
    private final TamperedCity city;
    private final UnitId another;
    private final Random random;

    /**
     * An intruder at one city.
     *
     * @param connection where he works
     * @param storage the store, which sees what he does
     * @param city the city
     * @param another another root unit of the same store, whose journal bears the same seals
     * @param random what he chooses by
     */
    Intruder(Connection connection, JdbcStorage storage, TamperedCity city, UnitId another, Random random) {
        this.connection = connection;
        this.storage = storage;
        this.city = city;
        this.another = another;
        this.random = random;
    }

    Random random() {
        return random;
    }

    TamperedCity city() {
        return city;
    }

    UnitId another() {
        return another;
    }

    JdbcStorage storage() {
        return storage;
    }

    /** All rows that the city has in a table, in an order that is always the same. */
    List<Map<String, Object>> rows(String table, String where) {
        return rows(table, where, city.root());
    }

    private List<Map<String, Object>> rows(String table, String where, UnitId root) {
        String sql = "select * from " + table + " where root_unit = ? and " + where;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, root.value());
            var rows = new TreeMap<String, Map<String, Object>>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Map<String, Object> row = row(found);
                    rows.put(row.toString(), row);
                }
            }
            return List.copyOf(rows.values());
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Without the columns that the database makes itself. */
    private static Map<String, Object> row(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        var row = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (!name.endsWith("_k")) {
                row.put(name, columns.getColumnType(i) == Types.CLOB ? found.getString(i) : found.getObject(i));
            }
        }
        return row;
    }

    Map<String, Object> anyRow(String table, String where) {
        List<Map<String, Object>> rows = rows(table, where);
        return rows.get(random.nextInt(rows.size()));
    }

    /** Executes a statement, of which the first value is the root unit, and which must change something. */
    void change(String sql, Object... more) {
        if (execute(sql, more) == 0) {
            throw new IllegalStateException("it changes nothing: " + sql);
        }
    }

    int execute(String sql, Object... more) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, city.root().value());
            for (int i = 0; i < more.length; i++) {
                statement.setObject(i + 2, more[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void insert(String table, Map<String, Object> row) {
        String sql = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(row.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int i = 0;
            for (Object value : row.values()) {
                statement.setObject(++i, value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static Map<String, Object> with(Map<String, Object> row, String column, Object value) {
        var changed = new LinkedHashMap<>(row);
        changed.put(column, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> row, String column) {
        var changed = new LinkedHashMap<>(row);
        changed.remove(column);
        return changed;
    }

    /** The lines of the journal as they are stored. */
    List<JournalLine> lines() {
        return lines(city.root());
    }

    List<JournalLine> lines(UnitId root) {
        return rows("tongxin_journal", "1 = 1", root).stream()
                .map(row -> new JournalLine(
                        number(row, "sequence_no"),
                        Sql.instant(number(row, "recorded_at")),
                        text(row, "entry"),
                        text(row, "algorithm"),
                        text(row, "hash")))
                .sorted(Comparator.comparingLong(JournalLine::sequence))
                .toList();
    }

    List<JournalEntry> entries() {
        return lines().stream().map(line -> JournalEntry.parse(line.entry())).toList();
    }

    /** Puts these in the place of all lines. */
    void putLines(List<JournalLine> lines) {
        change("delete from tongxin_journal where root_unit = ?");
        for (JournalLine line : lines) {
            var row = new LinkedHashMap<String, Object>();
            row.put("root_unit", city.root().value());
            row.put("sequence_no", line.sequence());
            row.put("recorded_at", Sql.micros(line.recordedAt()));
            row.put("entry", line.entry());
            row.put("algorithm", line.algorithm());
            row.put("hash", line.hash());
            insert("tongxin_journal", row);
        }
    }

    /** The row that is stored as the last revision of a record. */
    Row latest(RecordKind<?> kind, String id) {
        View everything = View.latest(Scope.root(city.root()));
        List<Row> history = storage.read(city.root(), reading -> reading.history(kind, id, everything));
        return history.get(history.size() - 1);
    }

    static Object value(Map<String, Object> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }

    static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    static long number(Map<String, Object> row, String column) {
        return Long.parseLong(text(row, column));
    }
}
