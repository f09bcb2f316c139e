package io.tongxin.storage.jdbc;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.storage.Command;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.Transaction;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A store on a database, in the host's own transaction where one is running.
 *
 * <p>数据库存储 (shujuku cunchu). One table per kind with a typed column for each indexed attribute, one for its earlier rows and
 * one for codes; the journal, the commands, and a head per root unit, which is locked while a command writes. READ COMMITTED is
 * enough. It opens no connection when it is made. Safe for use by many threads.
 */
@Term(zh = "数据库存储", pinyin = "shujuku cunchu", source = "library")
public final class JdbcStorage implements Storage {
    private static final int MOST_TRIES = 5;

    private final Connections connections;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    private JdbcStorage(Connections connections) {
        this.connections = connections;
    }

    /**
     * Begins a store of these kinds on the host's DataSource.
     *
     * @param dataSource the same object as the host's transaction manager has
     * @param kinds the kinds of record
     */
    public static Builder on(DataSource dataSource, Collection<RecordKind<?>> kinds) {
        return new Builder(dataSource, kinds);
    }

    @Override
    public <R> R read(UnitId rootUnit, Function<Reading, R> work) {
        requireNonNull(rootUnit, "rootUnit");
        requireNonNull(work, "work");
        requireOutside();
        return connections.reading((statements, schema) -> {
            var reading = new JdbcReading(statements, schema, rootUnit);
            try {
                return work.apply(reading);
            } finally {
                reading.end();
            }
        });
    }

    @Override
    public Outcome write(
            UnitId rootUnit, Command command, String contentDigest, InstantSource clock, Consumer<Transaction> work) {
        requireNonNull(rootUnit, "rootUnit");
        requireNonNull(command, "command");
        requireNonNull(clock, "clock");
        requireNonNull(work, "work");
        Outcome.checkDigest(contentDigest);
        requireOutside();
        inside.set(true);
        try {
            return connections.writing(
                    (statements, schema) -> execute(statements, schema, rootUnit, command, contentDigest, clock, work));
        } finally {
            inside.remove();
        }
    }

    private void requireOutside() {
        if (inside.get()) {
            throw new IllegalStateException("this thread is inside a writing work of this store already");
        }
    }

    private static Outcome execute(
            Statements statements,
            Schema schema,
            UnitId rootUnit,
            Command command,
            String contentDigest,
            InstantSource clock,
            Consumer<Transaction> work) {
        var head = new Head(statements, schema, rootUnit);
        Optional<Instant> last = head.lock();
        var outcomes = new Outcomes(statements, schema, rootUnit);
        Optional<Outcome> first = outcomes.of(command.id());
        if (first.isPresent()) {
            return first.get().again(command, contentDigest);
        }
        Instant recordedAt = Transaction.instantAfter(last, clock);
        var transaction = new JdbcTransaction(statements, schema, rootUnit, command, recordedAt);
        try {
            work.accept(transaction);
        } finally {
            transaction.end();
        }
        if (statements.hasFailed()) {
            throw new StorageFailedException(
                    StorageFailedException.Reason.OTHER,
                    Bilingual.of("指令执行中数据库曾经失败，未作任何存储", "the database failed during the command; nothing was stored"));
        }
        Outcome outcome = transaction.outcome(contentDigest);
        outcomes.keep(outcome);
        head.move(recordedAt);
        return outcome;
    }

    /**
     * Makes the tables, columns and indexes that are not there, and fills added columns from the bodies; it is never done unasked,
     * and not inside a transaction of the host. What was interrupted is done by the next call. Nobody should write meanwhile with an
     * earlier release, whose rows would lack the new values.
     *
     * @throws StorageFailedException if the database refuses
     * @throws io.tongxin.storage.UnreadableRowException if a body cannot be read; nothing of its kind is kept as filled then
     */
    public void migrate() {
        connections.defining((statements, schema) -> {
            var migration = new Migration(schema);
            migration.pending(statements).forEach(statement -> define(statements, statement, 1));
            migration.fill(statements, Head.rootUnits(statements, schema));
            return true;
        });
    }

    /** Nodes that start together may make the same table at once; the one that loses finds it there when it tries again. */
    private static void define(Statements statements, Sql statement, int tries) {
        try {
            statements.change(statement);
        } catch (StorageFailedException e) {
            boolean hopeless = e.reason() == StorageFailedException.Reason.NOT_ALLOWED
                    || e.reason() == StorageFailedException.Reason.UNAVAILABLE;
            if (hopeless || tries == MOST_TRIES) {
                throw e;
            }
            define(statements, statement, tries + 1);
        }
    }

    /**
     * The statements that {@link #migrate} would define with, for a database administrator to read and run; {@code migrate} then
     * fills what they added, and defines nothing.
     *
     * @return statements that end with a semicolon and a line break each; empty where nothing is to be defined
     */
    public String pendingScript() {
        return connections.defining((statements, schema) -> script(new Migration(schema).pending(statements)));
    }

    private static String script(List<Sql> statements) {
        return statements.stream().map(sql -> sql.text() + ";\n").collect(Collectors.joining());
    }

    /**
     * Checks that the tables are there, have every column, are filled, and were not extended by a later release.
     *
     * @throws StorageFailedException naming the first table that is not as it should be
     */
    public void check() {
        connections.defining((statements, schema) -> {
            new Migration(schema).check(statements);
            return true;
        });
    }

    /** The statements that make all tables and indexes of an empty database, for a database administrator to read and run. */
    public String script(Dialect dialect) {
        return script(connections.schema(dialect).definition());
    }

    /**
     * The keys of persons, in a table beside those of the store, {@code person_keys}, made and checked with them; in the host's
     * transaction where one is running. A store without kinds on another database keeps them apart from the records. They are not
     * asked for from inside a writing work.
     */
    public PersonKeys personKeys() {
        return new JdbcPersonKeys(connections, this::requireOutside);
    }

    /** The same store, working inside the transaction that the host has begun on this connection. */
    public JdbcStorage within(Connection connection) {
        requireNonNull(connection, "connection");
        return new JdbcStorage(connections.joining(() -> Optional.of(connection)));
    }

    /** A store in the making. 数据库存储构建 (shujuku cunchu goujian). */
    @Term(zh = "数据库存储构建", pinyin = "shujuku cunchu goujian", source = "library")
    public static final class Builder {
        private final DataSource dataSource;
        private final List<RecordKind<?>> kinds;
        private SqlName prefix = SqlName.of("tongxin_");
        private Optional<SqlName> schema = Optional.empty();
        private Optional<Dialect> dialect = Optional.empty();
        private HostTransaction host = HostTransaction.none();

        private Builder(DataSource dataSource, Collection<RecordKind<?>> kinds) {
            this.dataSource = requireNonNull(dataSource, "dataSource");
            this.kinds = new ArrayList<>(kinds);
        }

        /**
         * With tables whose names begin so, instead of {@code tongxin_}.
         *
         * @throws IllegalArgumentException if it has more than 8 characters
         */
        public Builder prefix(SqlName other) {
            if (other.value().length() > 8) {
                throw new IllegalArgumentException("a prefix of tables has at most 8 characters");
            }
            this.prefix = other;
            return this;
        }

        /** With tables in that schema, instead of the connection's own. */
        public Builder schema(SqlName name) {
            this.schema = Optional.of(name);
            return this;
        }

        /** On a database that is of this kind, whatever it says of itself. */
        public Builder dialect(Dialect known) {
            this.dialect = Optional.of(known);
            return this;
        }

        /** Joining the host's transactions. */
        public Builder joining(HostTransaction transactions) {
            this.host = requireNonNull(transactions, "transactions");
            return this;
        }

        /** The store; no connection is opened. */
        public JdbcStorage build() {
            return new JdbcStorage(new Connections(dataSource, new Table.Naming(prefix, schema), kinds, dialect, host));
        }
    }
}
