package io.tongxin.benchmarks.storage;

import io.tongxin.Attributes;
import io.tongxin.storage.Row;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one would write by hand on JDBC over the library's own tables: one text per statement, prepared once, values by place. */
final class HandWritten {
    static final int BATCH = 1_000;
    private static final String COLUMNS = "id, owner_unit, revision, recorded_at, actor_id, command_id, body_version,"
            + " withdrawn, body, a_unit, a_activity_kind, a_day";
    private static final String INSERT = "insert into tongxin_activities (root_unit, " + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_CODE =
            "insert into tongxin_activities_c (root_unit, id, revision, attribute, code) values (?, ?, ?, ?, ?)";
    private static final String SELECT = "select " + COLUMNS + " from tongxin_activities where root_unit = ?";
    private static final String CODES =
            "select id, attribute, code from tongxin_activities_c where root_unit = ? and revision = 1 and id in (";

    private final Database database;

    HandWritten(Database database) {
        this.database = database;
    }

    /** Inserts in one transaction, so many rows at a time. */
    long insert(List<Row> rows, int batch) {
        return database.inTransaction(connection -> {
            try (PreparedStatement row = connection.prepareStatement(INSERT);
                    PreparedStatement code = connection.prepareStatement(INSERT_CODE)) {
                for (int i = 0; i < rows.size(); i++) {
                    add(row, code, rows.get(i), batch == 1);
                    if (batch > 1 && ((i + 1) % batch == 0 || i + 1 == rows.size())) {
                        row.executeBatch();
                        code.executeBatch();
                    }
                }
            }
            return (long) rows.size();
        });
    }

    private static void add(PreparedStatement statement, PreparedStatement code, Row row, boolean atOnce)
            throws SQLException {
        statement.setString(1, row.rootUnit().value());
        statement.setString(2, row.id());
        statement.setString(3, row.ownerUnit().value());
        statement.setInt(4, row.revision());
        statement.setLong(5, micros(row));
        statement.setString(6, row.actor().value());
        statement.setString(7, row.command().value());
        statement.setInt(8, row.bodyVersion());
        statement.setShort(9, (short) 0);
        statement.setString(10, row.body());
        statement.setString(11, row.indexed().value(Attributes.UNIT).orElseThrow());
        statement.setString(12, row.indexed().value(Attributes.ACTIVITY_KIND).orElseThrow());
        statement.setObject(13, row.indexed().value(Attributes.DAY).orElseThrow());
        execute(statement, atOnce);
        for (String owner : row.indexed().codes(Attributes.OWNERS)) {
            code.setString(1, row.rootUnit().value());
            code.setString(2, row.id());
            code.setInt(3, row.revision());
            code.setString(4, "owners");
            code.setString(5, owner);
            execute(code, atOnce);
        }
    }

    static long micros(Row row) {
        return row.recordedAt().getEpochSecond() * 1_000_000;
    }

    private static void execute(PreparedStatement statement, boolean atOnce) throws SQLException {
        if (atOnce) {
            statement.executeUpdate();
        } else {
            statement.addBatch();
        }
    }

    /** Reads these records, one by one, in one transaction. */
    long find(List<String> ids) {
        return database.inTransaction(connection -> {
            long digest = 0;
            try (PreparedStatement row = connection.prepareStatement(SELECT + " and id = ?");
                    PreparedStatement codes = connection.prepareStatement(CODES + "?)")) {
                for (String id : ids) {
                    row.setString(1, Sample.ROOT.value());
                    row.setString(2, id);
                    List<Found> found = rows(row);
                    codes.setString(1, Sample.ROOT.value());
                    codes.setString(2, id);
                    digest += digest(found, codes(codes));
                }
            }
            return digest;
        });
    }

    /** One page of so many rows by day and id, after a position. */
    long page(LocalDate day, String id, int size) {
        return database.inTransaction(connection -> {
            String key = connection.getMetaData().getDatabaseProductName().equals("H2") ? "id_k" : "id";
            String sql = SELECT + " and a_day >= ? and (a_day > ? or (a_day = ? and " + key + " > ?)) order by a_day, "
                    + key + " limit ?";
            try (PreparedStatement row = connection.prepareStatement(sql);
                    PreparedStatement codes = connection.prepareStatement(CODES + "?, ".repeat(size - 1) + "?)")) {
                row.setString(1, Sample.ROOT.value());
                row.setDate(2, Date.valueOf(day));
                row.setDate(3, Date.valueOf(day));
                row.setDate(4, Date.valueOf(day));
                if (key.equals("id_k")) {
                    row.setBytes(5, id.getBytes(StandardCharsets.UTF_8));
                } else {
                    row.setString(5, id);
                }
                row.setInt(6, size);
                List<Found> found = rows(row);
                codes.setString(1, Sample.ROOT.value());
                for (int i = 0; i < size; i++) {
                    codes.setString(
                            2 + i, found.get(Math.min(i, found.size() - 1)).id());
                }
                return digest(found, codes(codes));
            }
        });
    }

    /** Reads all rows by id, from one cursor. */
    long scan() {
        String sql = "select t." + COLUMNS.replace(", ", ", t.")
                + ", c.attribute, c.code from tongxin_activities t left join tongxin_activities_c c on"
                + " c.root_unit = t.root_unit and c.id = t.id and c.revision = t.revision where t.root_unit = ?"
                + " order by t.id";
        return database.inTransaction(connection -> {
            try (PreparedStatement all = connection.prepareStatement(sql)) {
                all.setFetchSize(BATCH);
                all.setString(1, Sample.ROOT.value());
                return scanned(all);
            }
        });
    }

    private static long scanned(PreparedStatement all) throws SQLException {
        long digest = 0;
        try (ResultSet found = all.executeQuery()) {
            String last = "";
            int codes = 0;
            Found row = Found.NONE;
            while (found.next()) {
                String id = found.getString(1);
                if (!id.equals(last)) {
                    digest += row.digest(codes);
                    row = Found.at(found);
                    last = id;
                    codes = 0;
                }
                codes += "owners".equals(found.getString(13))
                                && !found.getString(14).isEmpty()
                        ? 1
                        : 0;
            }
            return digest + row.digest(codes);
        }
    }

    private static List<Found> rows(PreparedStatement statement) throws SQLException {
        var rows = new java.util.ArrayList<Found>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(Found.at(found));
            }
        }
        return rows;
    }

    private static Map<String, Integer> codes(PreparedStatement statement) throws SQLException {
        var codes = new HashMap<String, Integer>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                if ("owners".equals(found.getString(2)) && !found.getString(3).isEmpty()) {
                    codes.merge(found.getString(1), 1, Integer::sum);
                }
            }
        }
        return codes;
    }

    private static long digest(List<Found> rows, Map<String, Integer> codes) {
        return rows.stream()
                .mapToLong(row -> row.digest(codes.getOrDefault(row.id(), 0)))
                .sum();
    }

    /** A row as one would map it by hand. */
    private record Found(
            String id,
            String ownerUnit,
            int revision,
            long recordedAt,
            String actor,
            String command,
            int bodyVersion,
            boolean withdrawn,
            String body,
            String unit,
            String kind,
            LocalDate day) {
        static final Found NONE = new Found("", "", 0, 0, "", "", 0, false, "", "", "", LocalDate.EPOCH);

        static Found at(ResultSet found) throws SQLException {
            return new Found(
                    found.getString(1),
                    found.getString(2),
                    found.getInt(3),
                    found.getLong(4),
                    found.getString(5),
                    found.getString(6),
                    found.getInt(7),
                    found.getInt(8) != 0,
                    found.getString(9),
                    found.getString(10),
                    found.getString(11),
                    found.getObject(12, LocalDate.class));
        }

        long digest(int codes) {
            return id.isEmpty() ? 0 : Sample.digest(id, body, day, codes);
        }
    }

    /** Empties the tables, but for how far the root unit has come, without which nothing is seen. */
    static void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String table :
                    List.of("tongxin_activities", "tongxin_activities_c", "tongxin_journal", "tongxin_commands")) {
                statement.execute("truncate table " + table);
            }
        }
    }
}
