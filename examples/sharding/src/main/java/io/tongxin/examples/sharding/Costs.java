package io.tongxin.examples.sharding;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.measuring.Meter;
import io.tongxin.measuring.Slices;
import io.tongxin.measuring.Table;
import io.tongxin.measuring.Variant;
import io.tongxin.servers.PostgresServer;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Row;
import io.tongxin.storage.Storage;
import io.tongxin.storage.jdbc.Dialect;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What ShardingSphere costs: the same work on one PostgreSQL directly, and through it over two; in turn, in one JVM. */
public final class Costs {
    private static final City CITY = City.of("city");
    private static final int PAGE = 50;

    private final int records;
    private final Way direct;
    private final Way sharded;

    private Costs(int records) throws SQLException {
        this.records = records;
        var alone = pool(PostgresServer.addressOfDatabase());
        this.direct = new Way("PostgreSQL", List.of(alone), shards(List.of(alone)), alone);
        var two = List.<DataSource>of(
                pool(PostgresServer.addressOfDatabase()), pool(PostgresServer.addressOfDatabaseElsewhere()));
        Shards shards = shards(two);
        this.sharded = new Way("ShardingSphere", two, shards, shards.dataSource());
    }

    private static HikariDataSource pool(String address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address);
        return new HikariDataSource(config);
    }

    private static Shards shards(List<DataSource> databases) {
        var shards = new Shards(databases, RecordKinds.all(), Map.of());
        shards.migrate();
        return shards;
    }

    /** Measures so many rounds with so many records, and prints; 15 and 10,000 where nothing is said. */
    public static void main(String[] words) throws SQLException {
        int rounds = words.length > 0 ? Integer.parseInt(words[0]) : 15;
        int records = words.length > 1 ? Integer.parseInt(words[1]) : 10_000;
        new Costs(records).run(System.out, rounds, Duration.ofSeconds(2));
    }

    static void run(PrintStream out, int rounds, int records) throws SQLException {
        new Costs(records).run(out, rounds, Duration.ZERO);
    }

    private void run(PrintStream out, int rounds, Duration warmup) {
        for (Meter meter : List.of(Meter.ofThisThread(), elapsed())) {
            out.printf(
                    "%n%s; %,d rounds.%n%n",
                    meter instanceof Elapsed ? "Time that passed, in the columns of CPU time" : "CPU time of this thread",
                    rounds);
            out.println(Table.of("record", new Slices(meter, warmup, rounds).measure(List.of(bulk(direct), bulk(sharded)))));
            direct.fill(records);
            sharded.fill(records);
            var slices = new Slices(meter, warmup, rounds);
            out.println(Table.of("find", slices.measure(List.of(find(direct), find(sharded)))));
            out.println(Table.of("page", slices.measure(List.of(page(direct), page(sharded)))));
            out.println(Table.of("command", slices.measure(List.of(command(direct), command(sharded)))));
        }
    }

    private Variant bulk(Way way) {
        List<Draft> drafts = City.drafts(records);
        return new Variant(way.name("many inserts in one command"), records, records, () -> {
            way.empty();
            return () -> way.insert(drafts);
        });
    }

    private Variant find(Way way) {
        var next = new AtomicInteger();
        return Variant.of(way.name("find"), 1, 1, () -> way.storage
                .read(
                        CITY.root(),
                        reading -> reading.find(
                                RecordKinds.ACTIVITIES, "a-" + next.getAndIncrement() % records, CITY.all()))
                .map(Row::revision)
                .orElse(0));
    }

    private Variant page(Way way) {
        return Variant.of(way.name("page of " + PAGE + " by day"), 1, Math.min(PAGE, records), () -> way.storage
                .read(CITY.root(), reading -> reading.query(City.byDay(PAGE), CITY.all()))
                .content()
                .size());
    }

    /** Through the front door: validated, and with its entry of the journal. */
    private Variant command(Way way) {
        Office office = CITY.office(way.storage);
        return Variant.of(way.name("command that records one activity"), 1, 1, () -> {
            int number = way.next.getAndIncrement();
            return office.activities()
                    .record(CITY.command("c-" + number), City.activity(number))
                    .revision();
        });
    }

    private static Meter elapsed() {
        return new Elapsed(Meter.ofThisThread());
    }

    /** The clock on the wall in the place of CPU time. */
    private record Elapsed(Meter thread) implements Meter {
        @Override
        public long cpuNanos() {
            return System.nanoTime();
        }

        @Override
        public long allocatedBytes() {
            return thread.allocatedBytes();
        }

        @Override
        public long collectingMillis() {
            return thread.collectingMillis();
        }
    }

    /** One way to a store. */
    private static final class Way {
        private final String name;
        private final List<DataSource> databases;
        private final String emptying;
        private final Storage storage;
        private final AtomicInteger next = new AtomicInteger(1_000_000);

        Way(String name, List<DataSource> databases, Shards shards, DataSource dataSource) {
            this.name = name;
            this.databases = databases;
            this.emptying = shards.tables().stream().collect(Collectors.joining(", ", "truncate ", ""));
            this.storage = JdbcStorage.on(dataSource, RecordKinds.all())
                    .dialect(Dialect.POSTGRESQL)
                    .build();
        }

        String name(String work) {
            return name + ": " + work;
        }

        void empty() {
            databases.forEach(database -> execute(database, emptying));
        }

        long insert(List<Draft> drafts) {
            return storage.write(CITY.root(), CITY.command("bulk"), "digest", City.CLOCK, tx -> tx.insertAll(drafts))
                    .written()
                    .size();
        }

        void fill(int records) {
            empty();
            CITY.office(storage).write(CITY.command("offices"), changes -> changes.recordAll(CITY.organization()));
            insert(City.drafts(records));
            databases.forEach(database -> execute(database, "analyze"));
            long found = storage.read(
                    CITY.root(),
                    reading -> reading.count(RecordKinds.ACTIVITIES, Condition.everything(), CITY.all()));
            if (found != records) {
                throw new IllegalStateException(name + " did not keep what it was given");
            }
        }

        private static void execute(DataSource database, String sql) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
