package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Query;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.Storage;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** What the contract's tests share: one store, one clock, and short words for commands and views. */
abstract class ContractTests {
    static final UnitId ROOT = UnitId.of("city");
    static final UnitId COUNTY = UnitId.of("county");
    static final UnitId SCHOOL = UnitId.of("school");
    static final View ALL = View.latest(Scope.root(ROOT));
    static final Instant START = Instant.parse("2026-03-31T16:00:00Z");

    final SettableClock clock = SettableClock.at(START);
    private final AtomicInteger commands = new AtomicInteger();
    private Optional<Storage> storage = Optional.empty();

    /**
     * A store without any rows that can keep these kinds.
     *
     * @param kinds the kinds that the tests use
     */
    protected abstract Storage emptyStorage(Collection<RecordKind<?>> kinds);

    /**
     * The groups that the adapter does not claim, each with the reason; their tests are reported as skipped, with it. All are
     * claimed where this is not overridden, and an adapter that claims none fails.
     */
    protected Map<ContractGroup, String> unclaimed() {
        return Map.of();
    }

    @BeforeAll
    static void everyTestOfTheContractIsThere(TestInfo adapter) {
        List<Method> found = ContractGroup.testsOf(adapter.getTestClass().orElseThrow());
        assertThat(found)
                .as("the contract's tests in " + adapter.getDisplayName())
                .containsAll(ContractGroup.testsOf(StorageContract.class));
    }

    @BeforeEach
    final void beginWithAnEmptyStorage(TestInfo test) {
        Map<ContractGroup, String> unclaimed = unclaimed();
        assertThat(unclaimed).as("groups that are not claimed").hasSizeLessThan(ContractGroup.values().length);
        assertThat(unclaimed.values()).as("reasons").noneMatch(String::isBlank);
        test.getTestMethod()
                .filter(ContractGroup::isOfContract)
                .map(ContractGroup::of)
                .filter(unclaimed::containsKey)
                .ifPresent(group -> abort(group + " is not claimed: " + unclaimed.get(group)));
        storage = Optional.of(emptyStorage(List.of(Note.KIND, Cards.KIND)));
    }

    final Storage storage() {
        return storage.orElseThrow();
    }

    static Actor actor(String id) {
        return Actor.of(ActorId.of(id), ROOT, Scope.root(ROOT));
    }

    static Command command(String id) {
        return Command.of(CommandId.of(id), actor("clerk"), Purpose.of("合同测试"));
    }

    final Command command() {
        return command("command-" + commands.incrementAndGet());
    }

    static Draft draft(Note note) {
        return Note.KIND.draft(note, note.unit());
    }

    final Outcome write(Consumer<Transaction> work) {
        return storage().write(ROOT, command(), "digest", clock, work);
    }

    final Outcome insert(Note... notes) {
        return write(tx -> {
            for (Note note : notes) {
                tx.insert(draft(note));
            }
        });
    }

    final Outcome update(Note note, int revisionSeen) {
        return write(tx -> tx.update(draft(note), revisionSeen));
    }

    final Outcome remove(String id, int revisionSeen) {
        return write(tx -> tx.remove(Note.KIND, id, revisionSeen));
    }

    final <R> R read(Function<Reading, R> work) {
        return storage().read(ROOT, work);
    }

    final Outcome insertCards(Draft... cards) {
        return write(tx -> tx.insertAll(List.of(cards)));
    }

    static Draft card(String id, Indexed indexed) {
        return Cards.of(id, COUNTY, indexed);
    }

    static <V> Draft card(String id, Attribute<V> attribute, V value) {
        return card(id, Indexed.none().with(attribute, value));
    }

    final Row findCard(String id) {
        return read(reading -> reading.find(Cards.KIND, id, ALL)).orElseThrow();
    }

    final List<String> cardsWhere(Condition where) {
        return cards(Query.of(Cards.KIND).where(where).size(200));
    }

    final List<String> cards(Query<String> query) {
        return read(reading -> reading.query(query, ALL)).content().stream()
                .map(Row::id)
                .toList();
    }

    final Optional<Row> find(String id) {
        return find(id, ALL);
    }

    final Optional<Row> find(String id, View view) {
        return read(reading -> reading.find(Note.KIND, id, view));
    }

    final List<Row> history(String id, View view) {
        return read(reading -> reading.history(Note.KIND, id, view));
    }

    final List<String> idsWhere(Condition where) {
        return ids(Query.of(Note.KIND).where(where).size(200));
    }

    final List<String> ids(Query<Note> query) {
        return ids(query, ALL);
    }

    final List<String> ids(Query<Note> query, View view) {
        return read(reading -> reading.query(query, view)).content().stream()
                .map(Row::id)
                .toList();
    }

    final List<String> scanned(Condition where, View view) {
        return read(reading -> {
            var ids = new ArrayList<String>();
            reading.scan(Note.KIND, where, view, row -> ids.add(row.id()));
            return ids;
        });
    }

    final long count(Condition where, View view) {
        return read(reading -> reading.count(Note.KIND, where, view));
    }

    final List<JournalLine> journal(long from, int limit) {
        return read(reading -> reading.journal(from, limit));
    }

    final Optional<JournalLine> journalHead() {
        return read(Reading::journalHead);
    }

    final Optional<Instant> lastRecordedAt() {
        return read(Reading::lastRecordedAt);
    }

    static View at(Instant instant) {
        return View.knownAt(instant, Scope.root(ROOT));
    }

    static void onAnotherThread(Runnable work) {
        var failures = new ArrayList<Throwable>();
        var thread = new Thread(work);
        thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this thread", e);
        }
        assertThat(failures).isEmpty();
    }
}
