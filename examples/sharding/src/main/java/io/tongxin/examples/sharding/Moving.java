package io.tongxin.examples.sharding;

import io.tongxin.id.UnitId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Moves a root unit from one shard to another while nobody writes to it: copy its rows, name it in {@link Shards} as moved, verify
 * its journal there, remove its rows here.
 *
 * @param rootUnit the root unit
 * @param tables all tables that have rows of root units
 */
record Moving(UnitId rootUnit, List<String> tables) {
    private static final int BATCH = 1_000;

    static Moving of(UnitId rootUnit, List<String> tables) {
        return new Moving(rootUnit, List.copyOf(tables));
    }

    /** Copies every row in one transaction; it fails, and copies nothing, where a row is there already. */
    void copy(DataSource from, DataSource to) {
        try (Connection source = from.getConnection();
                Connection target = to.getConnection()) {
            source.setAutoCommit(false);
            source.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            target.setAutoCommit(false);
            for (String table : tables) {
                copy(source, target, table);
            }
            target.commit();
            source.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("the root unit was not copied", e);
        }
    }

    private void copy(Connection source, Connection target, String table) throws SQLException {
        try (PreparedStatement select = source.prepareStatement("select * from " + table + " where root_unit = ?")) {
            select.setString(1, rootUnit.value());
            select.setFetchSize(BATCH);
            try (ResultSet found = select.executeQuery()) {
                insert(found, target, table);
            }
        }
    }

    private static void insert(ResultSet found, Connection target, String table) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        String places = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert = target.prepareStatement("insert into " + table + " values (" + places + ")")) {
            int waiting = 0;
            while (found.next()) {
                for (int i = 1; i <= columns; i++) {
                    insert.setObject(i, found.getObject(i));
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Removes every row, in one transaction. */
    void remove(DataSource from) {
        try (Connection source = from.getConnection()) {
            source.setAutoCommit(false);
            for (String table : tables) {
                try (PreparedStatement delete =
                        source.prepareStatement("delete from " + table + " where root_unit = ?")) {
                    delete.setString(1, rootUnit.value());
                    delete.executeUpdate();
                }
            }
            source.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the root unit was not removed", e);
        }
    }
}
