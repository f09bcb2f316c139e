package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
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
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store does to a host's connections and transactions: nothing but its own rows. */
abstract class HostTransactions {
    private static final UnitId ROOT = UnitId.of("city");
    private static final View ALL = View.latest(Scope.root(ROOT));
    private static final Instant NOW = Instant.parse("2026-03-31T16:00:00Z");
    private static final RecordKind<String> NOTES = RecordKind.named("notes", String.class, n -> n, new Plain())
            .ownedBy(n -> OwnerId.body(ROOT))
            .build();

    private final AtomicInteger commands = new AtomicInteger();
    private Optional<DataSource> dataSource = Optional.empty();

    /** An empty database. */
    abstract DataSource emptyDatabase();

    @BeforeEach
    void makeTables() throws SQLException {
        dataSource = Optional.of(emptyDatabase());
        Databases.made(storage());
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table host_rows (id integer primary key)");
        }
    }

    private DataSource database() {
        return dataSource.orElseThrow();
    }

    private JdbcStorage storage() {
        return JdbcStorage.on(database(), List.of(NOTES)).build();
    }

    private Outcome write(JdbcStorage storage, Consumer<Transaction> work) {
        var actor = Actor.of(ActorId.of("clerk"), ROOT, Scope.root(ROOT));
        var command = Command.of(CommandId.of("c" + commands.incrementAndGet()), actor, Purpose.of("测试"));
        return storage.write(ROOT, command, "digest", () -> NOW, work);
    }

    private static void insert(Transaction transaction, String note) {
        transaction.insert(NOTES.draft(note, ROOT));
    }

    private static void hostRow(Connection connection, int id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into host_rows values (" + id + ")");
        }
    }

    private int hostRows() throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from host_rows")) {
            found.next();
            return found.getInt(1);
        }
    }

    private long notes() {
        return storage().read(ROOT, reading -> reading.count(NOTES, Condition.everything(), ALL));
    }

    private Connection begun() throws SQLException {
        Connection connection = database().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void what_the_host_rolls_back_is_gone_with_what_it_wrote_itself() throws SQLException {
        try (Connection host = begun()) {
            hostRow(host, 1);
            write(storage().within(host), tx -> insert(tx, "a"));
            host.rollback();
        }
        assertThat(hostRows()).isZero();
        assertThat(notes()).isZero();
    }

    @Test
    void what_the_host_commits_is_there_with_what_it_wrote_itself() throws SQLException {
        try (Connection host = begun()) {
            hostRow(host, 1);
            write(storage().within(host), tx -> insert(tx, "a"));
            assertThat(notes()).as("nothing was committed before the host did").isZero();
            host.commit();
        }
        assertThat(hostRows()).isOne();
        assertThat(notes()).isOne();
    }

    @Test
    void a_command_that_fails_leaves_no_half_write_in_a_transaction_that_goes_on() throws SQLException {
        try (Connection host = begun()) {
            hostRow(host, 1);
            JdbcStorage joined = storage().within(host);
            assertThatThrownBy(() -> write(joined, tx -> {
                        insert(tx, "half");
                        throw new ArithmeticException("half way");
                    }))
                    .isInstanceOf(ArithmeticException.class);
            write(joined, tx -> insert(tx, "whole"));
            hostRow(host, 2);
            host.commit();
        }
        assertThat(hostRows()).isEqualTo(2);
        assertThat(notes()).isOne();
    }

    @Test
    void a_duplicate_that_the_work_catches_does_not_spoil_the_transaction() throws SQLException {
        write(storage(), tx -> insert(tx, "a"));
        try (Connection host = begun()) {
            hostRow(host, 1);
            write(storage().within(host), tx -> {
                assertThatThrownBy(() -> insert(tx, "a")).isInstanceOf(DuplicateException.class);
                insert(tx, "b");
            });
            hostRow(host, 2);
            host.commit();
        }
        assertThat(hostRows()).isEqualTo(2);
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void the_host_reads_what_it_has_not_committed() throws SQLException {
        try (Connection host = begun()) {
            JdbcStorage joined = storage().within(host);
            write(joined, tx -> insert(tx, "a"));
            assertThat(joined.<Boolean>read(ROOT, r -> r.find(NOTES, "a", ALL).isPresent()))
                    .isTrue();
            host.rollback();
        }
    }

    @Test
    void the_host_s_connection_stays_open_and_as_it_was() throws SQLException {
        try (Connection host = begun()) {
            int isolation = host.getTransactionIsolation();
            JdbcStorage joined = storage().within(host);
            write(joined, tx -> insert(tx, "a"));
            joined.read(ROOT, Reading::lastRecordedAt);
            assertThat(host.isClosed()).isFalse();
            assertThat(host.getAutoCommit()).isFalse();
            assertThat(host.isReadOnly()).isFalse();
            assertThat(host.getTransactionIsolation()).isEqualTo(isolation);
            host.rollback();
        }
    }

    @Test
    void a_connection_that_commits_by_itself_is_no_transaction_to_join() throws SQLException {
        try (Connection host = database().getConnection()) {
            assertThatThrownBy(() -> write(storage().within(host), tx -> insert(tx, "a")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("commits by itself");
        }
        assertThat(notes()).isZero();
    }

    @Test
    void a_pool_of_one_connection_is_enough_and_gets_it_back_as_it_was() throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            var config = new HikariConfig();
            config.setDataSource(database());
            config.setMaximumPoolSize(1);
            config.setConnectionTimeout(2_000);
            config.setAutoCommit(autoCommit);
            try (var pool = new HikariDataSource(config)) {
                JdbcStorage storage = JdbcStorage.on(pool, List.of(NOTES)).build();
                for (int i = 0; i < 50; i++) {
                    String note = autoCommit + "-" + i;
                    write(storage, tx -> insert(tx, note));
                    assertThatThrownBy(() -> write(storage, tx -> insert(tx, note)))
                            .isInstanceOf(DuplicateException.class);
                    storage.read(ROOT, reading -> reading.find(NOTES, note, ALL));
                }
                try (Connection connection = pool.getConnection()) {
                    assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
                }
            }
        }
        assertThat(notes()).isEqualTo(100);
    }

    @Test
    void a_statement_that_failed_leaves_nothing_even_if_the_work_hides_it() {
        JdbcStorage other = JdbcStorage.on(database(), RecordKinds.all()).build();
        assertThatThrownBy(() -> write(other, tx -> {
                    try {
                        tx.find(RecordKinds.UNITS, "nowhere", ALL);
                    } catch (StorageFailedException e) {
                        assertThat(e.reason()).isEqualTo(StorageFailedException.Reason.WRONG_SCHEMA);
                    }
                }))
                .isInstanceOf(StorageFailedException.class);
        assertThat(storage().<Optional<Instant>>read(ROOT, Reading::lastRecordedAt))
                .isEmpty();
    }

    @Test
    void tables_that_are_not_there_are_named() {
        JdbcStorage other = JdbcStorage.on(database(), List.of(NOTES))
                .prefix(SqlName.of("other_"))
                .build();
        assertThatThrownBy(other::check)
                .isInstanceOf(StorageFailedException.class)
                .hasMessageContaining("other_kinds")
                .hasMessageContaining("请先执行建表脚本");
    }

    @Test
    void tables_of_two_prefixes_do_not_meet_and_making_them_again_changes_nothing() {
        JdbcStorage other = Databases.made(JdbcStorage.on(database(), List.of(NOTES))
                .prefix(SqlName.of("other_"))
                .build());
        write(storage(), tx -> insert(tx, "a"));
        other.migrate();
        storage().migrate();
        assertThat(notes()).isOne();
        assertThat(other.<Optional<Instant>>read(ROOT, Reading::lastRecordedAt)).isEmpty();
    }

    @Test
    void no_text_of_the_database_and_no_value_leaves_in_an_exception() {
        String personal = "张三机密备注";
        JdbcStorage other = JdbcStorage.on(database(), RecordKinds.all()).build();
        assertThatThrownBy(() -> other.read(ROOT, reading -> reading.find(RecordKinds.UNITS, personal, ALL)))
                .satisfies(e -> {
                    var text = new StringWriter();
                    e.printStackTrace(new PrintWriter(text, true));
                    assertThat(text.toString()).doesNotContain(personal).doesNotContain("tongxin_units");
                });
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
