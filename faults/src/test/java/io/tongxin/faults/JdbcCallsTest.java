package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.jdbc.JdbcStorage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F1: the N-th JDBC call of a command fails, N = 1, 2, 3 … until the command gets through. */
class JdbcCallsTest {
    private static final String BROKEN = "08006";
    private static final String SOME = "HY000";
    private static final int MOST_CALLS = 10_000;

    /** Each so many is failed, beginning with the first. */
    private static final int STRIDE = Extent.of(19, 1);

    @ParameterizedTest
    @EnumSource
    void a_command_whose_calls_fail_is_stored_whole_or_not_at_all(Database database) {
        try (HikariDataSource pool = database.pool(4)) {
            var sweep = new Sweep(pool);
            for (Fault.Mode mode : Fault.Mode.values()) {
                var results = new Results("F1", "a command of its own: " + mode, database);
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
        private final JdbcStorage tried;

        Sweep(HikariDataSource pool) {
            this.pool = pool;
            this.faulty = new FaultyDataSource(pool, fault);
            this.sound = Database.storage(pool);
            this.tried = Database.storage(faulty);
        }

        void sweep(Fault.Mode mode, Order order, Results results) {
            for (int n = 1; n < MOST_CALLS; n += STRIDE) {
                World world = World.next().prepared(sound, order);
                String end = attempt(world, order, mode, n);
                try {
                    checkAndRetry(world, order);
                } catch (AssertionError e) {
                    throw new AssertionError(order + ", " + mode + " " + n + ", " + fault.last() + ": " + end, e);
                }
                if (!fault.isFired()) {
                    return;
                }
                results.add(end);
            }
            throw new AssertionError(order + " never gets through");
        }

        private String attempt(World world, Order order, Fault.Mode mode, int n) {
            fault.arm(mode, n, n % 2 == 0 ? BROKEN : SOME);
            try {
                world.write(tried, "c", order.content());
                assertThat(order.refusal()).isEmpty();
                return "done";
            } catch (Exception e) {
                return order.refusal().filter(r -> r.isInstance(e)).isPresent() ? "refused" : Errors.allowed(e);
            } finally {
                fault.disarm();
            }
        }

        /** The same command again, on a database that works, has one effect; and then everything goes on. */
        private void checkAndRetry(World world, Order order) {
            assertThat(faulty.open()).as("I8").isZero();
            Invariants.holdAsTheyAre(world, sound, pool);
            if (order.refusal().isEmpty()) {
                Outcome first = world.write(sound, "c", order.content());
                assertThat(world.write(sound, "c", order.content())).as("I3").isEqualTo(first);
            }
            Invariants.hold(world, sound, pool);
        }
    }
}
