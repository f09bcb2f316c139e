package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Databases for tests. */
final class Databases {
    private static final AtomicInteger MADE = new AtomicInteger();

    private Databases() {}

    /** An empty H2 database in memory. */
    static DataSource h2() {
        return h2("");
    }

    /** The same, writing each call with its values into the log. */
    static DataSource loudH2() {
        return h2(";TRACE_LEVEL_FILE=4");
    }

    private static DataSource h2(String options) {
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:test" + MADE.incrementAndGet()
                + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000;QUERY_CACHE_SIZE=200" + options);
        return dataSource;
    }

    /** A store on an empty database. */
    static JdbcStorage empty(DataSource dataSource, Collection<RecordKind<?>> kinds) {
        return made(JdbcStorage.on(dataSource, kinds).build());
    }

    /** The store, its tables made and checked. */
    static JdbcStorage made(JdbcStorage storage) {
        storage.migrate();
        storage.check();
        return storage;
    }

    static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
