package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Body;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.StorageFailedException.Reason;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connection that fails at a single call: what is stored, and what the caller is told. */
class BrokenConnectionsTest {
    private static final UnitId ROOT = UnitId.of("city");
    private static final Actor CLERK = Actor.of(ActorId.of("clerk"), ROOT, Scope.root(ROOT));
    private static final RecordKind<String> NOTES = RecordKind.named("notes", String.class, n -> n, new Plain())
            .ownedBy(n -> OwnerId.body(ROOT))
            .build();

    private final HikariDataSource pool = pool(Databases.h2());
    private final JdbcStorage sound = Databases.made(storage(pool));

    private static HikariDataSource pool(DataSource dataSource) {
        var config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    @AfterEach
    void closeThePool() {
        pool.close();
    }

    private static JdbcStorage storage(DataSource dataSource) {
        return JdbcStorage.on(dataSource, List.of(NOTES)).build();
    }

    private static Outcome write(JdbcStorage storage, Consumer<Transaction> work) {
        var command = Command.of(CommandId.of("c"), CLERK, Purpose.of("测试"));
        return storage.write(ROOT, command, "digest", () -> Instant.EPOCH, work);
    }

    private long notes() {
        return sound.read(ROOT, reading -> reading.count(NOTES, Condition.everything(), View.latest(Scope.root(ROOT))));
    }

    private static void halfWay(Transaction transaction) {
        transaction.insert(NOTES.draft("half", ROOT));
        throw new ArithmeticException("half way");
    }

    @Test
    void a_rollback_that_fails_commits_nothing() {
        JdbcStorage storage = storage(failing("rollback"));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> write(storage, BrokenConnectionsTest::halfWay));

        assertThat(notes()).isZero();
        write(sound, tx -> tx.insert(NOTES.draft("whole", ROOT)));
        assertThat(notes()).isOne();
    }

    @Test
    void a_command_that_is_committed_is_answered_though_the_connection_breaks_then() {
        for (String call : List.of("setAutoCommit(true)", "close")) {
            Outcome outcome = write(storage(failing(call)), tx -> tx.insert(NOTES.draft("whole", ROOT)));

            assertThat(outcome.written()).hasSize(1);
            assertThat(notes()).isOne();
        }
    }

    @Test
    void why_the_work_failed_is_told_though_the_connection_breaks_then() {
        for (String call : List.of("setAutoCommit(true)", "close")) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> write(storage(failing(call)), BrokenConnectionsTest::halfWay));
        }
        assertThat(notes()).isZero();
    }

    @Test
    void a_connection_that_breaks_at_once_is_a_storage_failure() {
        for (String call : List.of("getAutoCommit", "setAutoCommit(false)", "getMetaData", "prepareStatement")) {
            assertThatThrownBy(() -> write(storage(failing(call)), tx -> tx.insert(NOTES.draft("a", ROOT))))
                    .as(call)
                    .isInstanceOfSatisfying(
                            StorageFailedException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE));
        }
        assertThat(notes()).isZero();
    }

    @Test
    void a_host_is_told_to_roll_back_when_a_command_cannot_be_undone_alone() throws SQLException {
        try (Connection host = failing("rollback(savepoint)").getConnection()) {
            host.setAutoCommit(false);
            JdbcStorage joined = sound.within(host);

            assertThatExceptionOfType(StorageFailedException.class)
                    .isThrownBy(() -> write(joined, BrokenConnectionsTest::halfWay))
                    .satisfies(e -> {
                        assertThat(e.reason()).isEqualTo(Reason.ROLLBACK_NEEDED);
                        assertThat(e.getSuppressed()).hasSize(1).hasOnlyElementsOfType(ArithmeticException.class);
                    });
            host.rollback();
            host.setAutoCommit(true);
        }
        assertThat(notes()).isZero();
    }

    @Test
    void a_host_s_connection_that_breaks_at_once_is_left_to_the_host() throws SQLException {
        for (int failing = 1; failing <= 4; failing++) {
            var calls = new AtomicInteger(failing);
            try (Connection host = pool.getConnection()) {
                host.setAutoCommit(false);
                Connection broken = (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("getAutoCommit") && calls.decrementAndGet() == 0) {
                                throw new SQLException("the line broke", "08006");
                            }
                            return called(host, method, arguments);
                        });
                try {
                    write(sound.within(broken), tx -> tx.insert(NOTES.draft("a", ROOT)));
                } catch (StorageFailedException e) {
                    assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
                }
                assertThat(host.isClosed()).isFalse();
                host.rollback();
                host.setAutoCommit(true);
            }
        }
        assertThat(notes()).isZero();
    }

    @Test
    void a_statement_that_cannot_be_closed_is_a_storage_failure_inside_the_work_too() throws SQLException {
        try (Connection host = pool.getConnection()) {
            host.setAutoCommit(false);
            var closed = new AtomicInteger();
            Connection broken = (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        Object made = called(host, method, arguments);
                        return made instanceof PreparedStatement s ? unclosable(s, closed) : made;
                    });

            assertThatExceptionOfType(StorageFailedException.class)
                    .isThrownBy(() -> write(sound.within(broken), tx -> {
                        tx.insert(NOTES.draft("a", ROOT));
                        closed.set(1);
                        assertThatExceptionOfType(StorageFailedException.class)
                                .isThrownBy(() -> tx.insert(NOTES.draft("b", ROOT)));
                    }));
            host.commit();
            host.setAutoCommit(true);
        }
        assertThat(notes()).as("the host committed nothing of the command").isZero();
    }

    /** A statement that fails to be closed while the number is 1. */
    private static PreparedStatement unclosable(PreparedStatement statement, AtomicInteger failing) {
        return (PreparedStatement) Proxy.newProxyInstance(
                PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    Object made = called(statement, method, arguments);
                    if (method.getName().equals("close") && failing.compareAndSet(1, 0)) {
                        throw new SQLException("the line broke", "08006");
                    }
                    return made;
                });
    }

    /** Connections at which that call fails, as at a broken line. */
    private DataSource failing(String call) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> failing(pool.getConnection(), call));
    }

    private static Connection failing(Connection connection, String call) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    String name = method.getName();
                    if (name.equals("close")) {
                        connection.close();
                    }
                    if (name.equals(call) || (name + argument(arguments)).equals(call)) {
                        throw new SQLException("the line broke", "08006");
                    }
                    return called(connection, method, arguments);
                });
    }

    private static Object called(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String argument(Object[] arguments) {
        return Optional.ofNullable(arguments)
                .map(a -> "(" + (a[0] instanceof Savepoint ? "savepoint" : a[0]) + ")")
                .orElse("");
    }

    /** A record that is a text. */
    private static final class Plain implements Body<String> {
        @Override
        public String write(String value) {
            return "\"" + value + "\"";
        }

        @Override
        public String read(String text) {
            return text.substring(1, text.length() - 1);
        }
    }
}
