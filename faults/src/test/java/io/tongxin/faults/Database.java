package io.tongxin.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.servers.MariaDbServer;
import io.tongxin.servers.PostgresServer;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases on which faults are tried. */
enum Database {
    H2("H2") {
        @Override
        DataSource empty() {
            var dataSource = new JdbcDataSource();
            dataSource.setURL("jdbc:h2:mem:faults" + MADE.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
            return dataSource;
        }

        @Override
        String running() {
            return "select count(*) from information_schema.sessions where contains_uncommitted";
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        DataSource empty() {
            return PostgresServer.emptySchema();
        }

        @Override
        String running() {
            return "select count(*) from pg_stat_activity where pid <> pg_backend_pid() and xact_start is not null"
                    + " and backend_type = 'client backend'";
        }
    },
    MARIADB("MariaDB") {
        @Override
        DataSource empty() {
            return MariaDbServer.emptyDatabase();
        }

        @Override
        String running() {
            return "select count(*) from information_schema.innodb_trx where trx_mysql_thread_id > 0";
        }
    };

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String title;

    Database(String title) {
        this.title = title;
    }

    /** How a commit, and nothing else, looks on the line; MariaDB's begins with the code of a query. */
    String commit() {
        return this == MARIADB ? "\u0003COMMIT" : "COMMIT";
    }

    /** Those that are reached over a line. */
    static List<Database> servers() {
        return List.of(POSTGRESQL, MARIADB);
    }

    /** The address of an empty database with the tables in it. */
    String address() {
        String address = switch (this) {
            case H2 -> "jdbc:h2:mem:faults" + MADE.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
            case POSTGRESQL -> PostgresServer.address() + "&prepareThreshold=0";
            case MARIADB -> MariaDbServer.address() + "&connectTimeout=10000";
        };
        try (HikariDataSource pool = pool(address, 1)) {
            withTables(pool);
        }
        return address;
    }

    /** What an address may say of the zone: nothing, GMT+8, UTC. */
    List<String> zones() {
        return switch (this) {
            case H2 -> List.of("", ";TIME ZONE=GMT+8", ";TIME ZONE=UTC");
            case POSTGRESQL -> List.of("", "&options=-c%20TimeZone=Etc/GMT-8", "&options=-c%20TimeZone=UTC");
            case MARIADB -> List.of("", "&timezone=Etc/GMT-8", "&timezone=UTC");
        };
    }

    /** The type of text to cast a date to. */
    String text() {
        return this == MARIADB ? "char(10)" : "varchar(10)";
    }

    static HikariDataSource pool(String address, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(address);
        return pool(config, size);
    }

    /** Connections to an empty database. */
    abstract DataSource empty();

    /** How many transactions of others are open. */
    abstract String running();

    /** A pool of connections to an empty database with the tables in it. */
    HikariDataSource pool(int size) {
        return pool(withTables(empty()), size);
    }

    static HikariDataSource pool(DataSource of, int size) {
        var config = new HikariConfig();
        config.setDataSource(of);
        return pool(config, size);
    }

    private static HikariDataSource pool(HikariConfig config, int size) {
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }

    static <D extends DataSource> D withTables(D dataSource) {
        JdbcStorage storage = storage(dataSource);
        storage.migrate();
        storage.check();
        return dataSource;
    }

    static JdbcStorage storage(DataSource dataSource) {
        return JdbcStorage.on(dataSource, RecordKinds.all()).build();
    }

    /** The address of the same empty database for a user who may read and write rows, and define nothing. */
    String withoutDefinition(DataSource empty) throws SQLException {
        String user = "limited" + MADE.incrementAndGet();
        try (Connection connection = empty.getConnection()) {
            if (this == POSTGRESQL) {
                execute(connection, "create role " + user + " login");
                execute(connection, "grant usage on schema " + connection.getSchema() + " to " + user);
                return connection.getMetaData().getURL() + "&user=" + user;
            }
            execute(connection, "create user " + user + " password ''");
            return connection.getMetaData().getURL() + ";USER=" + user + ";PASSWORD=";
        }
    }

    /** Makes a connection wait for no lock longer than a second. */
    void waitAtMostOneSecond(Connection connection) throws SQLException {
        execute(
                connection,
                switch (this) {
                    case H2 -> "set lock_timeout 1000";
                    case POSTGRESQL -> "set lock_timeout = '1s'";
                    case MARIADB -> "set innodb_lock_wait_timeout = 1";
                });
    }

    /** Undoes {@link #waitAtMostOneSecond}. */
    void waitAsBefore(Connection connection) throws SQLException {
        execute(
                connection,
                switch (this) {
                    case H2 -> "set lock_timeout 2000";
                    case POSTGRESQL -> "reset lock_timeout";
                    case MARIADB -> "set innodb_lock_wait_timeout = default";
                });
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** I8: how many transactions are left open on the database. */
    long openTransactions(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(running())) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
