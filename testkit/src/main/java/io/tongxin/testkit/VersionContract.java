package io.tongxin.testkit;

import static io.tongxin.storage.SortKey.Direction.DESCENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Journal;
import io.tongxin.journal.JournalWriter;
import io.tongxin.journal.Verification;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Query;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the contract says of bodies that older versions of the library wrote: a store keeps them as they are. */
abstract class VersionContract extends ProjectionContract {
    private static final ChainSeals SEALS = ChainSeals.of(ChainSeal.sha256());
    private static final List<RecordKind<Note>> VERSIONS = List.of(Note.KIND, Note.SECOND, Note.THIRD);

    private static Note note(int version) {
        return Note.of("n" + version, COUNTY).withNumber(version).withTags("all", "v" + version);
    }

    private static Note corrected() {
        return note(1).withUnit(SCHOOL).withTitle("更正");
    }

    private static String body(RecordKind<Note> version, Note note) {
        return version.draft(note, note.unit()).body();
    }

    /** Each version of the library writes a note; then the second corrects the first one's, and the third withdraws the second's. */
    private void writeByEachVersion() {
        for (RecordKind<Note> version : VERSIONS) {
            Note note = note(version.bodyVersion());
            journalled(tx -> tx.insert(version.draft(note, note.unit())));
        }
        journalled(tx -> tx.update(Note.SECOND.draft(corrected(), SCHOOL), 1));
        journalled(tx -> tx.remove(Note.THIRD, "n2", 1));
    }

    private void journalled(Function<Transaction, Row> change) {
        Command command = command();
        storage().write(ROOT, command, "digest", clock, tx -> {
            Row after = change.apply(tx);
            List<Row> all = tx.history(Note.THIRD, after.id(), ALL);
            Optional<Row> before = all.size() < 2 ? Optional.empty() : Optional.of(all.get(all.size() - 2));
            JournalWriter.of(tx, command, "digest", SEALS).append(before, after);
        });
    }

    private List<Row> everything() {
        return read(reading -> {
            var rows = new ArrayList<Row>();
            reading.scanHistory(Note.THIRD, ALL, rows::add);
            return rows;
        });
    }

    @Test
    void bodies_of_older_versions_keep_their_bytes_and_their_version() {
        writeByEachVersion();

        assertThat(everything())
                .extracting(Row::toString, Row::bodyVersion, Row::body)
                .containsExactly(
                        tuple("notes/n1#1", 1, body(Note.KIND, note(1))),
                        tuple("notes/n1#2", 2, body(Note.SECOND, corrected())),
                        tuple("notes/n2#1", 2, body(Note.SECOND, note(2))),
                        tuple("notes/n2#2", 2, body(Note.SECOND, note(2))),
                        tuple("notes/n3#1", 3, body(Note.THIRD, note(3))));
        assertThat(VERSIONS)
                .extracting(version -> body(version, note(1)))
                .as("the versions write differently")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_body_of_an_older_version_is_read_through_the_steps_between() {
        writeByEachVersion();

        assertThat(everything())
                .extracting(Note.THIRD::read)
                .containsExactly(note(1), corrected(), note(2), note(2), note(3));
        assertThat(everything().subList(0, 4))
                .extracting(Note.SECOND::read)
                .containsExactly(note(1), corrected(), note(2), note(2));
    }

    @Test
    void a_body_of_a_newer_version_is_not_read_by_an_older_library() {
        writeByEachVersion();
        Row newest = find("n3").orElseThrow();

        for (RecordKind<Note> older : List.of(Note.KIND, Note.SECOND)) {
            assertThatExceptionOfType(RefusedValueException.class)
                    .isThrownBy(() -> older.read(newest))
                    .withMessageContaining("bodyVersion");
        }
    }

    @Test
    void rows_of_every_version_are_found_and_ordered_by_their_indexed_values() {
        writeByEachVersion();

        Query<Note> all = Query.of(Note.THIRD).where(Condition.hasAny(Note.TAGS, Set.of("all")));
        assertThat(ids(all.orderBy(Note.NUMBER, DESCENDING))).containsExactly("n3", "n1");
        assertThat(ids(all.orderBy(Note.NUMBER, DESCENDING), at(START.plusNanos(2_000))))
                .containsExactly("n3", "n2", "n1");
        assertThat(ids(Query.of(Note.THIRD).where(Condition.equal(Note.TITLE, "更正"))))
                .containsExactly("n1");
        assertThat(find("n1").map(Row::ownerUnit)).contains(SCHOOL);
        long numbered = read(reading -> reading.count(Note.THIRD, Condition.atLeast(Note.NUMBER, 1L), ALL));
        assertThat(numbered).isEqualTo(2);
    }

    @Test
    void a_journal_over_rows_of_every_version_is_whole() {
        writeByEachVersion();

        Journal journal = Journal.of(storage(), ROOT, SEALS);
        Verification found = journal.verifyRecords(List.of(Note.THIRD), List.of());

        assertThat(found).isEqualTo(new Verification.Intact(5, journal.checkpoint()));
        assertThat(Journal.of(storage(), UnitId.of("another"), SEALS)
                        .verifyRecords(List.of(Note.THIRD), List.of())
                        .isIntact())
                .isTrue();
    }
}
