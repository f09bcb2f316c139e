package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.storage.StorageException;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * F7: a host sets REPEATABLE READ or SERIALIZABLE, reads, and writes after somebody else has written: it is refused as a
 * conflict that a new transaction ends, or it writes after the other's command; never over it.
 */
class HostIsolationTest {
    private static final Set<StorageFailedException.Reason> CONFLICTS = Set.of(
            StorageFailedException.Reason.SERIALIZATION,
            StorageFailedException.Reason.DEADLOCK,
            StorageFailedException.Reason.LOCK_TIMEOUT,
            StorageFailedException.Reason.ROLLBACK_NEEDED);

    @ParameterizedTest
    @EnumSource
    void under_repeatable_read_nobody_writes_over_what_was_not_seen(Database database) throws SQLException {
        conflicts(database, "REPEATABLE READ", Connection.TRANSACTION_REPEATABLE_READ);
    }

    @ParameterizedTest
    @EnumSource
    void under_serializable_nobody_writes_over_what_was_not_seen(Database database) throws SQLException {
        conflicts(database, "SERIALIZABLE", Connection.TRANSACTION_SERIALIZABLE);
    }

    private static void conflicts(Database database, String name, int isolation) throws SQLException {
        var results = new Results("F7", "a host under " + name + " reads and then writes", database);
        try (HikariDataSource pool = database.pool(3)) {
            JdbcStorage storage = Database.storage(pool);
            for (int i = 0; i < Extent.of(4, 200); i++) {
                World world = World.next();
                world.write(storage, "found", Sample::founding);
                results.add(conflict(database, pool, world, isolation));
                Invariants.hold(world, storage, pool);
            }
            assertThat(database.openTransactions(pool)).as("I8").isZero();
        }
        results.write();
    }

    private static String conflict(Database database, HikariDataSource pool, World world, int isolation)
            throws SQLException {
        JdbcStorage storage = Database.storage(pool);
        try (Connection host = pool.getConnection()) {
            int before = host.getTransactionIsolation();
            host.setTransactionIsolation(isolation);
            host.setAutoCommit(false);
            database.waitAtMostOneSecond(host);
            long seen = Invariants.isStored(world, storage.within(host), "found") ? 1 : 0;
            assertThat(seen).isEqualTo(1);
            boolean otherFirst = others(database, pool, world);
            String end = attempt(world, storage.within(host), "mine");
            if (end.equals("written")) {
                host.commit();
            } else {
                host.rollback();
                assertThat(attempt(world, storage.within(host), "mine")).isEqualTo("written");
                host.commit();
                end += " and done again";
            }
            database.waitAsBefore(host);
            host.commit();
            host.setAutoCommit(true);
            host.setTransactionIsolation(before);
            if (!otherFirst) {
                assertThat(others(database, pool, world))
                        .as("the other goes on after the host's end")
                        .isTrue();
                return "the other waited in vain and " + end;
            }
            return end;
        }
    }

    /** Another host writes, unless what this one has read is locked. */
    private static boolean others(Database database, HikariDataSource pool, World world) throws SQLException {
        try (Connection other = pool.getConnection()) {
            other.setAutoCommit(false);
            database.waitAtMostOneSecond(other);
            String end = attempt(world, Database.storage(pool).within(other), "other");
            if (end.equals("written")) {
                other.commit();
            } else {
                other.rollback();
            }
            database.waitAsBefore(other);
            other.commit();
            other.setAutoCommit(true);
            return end.equals("written");
        }
    }

    private static String attempt(World world, JdbcStorage storage, String id) {
        try {
            world.write(storage, id, (c, root) -> c.record(RecordKinds.ACTIVITIES, Sample.activity(id, "研究")));
            return "written";
        } catch (StorageException e) {
            assertThat(e)
                    .isInstanceOfSatisfying(
                            StorageFailedException.class,
                            f -> assertThat(f.reason()).isIn(CONFLICTS));
            return Errors.allowed(e);
        }
    }
}
