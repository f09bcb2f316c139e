package io.tongxin.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL servers, each started once for all tests of a JVM; a test asks for a schema of its own. */
public final class PostgresServer {
    private static final PostgresServer RUNNING = new PostgresServer();

    private final EmbeddedPostgres server;
    private final AtomicInteger schemas = new AtomicInteger();

    private PostgresServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connections to an empty schema, which is their current one. */
    public static DataSource emptySchema() {
        return RUNNING.create();
    }

    /** The address of an empty schema, its user in it. */
    public static String address() {
        return RUNNING.create().getURL() + "&user=postgres";
    }

    /** The address of an empty database, its user in it; tables are in its schema {@code public}. */
    public static String addressOfDatabase() {
        return RUNNING.database();
    }

    /** The same on another server, which is started when it is first asked for. */
    public static String addressOfDatabaseElsewhere() {
        return Other.RUNNING.database();
    }

    private String database() {
        String name = "test" + schemas.incrementAndGet();
        execute("create database " + name);
        return server.getJdbcUrl("postgres", name);
    }

    private PGSimpleDataSource create() {
        String name = "test" + schemas.incrementAndGet();
        execute("create schema " + name);
        var dataSource = (PGSimpleDataSource) server.getPostgresDatabase();
        dataSource.setCurrentSchema(name);
        return dataSource;
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The other server. */
    private static final class Other {
        private static final PostgresServer RUNNING = new PostgresServer();
    }
}
