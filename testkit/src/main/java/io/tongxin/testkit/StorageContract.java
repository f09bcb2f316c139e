package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Condition;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outline;
import io.tongxin.storage.Query;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The storage contract as tests: whoever writes an adapter extends this class and gives an empty store.
 *
 * <p>存储契约 (cunchu qiyue). Each sentence of the contract has a test of the same words. No test sleeps and none depends on
 * today's date. Who claims only part of it overrides {@link #unclaimed()}.
 */
@Term(zh = "存储契约", pinyin = "cunchu qiyue", source = "library")
public abstract class StorageContract extends VersionContract {
    private static final int THREADS = 8;
    private static final int COMMANDS = 25;

    /** Made by JUnit. */
    protected StorageContract() {}

    @Test
    void writers_of_one_root_unit_take_turns() {
        together(thread -> {
            for (int i = 0; i < COMMANDS; i++) {
                String id = "t" + thread + "-" + i;
                storage().write(ROOT, command(id), "digest", clock, tx -> {
                    tx.insert(draft(Note.of(id, COUNTY)));
                    appendNext(tx);
                });
            }
            return true;
        });

        var instants = new HashSet<>();
        read(reading -> {
            reading.scan(Note.KIND, Condition.everything(), ALL, row -> instants.add(row.recordedAt()));
            return true;
        });
        assertThat(instants).hasSize(THREADS * COMMANDS);
        assertThat(journal(1, 10_000))
                .extracting(JournalLine::sequence)
                .hasSize(THREADS * COMMANDS)
                .isSorted();
    }

    private static void appendNext(Transaction tx) {
        long next = tx.journalHead().map(JournalLine::sequence).orElse(0L) + 1;
        tx.append(new JournalLine(next, tx.recordedAt(), "entry " + next, "SHA-256", "hash " + next));
    }

    @Test
    void of_those_who_update_one_revision_exactly_one_wins() {
        insert(Note.of("a", COUNTY));

        List<Boolean> won = together(thread -> {
            try {
                storage()
                        .write(
                                ROOT,
                                command("race-" + thread),
                                "digest",
                                clock,
                                tx -> tx.update(draft(Note.of("a", COUNTY).withTitle("第" + thread)), 1));
                return true;
            } catch (ConflictException e) {
                assertThat(e.revisionFound()).isEqualTo(2);
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
        assertThat(history("a", ALL)).extracting(Row::revision).containsExactly(1, 2);
    }

    @Test
    void no_update_is_lost_when_each_writer_tries_again_with_what_it_then_sees() {
        insert(Note.of("a", COUNTY).withNumber(0));

        together(thread -> {
            for (int i = 0; i < COMMANDS; i++) {
                storage().write(ROOT, command("add-" + thread + "-" + i), "digest", clock, tx -> {
                    Row seen = tx.find(Note.KIND, "a", ALL).orElseThrow();
                    long number = Note.KIND.read(seen).number().orElseThrow();
                    tx.update(draft(Note.of("a", COUNTY).withNumber(number + 1)), seen.revision());
                });
            }
            return true;
        });

        Row last = find("a").orElseThrow();
        assertThat(Note.KIND.read(last).number()).contains((long) THREADS * COMMANDS);
        assertThat(last.revision()).isEqualTo(THREADS * COMMANDS + 1);
    }

    @Test
    void the_same_command_from_many_threads_has_one_effect() {
        var runs = new AtomicInteger();

        List<Object> outcomes = together(thread -> storage().write(ROOT, command("once"), "digest", clock, tx -> {
            runs.incrementAndGet();
            tx.insert(draft(Note.of("a", COUNTY)));
        }));

        assertThat(runs).hasValue(1);
        assertThat(new HashSet<>(outcomes)).hasSize(1);
        assertThat(history("a", ALL)).hasSize(1);
    }

    @Test
    void writers_of_different_root_units_do_not_disturb_each_other() {
        together(thread -> {
            UnitId root = UnitId.of("root-" + thread);
            for (int i = 0; i < COMMANDS; i++) {
                String id = "n" + i;
                storage().write(root, command(id), "digest", clock, tx -> {
                    tx.insert(draft(Note.of(id, COUNTY)));
                    appendNext(tx);
                });
            }
            long written = storage()
                    .read(
                            root,
                            reading -> reading.count(Note.KIND, Condition.everything(), View.latest(Scope.root(root))));
            assertThat(written).isEqualTo(COMMANDS);
            return true;
        });
    }

    @Test
    void every_read_of_one_reading_sees_the_state_in_which_it_began() {
        insert(Note.of("a", COUNTY).withTags("old"), Note.of("b", COUNTY).withTags("old"));

        read(reading -> {
            assertThat(reading.count(Note.KIND, Condition.everything(), ALL)).isEqualTo(2);
            onAnotherThread(() -> write(tx -> {
                tx.update(draft(Note.of("a", SCHOOL).withTags("new")), 1);
                tx.remove(Note.KIND, "b", 1);
                tx.insert(draft(Note.of("c", COUNTY)));
            }));
            var old = Query.of(Note.KIND).where(Condition.hasAny(Note.TAGS, Set.of("old")));
            assertThat(reading.query(old, ALL).content())
                    .extracting(Row::revision)
                    .containsExactly(1, 1);
            assertThat(reading.project(old.project(), ALL).content())
                    .extracting(Outline::ownerUnit)
                    .containsExactly(COUNTY, COUNTY);
            assertThat(reading.history(Note.KIND, "b", ALL)).hasSize(1);
            var seen = new ArrayList<String>();
            reading.scan(Note.KIND, Condition.everything(), ALL, row -> seen.add(row.toString()));
            reading.scanHistory(Note.KIND, ALL, row -> seen.add(row.toString()));
            assertThat(seen).containsExactly("notes/a#1", "notes/b#1", "notes/a#1", "notes/b#1");
            return reading;
        });
    }

    @Test
    void a_reading_never_sees_half_of_a_transaction() {
        insert(Note.of("a", COUNTY).withNumber(0), Note.of("b", COUNTY).withNumber(0));

        together(thread -> {
            for (int i = 1; i <= COMMANDS; i++) {
                if (thread == 0) {
                    long number = i;
                    storage().write(ROOT, command("both-" + i), "digest", clock, tx -> {
                        tx.update(draft(Note.of("a", COUNTY).withNumber(number)), (int) number);
                        tx.update(draft(Note.of("b", COUNTY).withNumber(number)), (int) number);
                    });
                } else {
                    List<Integer> seen = read(reading -> List.of(
                            reading.find(Note.KIND, "a", ALL).orElseThrow().revision(),
                            reading.find(Note.KIND, "b", ALL).orElseThrow().revision()));
                    assertThat(seen.get(0)).isEqualTo(seen.get(1));
                }
            }
            return true;
        });
    }

    /** Runs the work in threads that begin at one moment, and gives what each of them made. */
    private static <R> List<R> together(Work<R> work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            var start = new CyclicBarrier(THREADS);
            var running = new ArrayList<Future<R>>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Callable<R> task = () -> {
                    start.await();
                    return work.in(thread);
                };
                running.add(threads.submit(task));
            }
            var made = new ArrayList<R>();
            for (Future<R> future : running) {
                made.add(future.get());
            }
            return made;
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this thread", e);
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What one of several threads does. */
    @FunctionalInterface
    private interface Work<R> {
        R in(int thread);
    }
}
