package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** What a database holds, read past the library: every column of every row of every table. */
final class KeptTables {
    private static final Set<Integer> BINARY = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);

    private KeptTables() {}

    /** It all, column after column, as bytes: text in UTF-8. */
    static byte[] in(DataSource database) {
        var all = new ByteArrayOutputStream();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    append(rows, all);
                }
            }
            return all.toByteArray();
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
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        if (tables.isEmpty()) {
            throw new IllegalStateException("there are no tables to look into");
        }
        return tables;
    }

    private static void append(ResultSet rows, ByteArrayOutputStream all) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                boolean binary = BINARY.contains(rows.getMetaData().getColumnType(column));
                all.writeBytes(
                        binary
                                ? Optional.ofNullable(rows.getBytes(column)).orElseGet(() -> new byte[0])
                                : String.valueOf(rows.getString(column)).getBytes(UTF_8));
                all.write('\n');
            }
        }
    }
}
