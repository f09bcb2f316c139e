package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F11: one command is sent by twenty threads at once. */
class DuplicateCommandsTest {
    private static final int THREADS = 20;
    private static final List<Order> ORDERS = List.of(
            Orders.named("found a city"), Orders.named("enter a joint activity"), Orders.named("correct a list"));

    @ParameterizedTest
    @EnumSource
    void a_command_sent_by_twenty_threads_has_one_effect_and_one_answer(Database database) throws Exception {
        var results = new Results("F11", "one command by " + THREADS + " threads", database);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (HikariDataSource pool = database.pool(THREADS)) {
            JdbcStorage storage = Database.storage(pool);
            for (int i = 0; i < Extent.of(6, 500); i++) {
                Order order = ORDERS.get(i % ORDERS.size());
                World world = World.next().prepared(storage, order);
                var barrier = new CyclicBarrier(THREADS);
                Callable<Outcome> sending = () -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    return world.write(storage, "c", order.content());
                };
                var answers = new ArrayList<Future<Outcome>>();
                for (int t = 0; t < THREADS; t++) {
                    answers.add(threads.submit(sending));
                }
                Outcome first = answers.get(0).get(30, TimeUnit.SECONDS);
                for (Future<Outcome> answer : answers) {
                    assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(first);
                }
                Invariants.hold(world, storage, pool);
                results.add("one effect");
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                    .as("I8")
                    .isZero();
            assertThat(database.openTransactions(pool)).as("I8").isZero();
        } finally {
            threads.shutdownNow();
        }
        results.write();
    }
}
