package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.Known;
import io.tongxin.RecordKinds;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.jdbc.JdbcStorage;
import io.tongxin.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F9: the clock jumps, and two nodes do not agree on the time. */
class ClocksTest {
    private static final List<Instant> JUMPS = List.of(
            Sample.START,
            Sample.START.plus(Duration.ofHours(1)),
            Sample.START.minus(Duration.ofHours(1)),
            Sample.START.plus(Duration.ofDays(1)),
            Sample.START.minus(Duration.ofDays(1)),
            Instant.EPOCH,
            // the last second of a day with a leap second, which clocks show twice
            Instant.parse("2016-12-31T23:59:59.999999Z"),
            Instant.parse("2016-12-31T23:59:59.000000Z"));

    @ParameterizedTest
    @EnumSource
    void time_goes_forward_in_the_records_whatever_clocks_do(Database database) {
        var jumping = new Results("F9", "a clock that jumps", database);
        var apart = new Results("F9", "two nodes ten minutes apart", database);
        try (HikariDataSource pool = database.pool(2)) {
            JdbcStorage storage = Database.storage(pool);
            for (int i = 0; i < Extent.of(2, 20); i++) {
                var jumps = new ArrayList<>(JUMPS);
                Collections.shuffle(jumps, new Random(i));
                jumping.add(run(storage, pool, jumps));
                apart.add(run(
                        storage,
                        pool,
                        List.of(
                                Sample.START,
                                Sample.START.plus(Duration.ofMinutes(10)),
                                Sample.START.plusSeconds(1),
                                Sample.START.plusSeconds(601),
                                Sample.START.plusSeconds(2))));
            }
        }
        jumping.write();
        apart.write();
    }

    private static String run(JdbcStorage storage, HikariDataSource pool, List<Instant> times) {
        var clock = SettableClock.at(Sample.START);
        World world = World.next(clock);
        Instant last = world.write(storage, "found", Sample::founding).recordedAt();
        for (int i = 0; i < times.size(); i++) {
            clock.set(times.get(i));
            String id = "a-" + i;
            Outcome outcome =
                    world.write(storage, id, (c, root) -> c.record(RecordKinds.ACTIVITIES, Sample.activity(id, "研究")));
            Instant least = last.plusNanos(1_000);
            assertThat(outcome.recordedAt()).isEqualTo(times.get(i).isAfter(least) ? times.get(i) : least);
            Instant then = last;
            Known before = Routed.on(storage, clock, () -> world.office().known(then));
            assertThat(before.activities())
                    .as("what was known before stays as it was")
                    .hasSize(i);
            last = outcome.recordedAt();
        }
        Invariants.hold(world, storage, pool);
        return "in order";
    }
}
