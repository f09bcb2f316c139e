package io.tongxin.benchmarks.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.measuring.Meter;
import io.tongxin.servers.MariaDbServer;
import io.tongxin.servers.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An empty database with one connection, and what work on it costs: CPU time here, and of the server's process.
 *
 * @param name what the tables call it
 * @param pool its one connection
 * @param server the process that serves it, where it is another one
 */
record Database(String name, HikariDataSource pool, Optional<ProcessHandle> server) implements AutoCloseable {
    /** The databases by the names of the option. */
    static Database named(String name) {
        return switch (name) {
            case "h2" -> of("H2 in memory", () -> "jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
            case "postgresql" -> of("PostgreSQL", () -> PostgresServer.address() + "&reWriteBatchedInserts=true");
            case "mariadb" -> of("MariaDB", () -> MariaDbServer.address() + "&useBulkStmts=true");
            default ->
                throw new IllegalArgumentException(
                        "There is no database " + name + "; there are h2, postgresql and mariadb.");
        };
    }

    private static Database of(String name, Supplier<String> address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.get());
        config.setMaximumPoolSize(1);
        config.setMaxLifetime(0);
        var pool = new HikariDataSource(config);
        try (Connection connection = pool.getConnection()) {
            return new Database(name, pool, server(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<ProcessHandle> server(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (product.equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select pg_backend_pid()")) {
                found.next();
                return ProcessHandle.of(found.getLong(1));
            }
        }
        return product.equals("MariaDB")
                ? ProcessHandle.current()
                        .descendants()
                        .filter(p ->
                                p.info().command().filter(c -> c.endsWith("d")).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** This thread's CPU time and that of the server. */
    Meter meter() {
        Meter own = Meter.ofThisThread();
        return new Meter() {
            @Override
            public long cpuNanos() {
                return own.cpuNanos() + serverNanos();
            }

            @Override
            public long allocatedBytes() {
                return own.allocatedBytes();
            }

            @Override
            public long collectingMillis() {
                return own.collectingMillis();
            }
        };
    }

    private long serverNanos() {
        return server.map(Database::cpuNanos).orElse(0L);
    }

    /** As Linux counts it for each thread, or else in hundredths of a second. */
    private static long cpuNanos(ProcessHandle process) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            return threads.mapToLong(Database::runNanos).sum();
        } catch (IOException | UncheckedIOException e) {
            return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
        }
    }

    private static long runNanos(Path thread) {
        try {
            return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ", 2)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does work on the connection in one transaction. */
    <R> R inTransaction(Work<R> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                R result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the database learn what its tables hold, as it does by itself after a while. */
    void analyze() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    name.equals("MariaDB")
                            ? "analyze table tongxin_activities, tongxin_activities_c, mapped_activities, mapped_codes"
                            : "analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }
}
