package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.id.PersonId;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Nothing of a person comes out anywhere but where it is revealed: not in a table, not in a log at its finest level, not in what is
 * printed, in an error or in any text. A database is plugged in by a subclass.
 */
abstract class CanaryTests {
    private static final String WORD = CanaryPerson.BIRD + "对照";

    /** An empty database, that logs as much as it can. */
    abstract DataSource emptyDatabase();

    /** How the names of the driver's loggers begin. */
    abstract String loggers();

    @Test
    void nothing_of_a_person_is_kept_logged_printed_or_told() {
        DataSource database = emptyDatabase();
        Heard heard = Heard.everything();
        try {
            var desk = new CanaryDesk(database);
            var work = new CanaryWork(desk);
            work.doEverything();
            byte[] kept = KeptTables.in(database);
            Databases.execute(database, "drop table tongxin_personnel_h");
            work.failInTheDatabase();

            String said = heard.text();
            Words words = words(work.persons(), desk.keys);
            assertThat(words.in(kept)).as("kept").isEmpty();
            assertThat(words.in(said)).as("logged or printed").isEmpty();
            assertThat(words.in(desk.told())).as("told").isEmpty();
            assertThat(desk.refusals()).isGreaterThan(150);
            assertThat(heard.linesOf(loggers())).isGreaterThan(500);
            assertThat(heard.linesOf("org.jdbi")).isPositive();
            assertThat(heard.linesOf("org.hibernate.validator")).isPositive();
            assertThat(said).contains("tongxin_personnel");
            assertThat(kept).hasSizeGreaterThan(10_000);
        } finally {
            heard.close();
        }
    }

    /** Those that hold the bird are found by it. */
    private static Words words(List<PersonnelRecord> persons, List<byte[]> keys) {
        Words words = Words.of(persons.stream()
                .flatMap(person -> CanaryPerson.words(person).stream())
                .filter(word -> word.equals(CanaryPerson.BIRD) || !word.contains(CanaryPerson.BIRD))
                .toList());
        for (int i = 0; i < keys.size(); i++) {
            words.and("key " + i, keys.get(i));
        }
        return words;
    }

    @Test
    void a_word_that_is_kept_in_clear_is_found_in_the_table_and_in_the_log() throws SQLException {
        DataSource database = emptyDatabase();
        Databases.execute(database, "create table clear_texts (told varchar(100))");
        Heard heard = Heard.everything();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into clear_texts values (?)")) {
            insert.setString(1, WORD);
            insert.executeUpdate();
        } finally {
            heard.close();
        }
        Words words = Words.of(List.of(WORD));

        assertThat(words.in(KeptTables.in(database))).containsExactly(WORD);
        assertThat(words.in(heard.text())).containsExactly(WORD);
    }

    @Test
    void a_word_that_is_printed_is_heard() {
        Heard heard = Heard.everything();
        System.err.println(WORD);
        heard.close();

        assertThat(Words.of(List.of(WORD)).in(heard.text())).containsExactly(WORD);
    }

    @Test
    void a_word_is_found_however_it_is_written() {
        Words words = Words.of(List.of(WORD)).and("key", new byte[] {1, -2, 3, -4, 5, -6, 7, -8});

        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            for (int before = 0; before < 3; before++) {
                byte[] bytes = ("x".repeat(before) + new String(WORD.getBytes(charset), ISO_8859_1) + "y")
                        .getBytes(ISO_8859_1);
                assertThat(words.in(bytes)).containsExactly(WORD);
                assertThat(words.in(HexFormat.of().withUpperCase().formatHex(bytes)))
                        .containsExactly(WORD);
                assertThat(words.in(Base64.getEncoder().encodeToString(bytes))).containsExactly(WORD);
            }
        }
        assertThat(words.in("[0, 1, -2, 3, -4, 5, -6, 7, -8]")).containsExactly("key");
        assertThat(words.in("nothing")).isEmpty();
    }

    @Test
    void a_canary_has_words_of_its_own_in_every_field() {
        PersonnelRecord one = new CanaryPerson("甲", 1807).record(PersonId.of("p-1"), CanaryDesk.EDU);
        PersonnelRecord other = new CanaryPerson("乙", 1813).record(PersonId.of("p-2"), CanaryDesk.EDU);

        assertThat(one.fields()).containsExactlyElementsOf(PersonnelField.all());
        for (PersonnelField<?> field : PersonnelField.all()) {
            Set<String> without = CanaryPerson.words(one.without(field));
            if (!field.equals(PersonnelField.ETHNICITY)) {
                assertThat(without)
                        .as(field.path())
                        .hasSizeLessThan(CanaryPerson.words(one).size());
            }
        }
        assertThat(CanaryPerson.words(one))
                .filteredOn(CanaryPerson.words(other)::contains)
                .hasSize(6);
    }
}
