package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.StorageException;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F5: the connection is dropped between two statements of a command, or while it lies in the pool. */
class DroppedConnectionTest {
    private static final List<Order> ORDERS = List.of(
            Orders.named("enter a joint activity"),
            Orders.named("correct an activity"),
            Orders.named("misfit found at the end"));
    private static final int TRIES = 5;

    static List<Database> servers() {
        return Database.servers();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_dropped_connection_leaves_all_of_a_command_or_nothing(Database database) throws IOException {
        String address = database.address();
        try (TcpProxy proxy = TcpProxy.before(address);
                HikariDataSource cut = Database.pool(proxy.through(address), 2);
                HikariDataSource sound = Database.pool(address, 2)) {
            var run = new Run(proxy, Database.storage(cut), Database.storage(sound), sound);
            run.betweenStatements(new Results("F5", "dropped between two statements", database));
            run.inThePool(new Results("F5", "the pool hands out a dead connection", database));
            assertThat(cut.getHikariPoolMXBean().getActiveConnections())
                    .as("I8")
                    .isZero();
            assertThat(database.openTransactions(sound)).as("I8").isZero();
        }
    }

    private record Run(TcpProxy proxy, JdbcStorage cut, JdbcStorage sound, HikariDataSource pool) {
        void betweenStatements(Results results) {
            for (int i = 0; i < Extent.of(24, 200); i++) {
                Order order = ORDERS.get(i % ORDERS.size());
                World world = World.next().prepared(sound, order);
                proxy.stopMessage(1 + i / ORDERS.size() % 24);
                results.add(attempt(world, order));
                proxy.disarm();
                after(world, order);
            }
            results.write();
        }

        void inThePool(Results results) {
            for (int i = 0; i < Extent.of(8, 200); i++) {
                Order order = ORDERS.get(0);
                World world = World.next().prepared(sound, order);
                proxy.dropAll();
                results.add(attempt(world, order));
                after(world, order);
            }
            results.write();
        }

        private String attempt(World world, Order order) {
            try {
                world.write(cut, "c", order.content());
                return "done";
            } catch (Exception e) {
                return order.refusal().filter(r -> r.isInstance(e)).isPresent() ? "refused" : Errors.allowed(e);
            }
        }

        private void after(World world, Order order) {
            Invariants.holdAsTheyAre(world, sound, pool);
            if (order.refusal().isEmpty()) {
                Outcome first = again(world, order, 1);
                assertThat(world.write(sound, "c", order.content())).as("I3").isEqualTo(first);
            }
            Invariants.hold(world, sound, pool);
        }

        /** A pool may have more than one dead connection; whoever tries again when told that it may help, gets through. */
        private Outcome again(World world, Order order, int tries) {
            try {
                return world.write(cut, "c", order.content());
            } catch (StorageException e) {
                Errors.allowed(e);
                assertThat(e.isRetryable() && tries < TRIES).isTrue();
                return again(world, order, tries + 1);
            }
        }
    }
}
