package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.StorageFailedException.Reason;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F1 inside a host's transaction, which goes on and commits whatever befell the command, unless it is told to roll back. */
class JdbcCallsInHostTest {
    private static final int MOST_CALLS = 10_000;
    private static final int STRIDE = Extent.of(23, 1);

    @ParameterizedTest
    @EnumSource
    void a_host_that_goes_on_commits_all_of_a_command_or_nothing(Database database) throws SQLException {
        try (HikariDataSource pool = database.pool(4)) {
            try (Connection connection = pool.getConnection()) {
                Database.execute(connection, "create table host_rows (id integer primary key)");
            }
            var sweep = new Sweep(pool);
            for (Fault.Mode mode : Fault.Mode.values()) {
                var results = new Results("F1", "inside a host's transaction: " + mode, database);
                for (Order order : Extent.FULL ? Orders.all() : Orders.few()) {
                    sweep.sweep(mode, order, results);
                }
                results.write();
            }
            assertThat(database.openTransactions(pool)).as("I8").isZero();
        }
    }

    /** The commands on one database. */
    private static final class Sweep {
        private final Fault fault = new Fault();
        private final HikariDataSource pool;
        private final FaultyDataSource faulty;
        private final JdbcStorage sound;
        private int rows;

        Sweep(HikariDataSource pool) {
            this.pool = pool;
            this.faulty = new FaultyDataSource(pool, fault);
            this.sound = Database.storage(pool);
        }

        void sweep(Fault.Mode mode, Order order, Results results) throws SQLException {
            for (int n = 1; n < MOST_CALLS; n += STRIDE) {
                World world = World.next().prepared(sound, order);
                String end = transaction(world, order, mode, n);
                boolean fired = fault.isFired();
                try {
                    check(world, order, end);
                } catch (AssertionError e) {
                    throw new AssertionError(order + ", " + mode + " " + n + ", " + fault.last() + ": " + end, e);
                }
                if (!fired) {
                    return;
                }
                results.add(end);
            }
            throw new AssertionError(order + " never gets through");
        }

        private void check(World world, Order order, String end) {
            assertThat(faulty.open()).as("I8").isZero();
            assertThat(Invariants.isStored(world, sound, "c")).isEqualTo(end.equals("done"));
            Invariants.holdAsTheyAre(world, sound, pool);
            if (order.refusal().isEmpty()) {
                assertThat(world.write(sound, "c", order.content()).written()).isNotEmpty();
            }
            Invariants.hold(world, sound, pool);
        }

        private String transaction(World world, Order order, Fault.Mode mode, int n) throws SQLException {
            try (Connection host = faulty.getConnection()) {
                host.setAutoCommit(false);
                row(host);
                String end = attempt(world, sound.within(host), order, mode, n);
                if (end.equals(Reason.ROLLBACK_NEEDED.name())) {
                    host.rollback();
                } else {
                    row(host);
                    host.commit();
                }
                host.setAutoCommit(true);
                return end;
            }
        }

        private void row(Connection host) throws SQLException {
            Database.execute(host, "insert into host_rows values (" + ++rows + ")");
        }

        private String attempt(World world, JdbcStorage joined, Order order, Fault.Mode mode, int n) {
            fault.arm(mode, n, n % 2 == 0 ? "08006" : "HY000");
            try {
                world.write(joined, "c", order.content());
                assertThat(order.refusal()).isEmpty();
                return "done";
            } catch (StorageFailedException e) {
                return Errors.allowed(e);
            } catch (Exception e) {
                return order.refusal().filter(r -> r.isInstance(e)).isPresent() ? "refused" : Errors.allowed(e);
            } finally {
                fault.disarm();
            }
        }
    }
}
