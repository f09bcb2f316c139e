package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.activity.Activity;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F10: dates and instants do not depend on the zone of the JVM or of the connection; a second client reads the columns. */
class ZonesTest {
    /** Days around China's summer time of 1986 to 1991, and far ones. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1986, 5, 4),
            LocalDate.of(1988, 6, 15),
            LocalDate.of(1991, 9, 15),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(2500, 1, 1));

    private static final List<String> JVM = List.of("UTC", "Asia/Shanghai", "America/New_York");

    @ParameterizedTest
    @EnumSource
    void a_day_is_that_day_in_every_zone(Database database) throws SQLException {
        var results = new Results("F10", "zone of the JVM by zone of the connection", database);
        TimeZone before = TimeZone.getDefault();
        String address = database.address();
        try {
            for (String jvm : JVM) {
                for (String connection : database.zones()) {
                    TimeZone.setDefault(TimeZone.getTimeZone(jvm));
                    World world = World.next();
                    write(world, address + connection);
                    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
                    check(database, world, address);
                    results.add("the same");
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
        results.write();
    }

    private static void write(World world, String address) {
        try (HikariDataSource pool = Database.pool(address, 1)) {
            JdbcStorage storage = Database.storage(pool);
            world.write(storage, "found", Sample::founding);
            DAYS.forEach(
                    day -> world.write(storage, "c-" + day, (c, root) -> c.record(RecordKinds.ACTIVITIES, on(day))));
            for (LocalDate day : DAYS) {
                assertThat(Routed.on(
                                storage,
                                () -> Sample.START,
                                () -> world.office()
                                        .activities()
                                        .find(ActivityId.of("a-" + day))
                                        .orElseThrow()
                                        .value()))
                        .isEqualTo(on(day));
            }
            Invariants.holdAsTheyAre(world, storage, pool);
        }
    }

    private static Activity on(LocalDate day) {
        return Activity.of(
                ActivityId.of("a-" + day),
                Sample.EDU,
                ActivityKindId.of("study"),
                Sample.text("研究"),
                day,
                Sample.BODY,
                ParticipationRole.PRESIDED);
    }

    /** As a client in another zone reads it, text and number. */
    private static void check(Database database, World world, String address) throws SQLException {
        try (HikariDataSource pool = Database.pool(address, 1)) {
            var expected = new LinkedHashMap<String, String>();
            DAYS.stream().sorted().forEach(day -> {
                Outcome outcome = Optional.ofNullable(world.acknowledged().get("c-" + day))
                        .orElseThrow();
                expected.put("a-" + day, day + " " + ChronoUnit.MICROS.between(Instant.EPOCH, outcome.recordedAt()));
            });
            assertThat(columns(pool, database, world)).isEqualTo(expected);
            Invariants.hold(world, Database.storage(pool), pool);
        }
    }

    private static Map<String, String> columns(HikariDataSource pool, Database database, World world)
            throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select id, cast(a_day as " + database.text()
                        + "), recorded_at from tongxin_activities where root_unit = '" + world.root()
                        + "' order by id")) {
            while (found.next()) {
                columns.put(found.getString(1), found.getString(2) + " " + found.getLong(3));
            }
        }
        return columns;
    }
}
