package io.tongxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.Changes;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.actor.Scope;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Journal;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.Storage;
import io.tongxin.storage.View;
import io.tongxin.storage.memory.MemoryStorage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What must hold of a root unit after any fault: I1 to I7 and I9 of reliability. I8 and I11 are watched by
 * {@link FaultyDataSource}, I10 by {@link Canary}; I12 has no subject yet, there being neither a permission cache nor a blind
 * index.
 */
final class Invariants {
    private final World world;
    private final Storage storage;
    private final DataSource database;

    private Invariants(World world, Storage storage, DataSource database) {
        this.world = world;
        this.storage = storage;
        this.database = database;
    }

    /** Checks all of them on a store and a database that work, and that the next valid command succeeds. */
    static void hold(World world, Storage storage, DataSource database) {
        var invariants = new Invariants(world, storage, database);
        invariants.checkGoesOn();
        invariants.checkLikeMemory();
        invariants.checkByTheLibrary();
    }

    /** Checks the contents alone, and writes nothing: quick, to be done after each single fault. */
    static void holdAsTheyAre(World world, Storage storage, DataSource database) {
        new Invariants(world, storage, database).checkLikeMemory();
    }

    /** Whether the command is stored, as the database has it. */
    static boolean isStored(World world, Storage storage, String command) {
        return storage.read(world.root(), reading -> {
            var found = new ArrayList<String>();
            reading.scanOutcomes(outcome -> found.add(outcome.command().value()));
            return found.contains(command);
        });
    }

    private void checkLikeMemory() {
        List<Outcome> outcomes = outcomes(storage);
        Map<String, Outcome> stored =
                outcomes.stream().collect(Collectors.toMap(o -> o.command().value(), o -> o));
        assertThat(world.acknowledged())
                .as("I3, I5: what was answered is stored, as it was answered")
                .allSatisfy((id, outcome) -> assertThat(stored).containsEntry(id, outcome));
        assertThat(world.sent().keySet()).as("I6: what is stored was sent").containsAll(stored.keySet());
        Storage replayed = replayed(outcomes);
        Map<String, List<Row>> expected = contents(replayed, RecordKinds.all());
        checkRows(expected, outcomes.size(), journal(replayed).size());
        List<RecordKind<?>> written = written(expected);
        assertThat(contents(storage, written))
                .as("I1, I9: the store is what the memory store is after the same commands")
                .isEqualTo(contents(replayed, written));
        assertThat(journal(storage)).as("I2, I9: journal").isEqualTo(journal(replayed));
        assertThat(outcomes(replayed)).as("I9: outcomes").isEqualTo(outcomes);
    }

    /** I1, I2 and I4 as the library itself sees them. */
    private void checkByTheLibrary() {
        assertThat(Journal.of(storage, world.root(), ChainSeals.unkeyed())
                        .verifyRecords(RecordKinds.all(), List.of())
                        .isIntact())
                .as("I2: the journal is intact and fits the records")
                .isTrue();
        read(
                storage,
                reading -> RecordKinds.all()
                        .forEach(kind -> reading.scanAmiss(kind, (id, revision) -> {
                            throw new AssertionError("I4: amiss in " + kind + ": " + id + ", revision " + revision);
                        })));
    }

    private static List<RecordKind<?>> written(Map<String, List<Row>> contents) {
        return RecordKinds.all().stream()
                .filter(kind -> !contents.getOrDefault(kind.name(), List.of()).isEmpty())
                .toList();
    }

    private List<Outcome> outcomes(Storage of) {
        var all = new ArrayList<Outcome>();
        read(of, reading -> reading.scanOutcomes(all::add));
        all.sort(Comparator.comparing(Outcome::recordedAt));
        return all;
    }

    private void read(Storage of, Consumer<Reading> work) {
        of.read(world.root(), reading -> {
            work.accept(reading);
            return true;
        });
    }

    private View everything() {
        return View.latest(Scope.root(world.root()));
    }

    private Map<String, List<Row>> contents(Storage of, List<RecordKind<?>> kinds) {
        var contents = new LinkedHashMap<String, List<Row>>();
        read(of, reading -> {
            for (RecordKind<?> kind : kinds) {
                var rows = new ArrayList<Row>();
                reading.scanHistory(kind, everything(), rows::add);
                contents.put(kind.name(), rows);
            }
        });
        return contents;
    }

    private List<JournalLine> journal(Storage of) {
        var lines = new ArrayList<JournalLine>();
        read(of, reading -> {
            List<JournalLine> next;
            do {
                next = reading.journal(lines.size() + 1, 1_000);
                lines.addAll(next);
            } while (next.size() == 1_000);
        });
        return lines;
    }

    /** I4: the tables hold exactly the rows of these revisions, commands and lines, by count. */
    private void checkRows(Map<String, List<Row>> expected, int commands, int lines) {
        var counts = new LinkedHashMap<String, Long>();
        expected.forEach((kind, rows) -> {
            long ids = rows.stream().map(Row::id).distinct().count();
            counts.put(kind, ids);
            counts.put(kind + "_h", rows.size() - ids);
        });
        counts.put("commands", (long) commands);
        counts.put("heads", commands == 0 ? 0L : 1L);
        counts.put("journal", (long) lines);
        String sql = counts.keySet().stream()
                .map(table -> "select '" + table + "', count(*) from tongxin_" + table + " where root_unit = ?")
                .collect(Collectors.joining(" union all "));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= counts.size(); i++) {
                statement.setString(i, world.root().value());
            }
            assertThat(counted(statement)).as("I3, I4: rows of each table").isEqualTo(counts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> counted(PreparedStatement statement) throws SQLException {
        var counted = new LinkedHashMap<String, Long>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                counted.put(found.getString(1), found.getLong(2));
            }
        }
        return counted;
    }

    /** The memory store after the stored commands, each at the instant at which it was recorded. */
    private Storage replayed(List<Outcome> outcomes) {
        var memory = new MemoryStorage();
        Office office = world.office();
        for (Outcome outcome : outcomes) {
            String id = outcome.command().value();
            Consumer<Changes> content =
                    Optional.ofNullable(world.sent().get(id)).orElseThrow();
            Routed.on(memory, outcome::recordedAt, () -> office.write(World.command(office, id), content));
        }
        return memory;
    }

    /** I7: a further revision of everything that the last command touched can be written. */
    private void checkGoesOn() {
        List<Outcome> outcomes = outcomes(storage);
        String id = "goes-on-" + outcomes.size();
        if (outcomes.isEmpty()) {
            world.write(storage, id, Sample::founding);
            return;
        }
        List<Outcome.Written> last = outcomes.get(outcomes.size() - 1).written();
        List<Row> touched = storage.read(
                world.root(),
                reading -> last.stream().map(w -> latest(reading, w)).toList());
        world.write(storage, id, (changes, root) -> touched.forEach(row -> again(changes, row)));
    }

    private Row latest(Reading reading, Outcome.Written written) {
        List<Row> revisions = reading.history(kind(written.kind()), written.id(), everything());
        return revisions.get(revisions.size() - 1);
    }

    private static RecordKind<?> kind(String name) {
        return RecordKinds.all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void again(Changes changes, Row row) {
        again(changes, kind(row.kind()), row);
    }

    private static <T> void again(Changes changes, RecordKind<T> kind, Row row) {
        changes.correct(kind, kind.read(row), row.revision());
    }
}
