package io.tongxin.examples.sharding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.RecordKinds;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host's transaction over several databases, joined. */
class HostTransactionsTest {
    private static final City CITY = City.of("city");
    private static final City OTHER = City.of("city-2");
    private static final Draft FIRST = City.drafts(2).get(0);
    private static final Draft SECOND = City.drafts(2).get(1);
    private static final List<TwoServers> MADE = new ArrayList<>();

    private int commands;

    private static TwoServers servers() {
        return MADE.get(0);
    }

    @BeforeAll
    static void makeTables() {
        MADE.add(TwoServers.empty(RecordKinds.all()));
    }

    @AfterAll
    static void close() {
        MADE.forEach(TwoServers::close);
    }

    @BeforeEach
    void beginWithoutRows() {
        assertThat(servers().empty()).hasSize(2);
    }

    private void write(JdbcStorage storage, City city, Consumer<Transaction> work) {
        storage.write(city.root(), city.command("c" + commands++), "digest", City.CLOCK, work);
    }

    private static long activities(City city) {
        return servers()
                .storage()
                .read(city.root(), r -> r.count(RecordKinds.ACTIVITIES, Condition.everything(), city.all()));
    }

    private static Connection begun() throws SQLException {
        Connection connection = servers().sharded().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void what_the_host_rolls_back_is_gone_on_every_shard() throws SQLException {
        try (Connection host = begun()) {
            JdbcStorage joined = servers().storage().within(host);
            write(joined, CITY, tx -> tx.insert(FIRST));
            write(joined, OTHER, tx -> tx.insert(FIRST));
            host.rollback();
        }
        assertThat(activities(CITY) + activities(OTHER)).isZero();
    }

    @Test
    void what_the_host_commits_is_there_and_nothing_was_before() throws SQLException {
        try (Connection host = begun()) {
            JdbcStorage joined = servers().storage().within(host);
            write(joined, CITY, tx -> tx.insert(FIRST));
            write(joined, OTHER, tx -> tx.insert(FIRST));
            assertThat(activities(CITY) + activities(OTHER)).isZero();
            host.commit();
        }
        assertThat(activities(CITY)).isOne();
        assertThat(activities(OTHER)).isOne();
    }

    @Test
    void a_command_that_fails_leaves_no_half_write_in_a_transaction_that_goes_on() throws SQLException {
        try (Connection host = begun()) {
            JdbcStorage joined = servers().storage().within(host);
            assertThatThrownBy(() -> write(joined, CITY, tx -> {
                        tx.insert(FIRST);
                        throw new ArithmeticException("half way");
                    }))
                    .isInstanceOf(ArithmeticException.class);
            write(joined, CITY, tx -> tx.insert(SECOND));
            host.commit();
        }
        assertThat(activities(CITY)).isOne();
    }

    @Test
    void a_command_on_another_shard_that_fails_leaves_what_the_first_shard_was_given() throws SQLException {
        try (Connection host = begun()) {
            JdbcStorage joined = servers().storage().within(host);
            write(joined, CITY, tx -> tx.insert(FIRST));
            assertThatThrownBy(() -> write(joined, OTHER, tx -> {
                        tx.insert(FIRST);
                        throw new ArithmeticException("half way");
                    }))
                    .isInstanceOf(ArithmeticException.class);
            host.commit();
        }
        assertThat(activities(CITY)).isOne();
        assertThat(activities(OTHER)).isZero();
    }

    @Test
    void a_duplicate_that_the_work_catches_does_not_spoil_the_transaction() throws SQLException {
        write(servers().storage(), CITY, tx -> tx.insert(FIRST));
        try (Connection host = begun()) {
            write(servers().storage().within(host), CITY, tx -> {
                assertThatThrownBy(() -> tx.insert(FIRST)).isInstanceOf(DuplicateException.class);
                tx.insert(SECOND);
            });
            host.commit();
        }
        assertThat(activities(CITY)).isEqualTo(2);
    }
}
