package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.id.ActivityId;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F13: a pool of one connection for four threads; none is kept, and nobody waits for ever. */
class SmallPoolTest {
    private static final int THREADS = 4;
    private static final int COMMANDS = Extent.of(200, 10_000);

    @ParameterizedTest
    @EnumSource
    void a_pool_of_one_connection_is_enough_and_none_is_lost(Database database) throws Exception {
        var results = new Results("F13", "commands by " + THREADS + " threads on one connection", database);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (HikariDataSource pool = database.pool(1)) {
            JdbcStorage storage = Database.storage(pool);
            World world = World.next();
            world.write(storage, "found", Sample::founding);
            var done = new ArrayList<Future<Boolean>>();
            for (int t = 0; t < THREADS; t++) {
                done.add(threads.submit(work(world, storage, t, results)));
            }
            for (Future<Boolean> each : done) {
                assertThat(each.get(15, TimeUnit.MINUTES)).isTrue();
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                    .as("I8")
                    .isZero();
            assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isLessThanOrEqualTo(1);
            assertThat(database.openTransactions(pool)).as("I8").isZero();
            Invariants.hold(world, storage, pool);
        } finally {
            threads.shutdownNow();
        }
        results.write();
    }

    private static Callable<Boolean> work(World world, JdbcStorage storage, int thread, Results results) {
        return () -> {
            for (int i = 0; i < COMMANDS / THREADS; i++) {
                String id = "a-" + thread + "-" + i;
                world.write(storage, id, (c, root) -> c.record(RecordKinds.ACTIVITIES, Sample.activity(id, "研究")));
                results.add("written");
                if (i % 10 == 0) {
                    assertThatExceptionOfType(DuplicateException.class)
                            .isThrownBy(() -> world.write(
                                    storage,
                                    id + "-again",
                                    (c, root) -> c.record(RecordKinds.ACTIVITIES, Sample.activity(id, "又"))));
                    results.add("refused");
                    assertThat(Routed.on(
                                    storage,
                                    () -> Sample.START,
                                    () -> world.office().activities().find(ActivityId.of(id))))
                            .isPresent();
                }
            }
            return true;
        };
    }
}
