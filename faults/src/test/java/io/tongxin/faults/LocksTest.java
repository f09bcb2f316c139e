package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F6: a lock that is not granted in time, and two host transactions that lock two root units in opposite order. */
class LocksTest {
    private static final int MOST_SECONDS = 30;
    /** H2 now and then gives up both of a pair, and again when they meet at once, as they do where nobody waits. */
    private static final int MOST_TRIES = 100;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @ParameterizedTest
    @EnumSource
    void a_lock_not_granted_in_time_is_told_and_the_command_can_be_sent_again(Database database) throws Exception {
        var results = new Results("F6", "a lock is not granted in time", database);
        try (HikariDataSource pool = database.pool(4)) {
            JdbcStorage storage = Database.storage(pool);
            for (int i = 0; i < Extent.of(2, 50); i++) {
                World world = World.next();
                world.write(storage, "found", Sample::founding);
                results.add(blocked(database, pool, world));
                Invariants.hold(world, storage, pool);
            }
            assertThat(database.openTransactions(pool)).as("I8").isZero();
        }
        results.write();
    }

    /** One host holds the root unit, another waits for it in vain; then the first commits, and the other tries again. */
    private static String blocked(Database database, HikariDataSource pool, World world) throws SQLException {
        JdbcStorage storage = Database.storage(pool);
        try (Connection holder = begun(pool);
                Connection waiter = begun(pool)) {
            database.waitAtMostOneSecond(waiter);
            enter(world, storage.within(holder), "held");
            String end = attempt(world, storage.within(waiter), "waiting").orElseThrow();
            waiter.rollback();
            holder.commit();
            assertThat(attempt(world, storage.within(waiter), "waiting")).isEmpty();
            waiter.commit();
            database.waitAsBefore(waiter);
            end(holder);
            end(waiter);
            return end;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_deadlock_costs_one_command_and_it_can_be_sent_again(Database database) throws Exception {
        var results = new Results("F6", "pairs of transactions in opposite order", database);
        try (HikariDataSource pool = database.pool(4)) {
            JdbcStorage storage = Database.storage(pool);
            for (int i = 0; i < Extent.of(4, 200); i++) {
                World one = World.next();
                World other = World.next();
                one.write(storage, "found", Sample::founding);
                other.write(storage, "found", Sample::founding);
                var both = new CyclicBarrier(2);
                Future<String> first = threads.submit(() -> crossing(pool, one, other, "x", both));
                Future<String> second = threads.submit(() -> crossing(pool, other, one, "y", both));
                results.add(first.get(MOST_SECONDS, TimeUnit.SECONDS));
                results.add(second.get(MOST_SECONDS, TimeUnit.SECONDS));
                Invariants.hold(one, storage, pool);
                Invariants.hold(other, storage, pool);
            }
            assertThat(database.openTransactions(pool)).as("I8").isZero();
        } finally {
            threads.shutdownNow();
        }
        results.write();
    }

    /** Writes to one root unit, waits until the other host has written to the other, and writes to that one too. */
    private static String crossing(HikariDataSource pool, World mine, World theirs, String name, CyclicBarrier both)
            throws Exception {
        JdbcStorage storage = Database.storage(pool);
        String end = "done at once";
        var arrived = new CountDownLatch(1);
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            try (Connection host = begun(pool)) {
                Optional<String> failed = attempt(mine, storage.within(host), name + "-mine");
                if (arrived.getCount() > 0) {
                    arrived.countDown();
                    both.await(MOST_SECONDS, TimeUnit.SECONDS);
                }
                if (failed.isEmpty()) {
                    failed = attempt(theirs, storage.within(host), name + "-theirs");
                }
                if (failed.isEmpty()) {
                    host.commit();
                    end(host);
                    return end;
                }
                mine.acknowledged().remove(name + "-mine");
                end = failed.get() + " and done again";
                host.rollback();
                end(host);
            }
        }
        throw new AssertionError(MOST_TRIES + " times in vain");
    }

    private static Connection begun(HikariDataSource pool) throws SQLException {
        Connection connection = pool.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void end(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
    }

    private static void enter(World world, JdbcStorage storage, String id) {
        world.write(storage, id, (c, root) -> c.record(RecordKinds.ACTIVITIES, Sample.activity(id, "研究")));
    }

    /** Why it failed, which must be a reason to try again; empty where it did not. */
    private static Optional<String> attempt(World world, JdbcStorage storage, String id) {
        try {
            enter(world, storage, id);
            return Optional.empty();
        } catch (StorageFailedException e) {
            assertThat(e.isRetryable()).isTrue();
            return Optional.of(Errors.allowed(e));
        }
    }
}
