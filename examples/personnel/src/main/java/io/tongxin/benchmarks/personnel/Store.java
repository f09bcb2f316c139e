package io.tongxin.benchmarks.personnel;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.measuring.Meter;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.servers.PostgresServer;
import io.tongxin.storage.Storage;
import io.tongxin.storage.jdbc.JdbcStorage;
import io.tongxin.storage.memory.MemoryPersonKeys;
import io.tongxin.storage.memory.MemoryStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An empty store with the keys of its persons, and what work on it costs: CPU time here, and of the server's process.
 *
 * @param name what the tables call it
 * @param storage the records
 * @param keys the keys
 * @param database the database's one connection; none in memory
 * @param server the process that serves it, where it is another one
 */
record Store(
        String name,
        Storage storage,
        PersonKeys keys,
        Optional<HikariDataSource> database,
        Optional<ProcessHandle> server)
        implements AutoCloseable {
    /** An empty store by the names of the option. */
    static Store named(String name) {
        return switch (name) {
            case "memory" ->
                new Store("memory", new MemoryStorage(), new MemoryPersonKeys(), Optional.empty(), Optional.empty());
            case "h2" -> on("H2 in memory", "jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
            case "postgresql" -> on("PostgreSQL", PostgresServer.address() + "&reWriteBatchedInserts=true");
            default -> throw new IllegalArgumentException("there is no store " + name);
        };
    }

    private static Store on(String name, String address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(1);
        config.setMaxLifetime(0);
        var pool = new HikariDataSource(config);
        JdbcStorage storage = JdbcStorage.on(pool, RecordKinds.all()).build();
        storage.migrate();
        return new Store(name, storage, storage.personKeys(), Optional.of(pool), server(pool));
    }

    private static Optional<ProcessHandle> server(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                return Optional.empty();
            }
            try (ResultSet found = statement.executeQuery("select pg_backend_pid()")) {
                found.next();
                return ProcessHandle.of(found.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** This thread's CPU time and that of the server. */
    Meter meter() {
        Meter own = Meter.ofThisThread();
        return new Meter() {
            @Override
            public long cpuNanos() {
                return own.cpuNanos() + server.map(Store::cpuNanos).orElse(0L);
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

    /** As Linux counts it for each thread, or else in hundredths of a second. */
    private static long cpuNanos(ProcessHandle process) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            return threads.mapToLong(Store::runNanos).sum();
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

    /** The same store, empty again: in memory another one, on a database the same tables. */
    Store emptied() {
        if (database.isEmpty()) {
            return new Store(name, new MemoryStorage(), new MemoryPersonKeys(), database, server);
        }
        inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String table : tables(connection)) {
                    statement.execute("truncate table " + table);
                }
            }
            return true;
        });
        return this;
    }

    /** The library's tables but that in which it keeps which kinds there are. */
    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.startsWith("tongxin_") && !table.equals("tongxin_kinds")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /** Does work on the connection in one transaction. */
    <R> R inTransaction(Work<R> work) {
        try (Connection connection = database.orElseThrow().getConnection()) {
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
        if (database.isPresent()) {
            inTransaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("analyze");
                }
            });
        }
    }

    @Override
    public void close() {
        if (server.isEmpty() && database.isPresent()) {
            inTransaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("drop all objects");
                }
            });
        }
        database.ifPresent(HikariDataSource::close);
    }

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }
}
