package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A PostgreSQL server from Maven artifacts, started once for all tests of the module; each asks for a schema of its own. */
final class PostgresServer {
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

    /** A store in an empty schema of its own. */
    static JdbcStorage emptyStorage(Collection<RecordKind<?>> kinds) {
        return RUNNING.create(kinds);
    }

    /** The database, in which schemas are made. */
    static DataSource database() {
        return RUNNING.server.getPostgresDatabase();
    }

    private JdbcStorage create(Collection<RecordKind<?>> kinds) {
        SqlName schema = SqlName.of("test" + schemas.incrementAndGet());
        Databases.execute(database(), "create schema " + schema);
        return Databases.made(JdbcStorage.on(database(), kinds).schema(schema).build());
    }
}
