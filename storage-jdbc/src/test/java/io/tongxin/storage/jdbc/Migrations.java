package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Body;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Query;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.SortKey;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.UnreadableRowException;
import io.tongxin.storage.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables of an earlier release of a kind, and what a later one makes of them. */
abstract class Migrations {
    private static final UnitId ROOT = UnitId.of("city");
    private static final Instant NOW = Instant.parse("2026-03-31T16:00:00Z");
    private static final View ALL = View.latest(Scope.root(ROOT));
    private static final Attribute<String> WORD = Attribute.text("word");
    private static final Attribute<Long> LENGTH = Attribute.number("length");
    private static final Attribute<String> LETTERS = Attribute.codes("letters");
    private static final Attribute<String> FIRST = Attribute.code("first");

    /** A word, by itself alone; one that is a question mark cannot be read. */
    private static final RecordKind<String> EARLIER = words().build();

    /** The same with three more attributes. */
    private static final RecordKind<String> LATER = words().index(LENGTH, w -> (long) w.length())
            .indexCodes(LETTERS, w -> List.of(w.split("")))
            .index(FIRST, w -> w.substring(0, 1))
            .build();

    private final AtomicInteger commands = new AtomicInteger();
    private Optional<DataSource> database = Optional.empty();

    private static RecordKind.Builder<String> words() {
        return RecordKind.named("words", String.class, w -> w.split("-", 2)[0], new Word())
                .index(WORD, w -> w);
    }

    /** An empty database. */
    abstract DataSource emptyDatabase();

    @BeforeEach
    void ask() {
        database = Optional.of(emptyDatabase());
    }

    private JdbcStorage earlier() {
        return storage(EARLIER);
    }

    private JdbcStorage later() {
        return storage(LATER);
    }

    private JdbcStorage storage(RecordKind<?> kind) {
        return JdbcStorage.on(database.orElseThrow(), List.of(kind)).build();
    }

    private Outcome write(JdbcStorage storage, Consumer<Transaction> work) {
        var actor = Actor.of(ActorId.of("clerk"), ROOT, Scope.root(ROOT));
        var command = Command.of(CommandId.of("c" + commands.incrementAndGet()), actor, Purpose.of("录入"));
        return storage.write(ROOT, command, "digest", InstantSource.fixed(NOW), work);
    }

    private static List<String> ids(JdbcStorage storage, Condition where, View view) {
        return storage
                .read(
                        ROOT,
                        reading -> reading.query(
                                Query.of(LATER).where(where).orderBy(LENGTH, SortKey.Direction.DESCENDING), view))
                .content()
                .stream()
                .map(Row::id)
                .toList();
    }

    @Test
    void rows_of_an_earlier_release_are_found_by_attributes_that_a_later_one_adds() {
        earlier().migrate();
        write(earlier(), tx -> {
            tx.insert(EARLIER.draft("甲-一", ROOT));
            tx.insert(EARLIER.draft("乙-二三", ROOT));
        });
        write(earlier(), tx -> tx.update(EARLIER.draft("甲-四五六七", ROOT), 1));
        write(earlier(), tx -> tx.insert(EARLIER.draft("丙-一", ROOT)));
        List<Row> before = history(earlier(), EARLIER, "甲");

        later().migrate();
        later().check();

        assertThat(ids(later(), Condition.everything(), ALL)).containsExactly("甲", "乙", "丙");
        assertThat(ids(later(), Condition.hasAny(LETTERS, Set.of("一")), ALL)).containsExactly("丙");
        assertThat(ids(later(), Condition.equal(FIRST, "乙"), ALL)).containsExactly("乙");
        View first = View.knownAt(NOW, Scope.root(ROOT));
        assertThat(ids(later(), Condition.hasAny(LETTERS, Set.of("一")), first)).containsExactly("甲");
        assertThat(ids(later(), Condition.equal(LENGTH, 3L), first)).containsExactly("甲");
        assertThat(history(later(), LATER, "甲"))
                .extracting(Row::body)
                .containsExactlyElementsOf(before.stream().map(Row::body).toList());
        assertThat(history(later(), LATER, "甲"))
                .allSatisfy(row -> assertThat(LATER.isIndexedAsRead(row)).isTrue());
    }

    private static List<Row> history(JdbcStorage storage, RecordKind<?> kind, String id) {
        return storage.read(ROOT, reading -> reading.history(kind, id, ALL));
    }

    @Test
    void many_rows_are_filled_and_what_is_written_afterwards_is_as_it_should_be() {
        earlier().migrate();
        write(earlier(), tx -> {
            for (int i = 0; i < 1_100; i++) {
                tx.insert(EARLIER.draft(i + "-x", ROOT));
            }
        });

        later().migrate();
        write(later(), tx -> tx.update(LATER.draft("7-later", ROOT), 1));

        assertThat(count(Condition.hasAny(LETTERS, Set.of("x")))).isEqualTo(1_099);
        assertThat(count(Condition.hasAny(LETTERS, Set.of("r")))).isOne();
    }

    private long count(Condition where) {
        return later().read(ROOT, reading -> reading.count(LATER, where, ALL));
    }

    @Test
    void a_store_refuses_tables_of_an_earlier_release_until_they_are_migrated() {
        earlier().migrate();

        assertThatExceptionOfType(StorageFailedException.class)
                .isThrownBy(() -> later().check())
                .withMessageContaining("tongxin_words")
                .withMessageContaining("a_length")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(StorageFailedException.Reason.WRONG_SCHEMA));
        later().migrate();
        later().check();
    }

    @Test
    void a_store_refuses_tables_that_a_later_release_has_extended() {
        later().migrate();

        assertThatExceptionOfType(StorageFailedException.class)
                .isThrownBy(() -> earlier().check())
                .withMessageContaining("newer version")
                .withMessageContaining("letters");
    }

    @Test
    void an_administrator_runs_the_script_and_the_library_fills_the_rest() throws SQLException {
        earlier().migrate();
        write(earlier(), tx -> tx.insert(EARLIER.draft("甲-一", ROOT)));
        String script = later().pendingScript();

        run(script);

        assertThat(script).contains("alter table tongxin_words add a_length");
        assertThat(later().pendingScript()).isEmpty();
        assertThatExceptionOfType(StorageFailedException.class)
                .isThrownBy(() -> later().check())
                .withMessageContaining("not filled");
        later().migrate();
        later().check();
        assertThat(ids(later(), Condition.equal(FIRST, "甲"), ALL)).containsExactly("甲");
    }

    private void run(String script) throws SQLException {
        try (Connection connection = database.orElseThrow().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    @Test
    void a_body_that_cannot_be_read_is_named_and_the_kind_is_not_kept_as_filled() throws SQLException {
        earlier().migrate();
        write(earlier(), tx -> tx.insert(EARLIER.draft("甲-一", ROOT)));
        run("update tongxin_words set body = '?';\n");

        assertThatExceptionOfType(UnreadableRowException.class)
                .isThrownBy(() -> later().migrate())
                .withMessageContaining("words");
        assertThatExceptionOfType(StorageFailedException.class)
                .isThrownBy(() -> later().check())
                .withMessageContaining("not filled");

        run("update tongxin_words set body = '甲-一';\n");
        later().migrate();
        later().check();
    }

    @Test
    void migrating_again_changes_nothing() {
        later().migrate();
        write(later(), tx -> tx.insert(LATER.draft("甲-一", ROOT)));

        later().migrate();

        assertThat(later().pendingScript()).isEmpty();
        assertThat(ids(later(), Condition.everything(), ALL)).containsExactly("甲");
    }

    @Test
    void two_kinds_whose_tables_would_have_one_name_are_refused() {
        RecordKind<String> heads =
                RecordKind.named("heads", String.class, w -> w, new Word()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> storage(heads).script(Dialect.H2))
                .withMessageContaining("tongxin_heads");
    }

    /** A word is its own body. */
    private static final class Word implements Body<String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String read(String text) {
            if (text.equals("?")) {
                throw new IllegalArgumentException("no word");
            }
            return text;
        }
    }
}
