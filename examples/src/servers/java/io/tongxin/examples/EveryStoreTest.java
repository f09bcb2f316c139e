package io.tongxin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.servers.MariaDbServer;
import io.tongxin.servers.PostgresServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on every store gives the same report, byte for byte. */
class EveryStoreTest {
    private static final Path SEEDS = Path.of(System.getProperty("tongxin.root"), "seeds");

    @TempDir
    Path directory;

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** The report of the main job, run anew on what the store already holds, or on an empty one. */
    private Path report(String store, String name) throws IOException {
        Path report = directory.resolve(name);
        Quickstart.run(
                new String[] {"--plain", "--store", store, "--seeds", SEEDS.toString(), "--report", report.toString()},
                nowhere(),
                nowhere());
        return report;
    }

    private static void assertSame(Path report, Path expected) throws IOException {
        for (String file : new String[] {"report.json", "report.html"}) {
            assertThat(Files.mismatch(report.resolve(file), expected.resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
    }

    @Test
    void the_report_is_the_same_on_memory_h2_postgresql_and_mariadb() throws IOException {
        Path expected = report("memory", "memory");
        String h2 = "jdbc:h2:file:" + directory.resolve("city");
        assertSame(report(h2, "h2"), expected);
        assertSame(report(h2, "h2-again"), expected);
        assertSame(report(PostgresServer.address(), "postgresql"), expected);
        assertSame(report(MariaDbServer.address(), "mariadb"), expected);
    }
}
