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
        return RUNNING.created();
    }

    /** The same on another server, which is started when it is first asked for. */
    public static String addressElsewhere() {
        return Other.RUNNING.created();
    }

    private String created() {
        return create().getURL() + "&user=postgres";
    }

    private PGSimpleDataSource create() {
        String name = "test" + schemas.incrementAndGet();
        var dataSource = (PGSimpleDataSource) server.getPostgresDatabase();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("a schema cannot be made", e);
        }
        dataSource.setCurrentSchema(name);
        return dataSource;
    }

    /** The other server. */
    private static final class Other {
        private static final PostgresServer RUNNING = new PostgresServer();
    }
}
