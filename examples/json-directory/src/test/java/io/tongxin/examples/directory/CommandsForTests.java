package io.tongxin.examples.directory;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Row;
import io.tongxin.storage.Storage;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A short history of two root units, and what a store holds of it. */
final class CommandsForTests {
    static final UnitId CITY = UnitId.of("市");
    static final UnitId OTHER = UnitId.of("Other/City");
    private static final Instant START = Instant.parse("2026-03-31T16:00:00Z");

    private final List<Sent> commands = new ArrayList<>();
    private final AtomicInteger runs = new AtomicInteger();

    CommandsForTests() {
        add(CITY, tx -> {
            tx.insert(Entry.draft("a", "一"));
            tx.insert(Entry.draft("b", "二"));
        });
        add(CITY, tx -> tx.update(Entry.draft("a", "改"), 1));
        add(OTHER, tx -> tx.insert(Entry.draft("a", "another")));
        add(CITY, tx -> {
            tx.remove(Entry.KIND, "b", 1);
            tx.insert(Entry.draft("c", "𠮷"));
        });
        add(CITY, tx -> {});
        add(CITY, tx -> {
            tx.update(Entry.draft("b", "又"), 2);
            tx.update(Entry.draft("b", "再"), 3);
        });
        add(OTHER, tx -> tx.remove(Entry.KIND, "a", 1));
    }

    private void add(UnitId root, Consumer<Transaction> work) {
        var actor = Actor.of(ActorId.of("clerk"), root, Scope.root(root));
        var command = Command.of(CommandId.of("指令" + commands.size()), actor, Purpose.of("测试"));
        commands.add(new Sent(root, command, tx -> {
            runs.incrementAndGet();
            work.accept(tx);
            long next = tx.journalHead().map(JournalLine::sequence).orElse(0L) + 1;
            tx.append(new JournalLine(next, tx.recordedAt(), command.id() + "\n", "SHA-256", "0" + next));
        }));
    }

    int size() {
        return commands.size();
    }

    /** How often a work was run. */
    int runs() {
        return runs.get();
    }

    /** Sends one of the commands. */
    Outcome send(int number, Storage to) {
        Sent sent = commands.get(number);
        return to.write(sent.root, sent.command, "digest", () -> START, sent.work);
    }

    /** Everything that a store holds. */
    static List<State> stateOf(Storage storage) {
        return List.of(stateOf(storage, CITY), stateOf(storage, OTHER));
    }

    private static State stateOf(Storage storage, UnitId root) {
        return storage.read(root, reading -> {
            var rows = new ArrayList<Row>();
            reading.scanHistory(Entry.KIND, View.latest(Scope.root(root)), rows::add);
            return new State(rows, reading.journal(1, 1_000), reading.lastRecordedAt());
        });
    }

    private record Sent(UnitId root, Command command, Consumer<Transaction> work) {}

    /** Everything of one root unit. */
    record State(List<Row> rows, List<JournalLine> lines, Optional<Instant> last) {}
}
