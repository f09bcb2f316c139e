package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Checkpoint;
import io.tongxin.journal.Journal;
import io.tongxin.journal.JournalEntry;
import io.tongxin.journal.JournalWriter;
import io.tongxin.journal.Verification;
import io.tongxin.storage.Command;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the contract says of what a journal is verified against, and of the journal as a feed. */
abstract class ChainContract extends ContractTests {
    private static final int WRITERS = 4;
    private static final int COMMANDS = 20;
    private static final ChainSeals SEALS = ChainSeals.of(
            ChainSeal.hmacSha256("contract", "a key of the contract tests".getBytes(StandardCharsets.UTF_8)));

    private Journal chain() {
        return Journal.of(storage(), ROOT, SEALS);
    }

    /** Writes notes, each with its entry. */
    private Outcome journalled(Command command, Note... notes) {
        return storage().write(ROOT, command, "digest", clock, tx -> {
            JournalWriter journal = JournalWriter.of(tx, command, "digest", SEALS);
            for (Note note : notes) {
                journal.append(Optional.empty(), tx.insert(draft(note)));
            }
        });
    }

    private List<String> amiss() {
        return read(reading -> {
            var found = new ArrayList<String>();
            reading.scanAmiss(Note.KIND, (id, revision) -> found.add(id + "#" + revision));
            return found;
        });
    }

    @Test
    void nothing_that_was_written_through_the_store_is_amiss() {
        insert(Note.of("a", COUNTY).withTags("x", "y").withDone(), Note.of("b", COUNTY));
        update(Note.of("a", SCHOOL).withTags("z"), 1);
        remove("a", 2);
        update(Note.of("a", SCHOOL).withNumber(7), 3);

        assertThat(amiss()).isEmpty();
        write(tx -> {
            tx.update(draft(Note.of("b", COUNTY).withTags("x")), 1);
            tx.scanAmiss(Note.KIND, (id, revision) -> assertThat(id).isEmpty());
        });
        assertThat(amiss()).isEmpty();
    }

    @Test
    void what_every_command_did_is_handed_over_and_nothing_of_one_that_was_refused() {
        List<Outcome> done = List.of(
                insert(Note.of("a", COUNTY), Note.of("b", COUNTY)), update(Note.of("a", COUNTY), 1), remove("b", 1));
        assertThatThrownBy(() -> insert(Note.of("a", COUNTY))).isInstanceOf(DuplicateException.class);

        assertThat(outcomes(ROOT)).containsExactlyInAnyOrderElementsOf(done);
        assertThat(outcomes(UnitId.of("another"))).isEmpty();
    }

    private List<Outcome> outcomes(UnitId rootUnit) {
        return storage().read(rootUnit, reading -> {
            var outcomes = new ArrayList<Outcome>();
            reading.scanOutcomes(outcomes::add);
            return outcomes;
        });
    }

    @Test
    void a_journal_that_was_written_in_the_transactions_of_its_changes_is_whole() {
        journalled(command("one"), Note.of("a", COUNTY).withTags("x", "y"), Note.of("b", COUNTY));
        Command two = command("two");
        storage().write(ROOT, two, "digest", clock, tx -> correctAndWithdraw(tx, two));

        Verification found = chain().verifyRecords(List.of(Note.KIND), List.of());

        assertThat(found).isEqualTo(new Verification.Intact(4, chain().checkpoint()));
        assertThat(chain().verifyRecordsSince(List.of(Note.KIND), Checkpoint.start(ROOT)))
                .isEqualTo(found);
    }

    private static void correctAndWithdraw(Transaction tx, Command command) {
        JournalWriter journal = JournalWriter.of(tx, command, "digest", SEALS);
        Row before = tx.find(Note.KIND, "a", ALL).orElseThrow();
        journal.append(Optional.of(before), tx.update(draft(Note.of("a", SCHOOL).withTags("z")), 1));
        Row other = tx.find(Note.KIND, "b", ALL).orElseThrow();
        journal.append(Optional.of(other), tx.remove(Note.KIND, "b", 1));
    }

    @Test
    void who_keeps_the_last_sequence_misses_and_repeats_nothing_while_others_write() {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var running = new ArrayList<Future<?>>();
            for (int w = 0; w < WRITERS; w++) {
                int writer = w;
                running.add(writers.submit(() -> writeMany(writer)));
            }
            List<JournalEntry> seen = consumed(running);

            assertThat(seen)
                    .extracting(JournalEntry::sequence)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 2L * WRITERS * COMMANDS)
                            .boxed()
                            .toList());
            assertThat(seen).extracting(JournalEntry::id).doesNotHaveDuplicates();
            assertThat(chain().verifyRecords(List.of(Note.KIND), List.of()).isIntact())
                    .isTrue();
        } finally {
            writers.shutdownNow();
        }
    }

    private void writeMany(int writer) {
        for (int i = 0; i < COMMANDS; i++) {
            String id = writer + "-" + i;
            journalled(command(id), Note.of("a" + id, COUNTY), Note.of("b" + id, COUNTY));
        }
    }

    /** Asks again and again from the entry after the last one, until the writers are done and nothing is left. */
    private List<JournalEntry> consumed(List<Future<?>> writers) {
        var seen = new ArrayList<JournalEntry>();
        boolean over;
        List<JournalEntry> next;
        do {
            over = writers.stream().allMatch(Future::isDone);
            next = chain().entries(seen.size() + 1L, 7);
            seen.addAll(next);
        } while (!over || !next.isEmpty());
        for (Future<?> writer : writers) {
            try {
                writer.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError("a writer failed", e);
            }
        }
        return seen;
    }
}
