package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.id.UnitId;
import io.tongxin.sealing.FieldPlace;
import io.tongxin.sealing.KeyRotation;
import io.tongxin.storage.SealedValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F14: the JVM is killed while keys of persons are wrapped anew; the next rotation ends it, and every value opens throughout. */
class KilledRotationTest {
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void a_rotation_that_was_killed_is_ended_by_the_next_and_every_value_opens_throughout(Database database)
            throws Exception {
        var results = new Results("F14", "the JVM is killed while keys are wrapped anew", database);
        var random = new Random(14);
        for (int i = 0; i < Extent.of(2, 20); i++) {
            String address = database.address();
            try (HikariDataSource pool = Database.pool(address, 2)) {
                Map<FieldPlace, SealedValue> sealed = Rotator.sealed(pool, UnitId.of("root-" + i));
                kill(address, 1 + random.nextInt(sealed.size() - 1));

                KeyRotation rotation = Rotator.rotation(pool);
                assertThat(rotation.isComplete())
                        .as("it was killed before its end")
                        .isFalse();
                assertThat(Rotator.opening(pool, sealed, Rotator.next())).isEqualTo(sealed.size());
                KeyRotation.Rotated rest = rotation.run(done -> {});
                assertThat(rest.refused()).isEmpty();
                assertThat(rest.rewrapped()).isBetween(1L, (long) sealed.size());
                assertThat(rotation.isComplete()).isTrue();
                assertThat(Rotator.opening(pool, sealed, Rotator.alone())).isEqualTo(sealed.size());
                results.add("ended by the next");
            }
        }
        results.write();
    }

    /** Lets another JVM rotate, and kills it when it is about to wrap the key of that number. */
    private static void kill(String address, int number) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        Rotator.class.getName(),
                        address)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int wrapped = 0;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("wraps") && ++wrapped == number) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(wrapped).as("it rotated until it was killed").isGreaterThanOrEqualTo(number);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
