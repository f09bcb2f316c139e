package io.tongxin.benchmarks.storage;

import io.tongxin.Attributes;
import io.tongxin.exchange.JsonForms;
import io.tongxin.measuring.Variant;
import io.tongxin.storage.Row;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The two ways to keep a body beside columns: the whole record, as the library does, or only what has no column of its own.
 *
 * <p>Both are written by hand into tables of the same columns and indexes, and read back as records; of the smaller body the
 * missing fields are put in front again, which is the least that any reader of it would have to do.
 */
final class Layouts {
    private static final String WHOLE = "layout_whole";
    private static final String REST = "layout_rest";

    private final Database database;
    private final List<Row> rows;

    Layouts(Database database, List<Row> rows) {
        this.database = database;
        this.rows = rows;
        database.inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String table : List.of(WHOLE, REST)) {
                    statement.execute("create table " + table + " (id varchar(128) not null primary key, body "
                            + (database.name().equals("MariaDB") ? "longtext" : "text")
                            + " not null, a_unit varchar(300), a_activity_kind varchar(300), a_day date)");
                    statement.execute("create index " + table + "_1 on " + table + " (a_unit, id)");
                    statement.execute("create index " + table + "_2 on " + table + " (a_activity_kind, id)");
                    statement.execute("create index " + table + "_3 on " + table + " (a_day, id)");
                }
            }
            return true;
        });
    }

    /** The body without the fields that are columns: id, unit and kind stand first in it. */
    private static String rest(Row row) {
        String body = row.body();
        String front = front(
                row.id(),
                row.indexed().value(Attributes.UNIT).orElseThrow(),
                row.indexed().value(Attributes.ACTIVITY_KIND).orElseThrow());
        if (!body.startsWith(front)) {
            throw new IllegalStateException("the body does not begin with the fields that are columns");
        }
        return body.substring(front.length());
    }

    private static String front(String id, String unit, String kind) {
        return "{\"id\":\"" + id + "\",\"unit\":\"" + unit + "\",\"kind\":\"" + kind + "\"";
    }

    List<Variant> writes() {
        return List.of(
                write("bodies whole", WHOLE, Row::body),
                write("bodies without what has a column", REST, Layouts::rest));
    }

    private Variant write(String name, String table, Function<Row, String> body) {
        List<String> bodies = rows.stream().map(body).toList();
        return new Variant("written: " + name, rows.size(), rows.size(), () -> {
            database.inTransaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("truncate table " + table);
                }
            });
            return () -> insert(table, bodies);
        });
    }

    private long insert(String table, List<String> bodies) {
        return database.inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + table + " (id, body, a_unit, a_activity_kind, a_day) values (?, ?, ?, ?, ?)")) {
                for (int i = 0; i < rows.size(); i++) {
                    Row row = rows.get(i);
                    insert.setString(1, row.id());
                    insert.setString(2, bodies.get(i));
                    insert.setString(3, row.indexed().value(Attributes.UNIT).orElseThrow());
                    insert.setString(
                            4, row.indexed().value(Attributes.ACTIVITY_KIND).orElseThrow());
                    insert.setObject(5, row.indexed().value(Attributes.DAY).orElseThrow());
                    insert.addBatch();
                    if ((i + 1) % HandWritten.BATCH == 0 || i + 1 == rows.size()) {
                        insert.executeBatch();
                    }
                }
            }
            return (long) rows.size();
        });
    }

    List<Variant> reads() {
        long digest = rows.stream().mapToLong(row -> row.id().hashCode()).sum();
        return List.of(
                Variant.of("read as records: bodies whole", rows.size(), digest, () -> read(WHOLE, false)),
                Variant.of(
                        "read as records: bodies without what has a column",
                        rows.size(),
                        digest,
                        () -> read(REST, true)));
    }

    private long read(String table, boolean inFront) {
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select id, body, a_unit, a_activity_kind, a_day from " + table + " order by id")) {
                select.setFetchSize(HandWritten.BATCH);
                return read(select, inFront);
            }
        });
    }

    private static long read(PreparedStatement select, boolean inFront) throws SQLException {
        long digest = 0;
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                String body = found.getString(2);
                String whole =
                        inFront ? front(found.getString(1), found.getString(3), found.getString(4)) + body : body;
                digest += JsonForms.ACTIVITY.read(whole).id().value().hashCode();
            }
        }
        return digest;
    }

    /** The bytes of bodies of each layout. */
    Map<String, Long> bytes() {
        return Map.of(
                WHOLE, rows.stream().mapToLong(row -> utf8(row.body())).sum(),
                REST, rows.stream().mapToLong(row -> utf8(rest(row))).sum());
    }

    private static long utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What the database says the tables take with their indexes, where it says that. */
    String sizes() {
        String sql = switch (database.name()) {
            case "PostgreSQL" ->
                "select pg_total_relation_size('" + WHOLE + "'), pg_total_relation_size('" + REST + "')";
            case "MariaDB" ->
                "select max(case when table_name = '" + WHOLE + "' then data_length + index_length end),"
                        + " max(case when table_name = '" + REST + "' then data_length + index_length end)"
                        + " from information_schema.tables where table_schema = database()";
            default -> "";
        };
        long whole = bytes().getOrDefault(WHOLE, 0L);
        long rest = bytes().getOrDefault(REST, 0L);
        String bodies = String.format("Bodies: %,d bytes whole, %,d without what has a column.", whole, rest);
        if (sql.isEmpty()) {
            return bodies;
        }
        return database.inTransaction(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(sql)) {
                found.next();
                return bodies
                        + String.format(" Tables with indexes: %,d and %,d bytes.", found.getLong(1), found.getLong(2));
            }
        });
    }
}
