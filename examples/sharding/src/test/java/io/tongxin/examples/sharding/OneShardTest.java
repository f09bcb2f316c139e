package io.tongxin.examples.sharding;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.Attributes;
import io.tongxin.RecordKinds;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Journal;
import io.tongxin.servers.PostgresServer;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Reading;
import io.tongxin.storage.Storage;
import io.tongxin.storage.View;
import io.tongxin.storage.jdbc.Dialect;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where statements go, and what a shard is asked. */
class OneShardTest {
    private static final City HERE = City.of("city");
    private static final City THERE = City.of("city-2");

    private static TwoServers servers() {
        return TwoServers.ofAllKinds();
    }

    @BeforeEach
    void beginWithoutRows() {
        assertThat(servers().empty()).hasSize(2);
    }

    /** Every kind of work on a city, each with its name, in an order in which it can be done. */
    private static Map<String, Consumer<Storage>> works(City city) {
        Map<String, Consumer<Storage>> works = new LinkedHashMap<>();
        works.put("offices", s -> city.office(s).write(city.command("offices"), c -> c.recordAll(city.organization())));
        works.put("one activity", s -> city.office(s).activities().record(city.command("one"), City.activity(0)));
        works.put(
                "the same command again",
                s -> city.office(s).activities().record(city.command("one"), City.activity(0)));
        works.put(
                "many inserts",
                s -> s.write(
                        city.root(),
                        city.command("many"),
                        "digest",
                        City.CLOCK,
                        tx -> tx.insertAll(City.drafts(30).subList(1, 30))));
        works.put(
                "a correction",
                s -> s.write(
                        city.root(),
                        city.command("correction"),
                        "digest",
                        City.CLOCK,
                        tx -> tx.update(City.drafts(1).get(0), 1)));
        works.put(
                "a withdrawal",
                s -> s.write(
                        city.root(),
                        city.command("withdrawal"),
                        "digest",
                        City.CLOCK,
                        tx -> tx.remove(RecordKinds.ACTIVITIES, "a-0", 2)));
        reads(city)
                .forEach((name, work) -> works.put(
                        name,
                        s -> s.read(city.root(), reading -> {
                            work.accept(reading);
                            return true;
                        })));
        works.put(
                "a verification",
                s -> Journal.of(s, city.root(), ChainSeals.unkeyed()).verifyRecords(RecordKinds.all(), List.of()));
        return works;
    }

    private static Map<String, Consumer<Reading>> reads(City city) {
        View all = city.all();
        View before = View.knownAt(City.CLOCK.instant(), all.scope());
        Condition owned = Condition.hasAny(Attributes.OWNERS, Set.of("unit-1", "unit-2"));
        Map<String, Consumer<Reading>> reads = new LinkedHashMap<>();
        reads.put("a find", r -> r.find(RecordKinds.ACTIVITIES, "a-1", all));
        reads.put("a find as known", r -> r.find(RecordKinds.ACTIVITIES, "a-0", before));
        reads.put("a history", r -> r.history(RecordKinds.ACTIVITIES, "a-0", all));
        reads.put("a page", r -> r.query(City.byDay(10), all));
        reads.put("a page as known", r -> r.query(City.byDay(10), before));
        reads.put("a page of some owners", r -> r.query(City.byDay(10).where(owned), all));
        reads.put("a projection", r -> r.project(City.byDay(10).project(Attributes.DAY), all));
        reads.put("a count", r -> r.count(RecordKinds.ACTIVITIES, owned, all));
        reads.put("a scan", r -> r.scan(RecordKinds.ACTIVITIES, Condition.everything(), all, row -> {}));
        reads.put("a scan of history", r -> r.scanHistory(RecordKinds.ACTIVITIES, all, row -> {}));
        reads.put("the journal", r -> r.journal(1, 100));
        return reads;
    }

    @Test
    void whatever_is_done_for_a_root_unit_its_shard_is_asked_what_one_database_is_and_no_other_shard_is_asked() {
        try (var alone = new CountingPool(PostgresServer.addressOfDatabase())) {
            JdbcStorage direct = TwoServers.storage(alone, RecordKinds.all());
            direct.migrate();
            begin(direct, HERE);
            begin(servers().storage(), HERE);
            int home = home(HERE);
            works(HERE).forEach((name, work) -> {
                servers().databases().forEach(CountingPool::executed);
                alone.executed();

                work.accept(direct);
                work.accept(servers().storage());

                List<String> asked = alone.executed();
                assertThat(asked).as(name).isNotEmpty();
                assertThat(servers().databases().get(home).executed()).as(name).isEqualTo(asked);
                assertThat(servers().databases().get(1 - home).executed())
                        .as(name)
                        .isEmpty();
            });
        }
    }

    /** A command that writes nothing, and makes the root unit known. */
    private static void begin(Storage storage, City city) {
        storage.write(city.root(), city.command("first"), "digest", City.CLOCK, tx -> {});
    }

    /** The shard of the city, by where its head lies. */
    private static int home(City city) {
        List<Boolean> there = servers().databases().stream()
                .map(database -> TwoServers.rows(database, "tongxin_heads")
                        .containsKey(city.root().value()))
                .toList();
        assertThat(there).containsOnlyOnce(true);
        return there.indexOf(true);
    }

    @Test
    void the_dialect_is_found_through_shardingsphere_too() throws SQLException {
        try (Connection connection = servers().sharded().getConnection()) {
            assertThat(Dialect.ofProduct(connection.getMetaData().getDatabaseProductName()))
                    .contains(Dialect.POSTGRESQL);
        }
    }

    @Test
    void a_check_looks_at_the_tables_of_every_shard() {
        servers().databases().forEach(CountingPool::executed);
        servers().storage().check();
        assertThat(servers().databases())
                .allSatisfy(database -> assertThat(database.executed()).isNotEmpty());
    }

    @Test
    void a_root_unit_moves_with_its_journal_whole_and_others_stay_where_they_are() {
        works(THERE).values().stream()
                .limit(2)
                .forEach(work -> work.accept(servers().storage()));
        int home = home(THERE);

        Moving.of(THERE.root(), servers().shards().tables())
                .copy(servers().databases().get(home), servers().databases().get(1 - home));
        TwoServers moved = servers().afterMoving(THERE.root(), 1 - home, RecordKinds.all());
        var journal = Journal.of(moved.storage(), THERE.root(), ChainSeals.unkeyed());
        assertThat(journal.verifyRecords(RecordKinds.all(), List.of()).isIntact())
                .isTrue();
        Moving.of(THERE.root(), servers().shards().tables())
                .remove(servers().databases().get(home));

        assertThat(journal.verifyRecords(RecordKinds.all(), List.of()).isIntact())
                .isTrue();
        assertThat(THERE.office(moved.storage())
                        .activities()
                        .record(THERE.command("after"), City.activity(1))
                        .revision())
                .isOne();
        assertThat(TwoServers.rows(servers().databases().get(home), "tongxin_activities"))
                .doesNotContainKey(THERE.root().value());
        assertThat(TwoServers.rows(servers().databases().get(1 - home), "tongxin_activities"))
                .containsEntry(THERE.root().value(), 2);
    }
}
