package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.servers.RestartablePostgres;
import io.tongxin.servers.RestartableServer;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F8: the disk is full; when there is room again, everything goes on. It needs a small file system, which it mounts. */
class DiskFullTest {
    private static final int ROUNDS = Extent.of(1, 10);

    @TempDir
    Path directory;

    private boolean mounted;

    @BeforeEach
    void mountASmallDisk() throws IOException, InterruptedException {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=192m", "tmpfs", directory.toString());
        assumeTrue(mounted, "a file system cannot be mounted here, so that no disk can be filled");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(run("umount", "-l", directory.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_full_disk_under_h2_is_told_and_is_no_end() throws IOException {
        var results = new Results("F8", "the disk is full", Database.H2);
        String address = "jdbc:h2:file:" + directory.resolve("records") + ";WRITE_DELAY=0";
        try (HikariDataSource pool = Database.pool(address, 1)) {
            Database.withTables(pool);
        }
        for (int i = 0; i < ROUNDS; i++) {
            results.add(round(address, true));
        }
        results.write();
    }

    @Test
    void a_full_disk_under_postgresql_is_told_and_is_no_end() throws IOException {
        var results = new Results("F8", "the disk is full", Database.POSTGRESQL);
        try (RestartableServer server = new RestartablePostgres(directory.resolve("pg"))) {
            try (HikariDataSource pool = Database.pool(server.address(), 1)) {
                Database.withTables(pool);
            }
            for (int i = 0; i < ROUNDS; i++) {
                results.add(round(server.address(), false));
            }
        }
        results.write();
    }

    /**
     * Fills the disk, writes until the store fails, makes room, and sends the command that failed again.
     *
     * @param loses whether the database may go back to what it held before the disk was full, as H2 does now and then
     */
    private String round(String address, boolean loses) throws IOException {
        Path ballast = directory.resolve("ballast");
        World world = World.next();
        int failed;
        String reason;
        try (HikariDataSource pool = Database.pool(address, 2)) {
            JdbcStorage storage = Database.storage(pool);
            world.write(storage, "c-0", Writer.content(0));
            fill(ballast);
            failed = Writer.writeUntilFailure(world, storage, 1, () -> {});
            reason = reason(world, storage, failed);
        }
        Files.delete(ballast);
        try (HikariDataSource pool = Database.pool(address, 2)) {
            JdbcStorage storage = Database.storage(pool);
            List<Integer> lost = loses ? lost(world, storage, failed) : List.of();
            Invariants.holdAsTheyAre(world, storage, pool);
            lost.forEach(number -> world.write(storage, "c-" + number, Writer.content(number)));
            world.write(storage, "c-" + failed, Writer.content(failed));
            Invariants.hold(world, storage, pool);
            return lost.isEmpty() ? reason : reason + " and answered commands lost";
        }
    }

    /** The numbers of answered commands that are not stored, which are the last ones; they count as not answered from now on. */
    private static List<Integer> lost(World world, JdbcStorage storage, int failed) {
        List<Integer> lost = IntStream.range(0, failed)
                .filter(number -> !Invariants.isStored(world, storage, "c-" + number))
                .boxed()
                .toList();
        assertThat(lost)
                .as("what is lost is the end, and nothing between")
                .isEqualTo(IntStream.range(failed - lost.size(), failed).boxed().toList());
        lost.forEach(number -> world.acknowledged().remove("c-" + number));
        return lost;
    }

    /** What is told while there is no room. */
    private static String reason(World world, JdbcStorage storage, int failed) {
        try {
            world.write(storage, "c-" + failed, Writer.content(failed));
            return "done at the second try";
        } catch (StorageFailedException e) {
            return Errors.allowed(e);
        }
    }

    private static void fill(Path ballast) throws IOException {
        var block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // the disk is full
            assertThat(Files.size(ballast)).isPositive();
        }
    }
}
