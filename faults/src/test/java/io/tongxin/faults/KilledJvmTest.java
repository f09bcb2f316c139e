package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.Changes;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F4: the JVM that writes commands is killed in the middle of one. */
class KilledJvmTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void what_was_answered_is_there_after_the_jvm_was_killed(Database database) throws Exception {
        var results = new Results("F4", "the JVM is killed in the middle of a command", database);
        var random = new Random(4);
        String address = address(database);
        for (int i = 0; i < Extent.of(2, 50); i++) {
            World world = World.next();
            int last = written(world, address, 2 + random.nextInt(20));
            try (HikariDataSource pool = Database.pool(address, 2)) {
                JdbcStorage storage = Database.storage(pool);
                results.add(check(world, storage, pool, last));
            }
        }
        results.write();
    }

    /** H2 must write what is committed to its file at once, which it does half a second later unless it is told. */
    private String address(Database database) {
        if (database != Database.H2) {
            return database.address();
        }
        String address = "jdbc:h2:file:" + directory.resolve("records") + ";WRITE_DELAY=0";
        try (HikariDataSource pool = Database.pool(address, 1)) {
            Database.withTables(pool);
        }
        return address;
    }

    /** Lets another JVM write so many commands, kills it in the middle of the next, and gives the last that was answered. */
    private static int written(World world, String address, int commands) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        Writer.class.getName(),
                        address,
                        world.root().value())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = -1;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            boolean killed = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int number = Integer.parseInt(line.substring(5));
                if (line.startsWith("done")) {
                    last = number;
                } else {
                    world.sent().put("c-" + number, ordered(world, number));
                    killed = killed || kill(process, number >= commands);
                }
            }
            assertThat(killed).as("it wrote until it was killed").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return last;
    }

    private static boolean kill(Process process, boolean now) {
        if (now) {
            // by its handle, which leaves what it has said to be read
            process.toHandle().destroyForcibly();
        }
        return now;
    }

    private static Consumer<Changes> ordered(World world, int number) {
        return changes -> Writer.content(number).order(changes, world.root());
    }

    private static String check(World world, JdbcStorage storage, HikariDataSource pool, int last) {
        for (int i = 0; i <= last; i++) {
            assertThat(Invariants.isStored(world, storage, "c-" + i))
                    .as("I5: command %d", i)
                    .isTrue();
        }
        int next = last + 1;
        boolean stored = Invariants.isStored(world, storage, "c-" + next);
        Invariants.holdAsTheyAre(world, storage, pool);
        if (Optional.ofNullable(world.sent().get("c-" + next)).isPresent()) {
            world.write(storage, "c-" + next, Writer.content(next));
        }
        Invariants.hold(world, storage, pool);
        return "unanswered command was " + (stored ? "stored" : "not stored");
    }
}
