package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Verification;
import io.tongxin.journal.Verification.Broken;
import io.tongxin.storage.jdbc.Attack.Means;
import io.tongxin.storage.jdbc.TamperedStore.Changed;
import io.tongxin.storage.jdbc.TamperedStore.Opened;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * <p>A database is plugged in by giving an empty one. A city with a key of the host is changed in each run, one without in some.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperTests {
    private static final int RUNS = 60;
    private static final int RUNS_WITH_LESS = 10;
    private static final ChainSeals KEYED =
            ChainSeals.of(ChainSeal.hmacSha256("host-1", "the key of the host".getBytes(UTF_8)));

    private final List<TamperedCity> keyed = new ArrayList<>();
    private final List<TamperedCity> plain = new ArrayList<>();
    private TamperedStore store = TamperedStore.on(Databases.h2());

    abstract DataSource emptyDatabase();

    static List<Attack> attacks() {
        return Stream.of(RowAttacks.all(), JournalAttacks.all(), CombinedAttacks.all())
                .flatMap(List::stream)
                .toList();
    }

    @BeforeAll
    void write_the_cities() {
        store = TamperedStore.on(emptyDatabase());
        for (int seed = 0; seed < RUNS; seed++) {
            keyed.add(store.city("keyed-" + seed, KEYED, seed));
        }
        for (int seed = 0; seed < RUNS_WITH_LESS; seed++) {
            plain.add(store.city("plain-" + seed, ChainSeals.unkeyed(), seed));
        }
    }

    @Test
    void a_city_that_nobody_touched_is_whole() {
        Stream.concat(keyed.stream(), plain.stream())
                .forEach(city -> assertThat(store.verify(city, List.of(city.earlier(), city.end())))
                        .isEqualTo(new Verification.Intact(city.end().sequence(), city.end())));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_change_is_found_by_what_the_guide_says_and_its_first_entry_is_named(Attack attack) {
        var found = new EnumMap<Means, Integer>(Means.class);
        store.opened(opened -> {
            runs(attack, opened, keyed, found);
            runs(attack, opened, plain, found);
            return true;
        });
        var expected = new EnumMap<Means, Integer>(Means.class);
        for (Means means : Means.values()) {
            expected.put(means, attack.isFoundBy(means) ? runs(means) : 0);
        }
        assertThat(found).isEqualTo(expected);
    }

    private static int runs(Means means) {
        return means == Means.KEY_AND_CHECKPOINT ? RUNS : RUNS_WITH_LESS;
    }

    private static void runs(Attack attack, Opened opened, List<TamperedCity> cities, Map<Means, Integer> found) {
        for (int seed = 0; seed < cities.size(); seed++) {
            TamperedCity city = cities.get(seed);
            List<Means> all = means(city, seed);
            TamperedCity another = cities.get((seed + 1) % cities.size());
            opened.after(attack, city, another, seed, changed -> seen(attack, changed, all))
                    .forEach((means, seen) -> found.merge(means, seen.isIntact() ? 0 : 1, Integer::sum));
        }
    }

    private static List<Means> means(TamperedCity city, int seed) {
        return Stream.of(Means.values())
                .filter(means -> means.hasKey() == city.seals().equals(KEYED) && seed < runs(means))
                .toList();
    }

    private static Map<Means, Verification> seen(Attack attack, Changed changed, List<Means> all) {
        var seen = new EnumMap<Means, Verification>(Means.class);
        for (Means means : all) {
            seen.put(means, changed.verify(means.hasCheckpoint() ? attack.kept(changed.city()) : List.of()));
        }
        if (seen.get(Means.KEY_AND_CHECKPOINT) instanceof Broken broken) {
            assertThat(broken)
                    .extracting(Broken::fault, Broken::sequence)
                    .as("run at %s", changed.city().root())
                    .containsExactly(attack.fault(), changed.first());
        }
        return seen;
    }
}
