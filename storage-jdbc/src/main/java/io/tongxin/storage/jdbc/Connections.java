package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.term.Bilingual;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/**
 * Where statements run: on the connection of the host's running transaction, or on one taken from the DataSource for a while and
 * given back as it was.
 */
final class Connections {
    private final DataSource dataSource;
    private final Table.Naming naming;
    private final List<RecordKind<?>> kinds;
    private final Optional<Dialect> dialect;
    private final HostTransaction host;
    private final Map<Dialect, Schema> schemas = new ConcurrentHashMap<>();
    private final Handles handles;

    Connections(
            DataSource dataSource,
            Table.Naming naming,
            List<RecordKind<?>> kinds,
            Optional<Dialect> dialect,
            HostTransaction host) {
        this(dataSource, naming, kinds, dialect, host, new Handles());
    }

    private Connections(
            DataSource dataSource,
            Table.Naming naming,
            List<RecordKind<?>> kinds,
            Optional<Dialect> dialect,
            HostTransaction host,
            Handles handles) {
        this.dataSource = dataSource;
        this.naming = naming;
        this.kinds = List.copyOf(kinds);
        this.dialect = dialect;
        this.host = host;
        this.handles = handles;
    }

    Connections joining(HostTransaction other) {
        return new Connections(dataSource, naming, kinds, dialect, other, handles);
    }

    Schema schema(Dialect known) {
        return schemas.computeIfAbsent(known, d -> new Schema(naming, d, kinds));
    }

    /** Reads; a connection of our own is given back with nothing open on it. */
    <R> R reading(BiFunction<Statements, Schema, R> work) {
        Optional<Connection> running = host.running();
        if (running.isPresent()) {
            return on(running.get(), work);
        }
        return withOwn(connection -> {
            boolean autoCommit = connection.getAutoCommit();
            try {
                return on(connection, work);
            } finally {
                if (!autoCommit) {
                    isRolledBack(connection);
                }
            }
        });
    }

    /** Writes: all of it, or nothing. */
    <R> R writing(BiFunction<Statements, Schema, R> work) {
        Optional<Connection> running = host.running();
        if (running.isPresent()) {
            return joined(running.get(), work);
        }
        return withOwn(connection -> {
            boolean autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            boolean ended = false;
            try {
                R result = on(connection, work);
                connection.commit();
                ended = true;
                return result;
            } finally {
                // turning automatic commits on would commit what a rollback that failed has left there
                if ((ended || isRolledBack(connection)) && autoCommit) {
                    restore(connection, true);
                }
            }
        });
    }

    /** One that fails must not hide why it was called for; the connection is broken then, and the pool will see it. */
    private static boolean isRolledBack(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** What is committed, is; that the connection cannot be put back changes nothing of it, and the pool will see it. */
    @SuppressWarnings("EmptyCatch")
    private static void restore(Connection connection, boolean autoCommit) {
        try {
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            // the outcome, or the first failure, is what is to be told
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // the outcome, or the first failure, is what is to be told
        }
    }

    /** Inside the host's transaction, with a savepoint around all of it; the host's is not touched. */
    private <R> R joined(Connection connection, BiFunction<Statements, Schema, R> work) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "the host says a transaction is running, but the connection commits by itself");
            }
            Savepoint savepoint = connection.setSavepoint();
            R result;
            try {
                result = on(connection, true, work);
            } catch (Throwable e) {
                back(connection, savepoint, e);
                throw e;
            }
            release(connection, savepoint);
            return result;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Some drivers have no releasing; the savepoint then lasts as long as the transaction. */
    @SuppressWarnings("EmptyCatch")
    private static void release(Connection connection, Savepoint savepoint) {
        try {
            connection.releaseSavepoint(savepoint);
        } catch (SQLException e) {
            // nothing is lost by it
        }
    }

    /** If it fails, the host's transaction may hold a half of the command, or have lost what the host wrote before. */
    private static void back(Connection connection, Savepoint savepoint, Throwable first) {
        try {
            connection.rollback(savepoint);
        } catch (SQLException e) {
            var failed = new StorageFailedException(
                    StorageFailedException.Reason.ROLLBACK_NEEDED,
                    StorageFailedException.Reason.ROLLBACK_NEEDED.label(),
                    Failures.of(e));
            failed.addSuppressed(first);
            throw failed;
        }
    }

    /** Defines tables or looks at them, each statement by itself. */
    <R> R defining(BiFunction<Statements, Schema, R> work) {
        return withOwn(connection -> {
            boolean autoCommit = connection.getAutoCommit();
            if (!autoCommit) {
                connection.setAutoCommit(true);
            }
            try {
                return on(connection, work);
            } finally {
                if (!autoCommit) {
                    restore(connection, false);
                }
            }
        });
    }

    private <R> R withOwn(Work<R> work) {
        try {
            Connection connection = dataSource.getConnection();
            try {
                return work.on(connection);
            } finally {
                close(connection);
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private <R> R on(Connection connection, BiFunction<Statements, Schema, R> work) {
        return on(connection, false, work);
    }

    /** The host's transaction may have read before it writes; in our own nothing is read before the head is locked. */
    private <R> R on(Connection connection, boolean hostWrites, BiFunction<Statements, Schema, R> work) {
        Schema schema = schema(dialectOf(connection));
        boolean lockingReads = hostWrites && schema.dialect().readsOldSnapshots();
        return work.apply(new Statements(handles.on(connection), lockingReads), schema);
    }

    private Dialect dialectOf(Connection connection) {
        return dialect.orElseGet(() -> detected(connection));
    }

    private static Dialect detected(Connection connection) {
        try {
            DatabaseMetaData database = connection.getMetaData();
            String product = database.getDatabaseProductName();
            return Dialect.ofProduct(product, database.getDatabaseProductVersion())
                    .orElseThrow(() -> new StorageFailedException(
                            StorageFailedException.Reason.OTHER,
                            Bilingual.of(
                                    "不认识数据库产品" + product + "，请指定方言",
                                    "the database product " + product + " is not known; name its dialect")));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** What is done on a connection. */
    @FunctionalInterface
    private interface Work<R> {
        R on(Connection connection) throws SQLException;
    }
}
