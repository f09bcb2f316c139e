package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.servers.RestartableMariaDb;
import io.tongxin.servers.RestartablePostgres;
import io.tongxin.servers.RestartableServer;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F3: the server is killed while commands are written, and started again on what it has on disk. */
class KilledServerTest {
    private static final int MOST_SECONDS = 120;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void what_was_answered_is_there_after_the_server_was_killed(Database database) throws Exception {
        var results = new Results("F3", "the server is killed while commands are written", database);
        var random = new Random(3);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (RestartableServer server = started(database)) {
            try (HikariDataSource pool = Database.pool(server.address(), 1)) {
                Database.withTables(pool);
            }
            for (int i = 0; i < Extent.of(2, 30); i++) {
                World world = World.next();
                results.add(killed(server, world, thread, 3 + random.nextInt(20), random.nextInt(50)));
            }
        } finally {
            thread.shutdownNow();
        }
        results.write();
    }

    private RestartableServer started(Database database) throws IOException {
        return database == Database.POSTGRESQL
                ? new RestartablePostgres(directory.resolve("pg"))
                : new RestartableMariaDb(directory.resolve("maria"));
    }

    /** Kills it so many milliseconds after so many answers. */
    private static String killed(
            RestartableServer server, World world, ExecutorService thread, int answers, int milliseconds)
            throws Exception {
        int failed;
        try (HikariDataSource pool = Database.pool(server.address(), 2)) {
            JdbcStorage storage = Database.storage(pool);
            var answered = new CountDownLatch(answers);
            Future<Integer> writing =
                    thread.submit(() -> Writer.writeUntilFailure(world, storage, 0, answered::countDown));
            assertThat(answered.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            // a moment that has nothing to do with what the server is doing
            assertThat(new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS))
                    .isFalse();
            server.kill();
            failed = writing.get(MOST_SECONDS, TimeUnit.SECONDS);
        }
        server.start();
        try (HikariDataSource pool = Database.pool(server.address(), 2)) {
            JdbcStorage storage = Database.storage(pool);
            boolean stored = Invariants.isStored(world, storage, "c-" + failed);
            Invariants.holdAsTheyAre(world, storage, pool);
            world.write(storage, "c-" + failed, Writer.content(failed));
            Invariants.hold(world, storage, pool);
            return "unanswered command was " + (stored ? "stored" : "not stored");
        }
    }
}
