package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.RecordKinds;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Checkpoint;
import io.tongxin.journal.Journal;
import io.tongxin.journal.Verification;
import io.tongxin.journal.Verification.Broken;
import io.tongxin.storage.RecordKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of change to what is stored, at many random cities each, and by what it is found.
 *
 * <p>A database is plugged in by giving an empty one. Each city is written once; a change is made in a transaction, seen by a
 * verifier inside it, and rolled back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperTests {
    private static final int RUNS = 60;
    private static final int RUNS_WITH_LESS = 20;
    private static final boolean[] BOTH = {true, false};
    private static final boolean[] KEYED_ALONE = {true};
    private static final List<RecordKind<?>> KINDS =
            List.of(RecordKinds.UNITS, RecordKinds.POSTS, RecordKinds.ACTIVITIES);
    private static final ChainSeals KEYED =
            ChainSeals.of(ChainSeal.hmacSha256("host-1", "the key of the host".getBytes(UTF_8)));

    private final Map<Boolean, List<TamperedCity>> cities = new HashMap<>();
    private DataSource database = Databases.h2();
    private JdbcStorage storage = JdbcStorage.on(database, KINDS).build();

    abstract DataSource emptyDatabase();

    static List<Attack> attacks() {
        return Stream.of(RowAttacks.all(), JournalAttacks.all(), CombinedAttacks.all())
                .flatMap(List::stream)
                .toList();
    }

    @BeforeAll
    void write_the_cities() {
        database = emptyDatabase();
        storage = Databases.empty(database, RecordKinds.all());
        for (boolean keyed : BOTH) {
            var written = new ArrayList<TamperedCity>();
            for (int seed = 0; seed < (keyed ? RUNS : RUNS_WITH_LESS); seed++) {
                UnitId root = UnitId.of((keyed ? "keyed-" : "plain-") + seed);
                written.add(TamperedCity.write(storage, root, keyed ? KEYED : ChainSeals.unkeyed(), seed));
            }
            cities.put(keyed, written);
        }
    }

    @Test
    void a_city_that_nobody_touched_is_whole() {
        cities.values().stream()
                .flatMap(List::stream)
                .forEach(city -> assertThat(verify(storage, city, List.of(city.earlier(), city.end())))
                        .isEqualTo(new Verification.Intact(city.end().sequence(), city.end())));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_change_is_found_by_what_the_guide_says_and_its_first_entry_is_named(Attack attack) throws SQLException {
        var found = new EnumMap<Attack.Means, Integer>(Attack.Means.class);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            JdbcStorage inside = storage.within(connection);
            for (int seed = 0; seed < RUNS; seed++) {
                for (boolean keyed : seed < RUNS_WITH_LESS ? BOTH : KEYED_ALONE) {
                    run(attack, seed, keyed, inside, connection)
                            .forEach((means, seen) -> found.merge(means, seen.isIntact() ? 0 : 1, Integer::sum));
                }
            }
        }
        var expected = new EnumMap<Attack.Means, Integer>(Attack.Means.class);
        for (Attack.Means means : Attack.Means.values()) {
            expected.put(means, attack.isFoundBy(means) ? runs(means) : 0);
        }
        assertThat(found).isEqualTo(expected);
    }

    private Map<Attack.Means, Verification> run(
            Attack attack, int seed, boolean keyed, JdbcStorage inside, Connection connection) throws SQLException {
        List<TamperedCity> written = cities.getOrDefault(keyed, List.of());
        TamperedCity city = written.get(seed);
        UnitId another = written.get((seed + 1) % written.size()).root();
        try {
            long first = attack.change().by(new Intruder(connection, inside, city, another, new Random(seed)));
            return verified(attack, inside, city, means(keyed, seed), first);
        } finally {
            connection.rollback();
        }
    }

    private static Map<Attack.Means, Verification> verified(
            Attack attack, JdbcStorage storage, TamperedCity city, List<Attack.Means> all, long first) {
        var seen = new EnumMap<Attack.Means, Verification>(Attack.Means.class);
        for (Attack.Means means : all) {
            seen.put(means, verify(storage, city, checkpoints(attack, means, city)));
        }
        if (seen.get(Attack.Means.KEY_AND_CHECKPOINT) instanceof Broken broken) {
            assertThat(broken)
                    .extracting(Broken::fault, Broken::sequence)
                    .as("run at %s", city.root())
                    .containsExactly(attack.fault(), first);
        }
        return seen;
    }

    private static int runs(Attack.Means means) {
        return means == Attack.Means.KEY_AND_CHECKPOINT ? RUNS : RUNS_WITH_LESS;
    }

    private static List<Attack.Means> means(boolean keyed, int seed) {
        return Stream.of(Attack.Means.values())
                .filter(means -> means.hasKey() == keyed && seed < runs(means))
                .toList();
    }

    private static List<Checkpoint> checkpoints(Attack attack, Attack.Means means, TamperedCity city) {
        if (!means.hasCheckpoint()) {
            return List.of();
        }
        return attack.kept() == Attack.Kept.EARLIER ? List.of(city.earlier()) : List.of(city.earlier(), city.end());
    }

    private static Verification verify(JdbcStorage storage, TamperedCity city, List<Checkpoint> checkpoints) {
        return Journal.of(storage, city.root(), city.seals()).verifyRecords(KINDS, checkpoints);
    }
}
