package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** What is kept, read past the library: every column of every table of it. */
final class RawTables {
    private static final Set<Integer> BINARY = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);

    private RawTables() {}

    static String of(DataSource database) {
        var all = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    append(rows, all);
                }
            }
            return all.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                if (found.getString("TABLE_NAME").toLowerCase(Locale.ROOT).startsWith("tongxin_")) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        if (tables.isEmpty()) {
            throw new IllegalStateException("there are no tables to look into");
        }
        return tables;
    }

    private static void append(ResultSet rows, StringBuilder all) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                boolean binary = BINARY.contains(rows.getMetaData().getColumnType(column));
                all.append(
                                binary
                                        ? Optional.ofNullable(rows.getBytes(column))
                                                .map(bytes -> new String(bytes, UTF_8))
                                                .orElse("")
                                        : rows.getString(column))
                        .append('\n');
            }
        }
    }
}
