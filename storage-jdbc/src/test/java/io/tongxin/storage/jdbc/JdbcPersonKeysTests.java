package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.sealing.PersonKey;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.WrappedKey;
import io.tongxin.storage.Command;
import io.tongxin.storage.UnreadableRowException;
import io.tongxin.testkit.PersonKeysContract;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of persons' keys on a database, and what the host's transactions make of them. */
@ExtendWith(UnheardPersons.class)
abstract class JdbcPersonKeysTests extends PersonKeysContract {
    private static final UnitId CITY = UnitId.of("city");
    private static final PersonId PERSON = PersonId.of("p");
    private static final Instant AT = Instant.parse("2026-03-31T16:00:00.000001Z");
    private static final PersonKey.Live KEY =
            new PersonKey.Live(CITY, PERSON, "00000000000000ff", WrappedKey.of("k1", new byte[] {0, -1}));

    private Optional<DataSource> database = Optional.empty();

    /** An empty database. */
    abstract DataSource emptyDatabase();

    @Override
    protected PersonKeys emptyKeys() {
        database = Optional.of(emptyDatabase());
        return Databases.empty(dataSource(), List.of()).personKeys();
    }

    private DataSource dataSource() {
        return database.orElseThrow();
    }

    private JdbcStorage storage() {
        return JdbcStorage.on(dataSource(), List.of()).build();
    }

    private List<PersonKey> found() {
        return storage().personKeys().find(CITY, Set.of(PERSON));
    }

    @Test
    void what_the_host_rolls_back_is_not_kept_and_what_it_commits_is() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            PersonKeys within = storage().within(connection).personKeys();
            within.addIfAbsent(KEY);
            assertThat(within.find(CITY, Set.of(PERSON))).containsExactly(KEY);
            connection.rollback();
            assertThat(found()).isEmpty();

            within.addIfAbsent(KEY);
            connection.commit();
            assertThat(found()).containsExactly(KEY);

            within.destroy(CITY, PERSON, AT);
            connection.rollback();
            assertThat(found()).containsExactly(KEY);
        }
    }

    @Test
    void nothing_of_a_destroyed_key_is_left_in_the_table() throws SQLException {
        storage().personKeys().addIfAbsent(KEY);
        storage().personKeys().destroy(CITY, PERSON, AT);

        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from tongxin_person_keys")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString("person_id")).isEqualTo("p");
            for (String gone : List.of("key_id", "host_key_id", "wrapped")) {
                assertThat(row.getObject(gone)).as(gone).isNull();
            }
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void a_row_that_somebody_altered_is_named_and_not_taken_for_an_erasure() {
        storage().personKeys().addIfAbsent(KEY);
        Databases.execute(dataSource(), "update tongxin_person_keys set wrapped = null");

        assertThatExceptionOfType(UnreadableRowException.class)
                .isThrownBy(this::found)
                .satisfies(e -> assertThat(e.id()).isEqualTo("p"));
    }

    @Test
    void keys_are_not_asked_for_inside_a_writing_work_of_the_same_store() {
        JdbcStorage storage = storage();
        var command =
                Command.of(CommandId.of("c"), Actor.of(ActorId.of("clerk"), CITY, Scope.root(CITY)), Purpose.of("测试"));

        assertThatIllegalStateException()
                .isThrownBy(() -> storage.write(
                        CITY,
                        command,
                        "digest",
                        () -> AT,
                        tx -> storage.personKeys().find(CITY, Set.of(PERSON))));
    }
}
