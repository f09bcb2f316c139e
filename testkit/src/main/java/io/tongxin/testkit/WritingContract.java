package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.CommandMismatchException;
import io.tongxin.storage.Condition;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Outcome.Written;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.storage.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the contract says of inserting, updating, removing and commands; long, for each sentence has its test. */
abstract class WritingContract extends JournalContract {
    @Test
    void every_part_of_a_row_is_read_as_it_was_written() {
        Note note = Note.of("a", COUNTY).withNumber(Long.MIN_VALUE).withDone().withTags("x", "y");

        insert(note);

        Row row = find("a").orElseThrow();
        assertThat(row)
                .isEqualTo(new Row(
                        "notes",
                        "a",
                        ROOT,
                        COUNTY,
                        1,
                        START,
                        ActorId.of("clerk"),
                        row.command(),
                        1,
                        draft(note).body(),
                        draft(note).indexed(),
                        false));
        assertThat(Note.KIND.read(row)).isEqualTo(note);
    }

    @Test
    void a_record_s_id_is_used_once_for_ever() {
        insert(Note.of("a", COUNTY));
        assertThatThrownBy(() -> insert(Note.of("a", COUNTY).withTitle("另一个")))
                .isInstanceOfSatisfying(DuplicateException.class, e -> {
                    assertThat(e.kind()).isEqualTo("notes");
                    assertThat(e.id()).isEqualTo("a");
                });
        remove("a", 1);
        assertThatThrownBy(() -> insert(Note.of("a", COUNTY))).isInstanceOf(DuplicateException.class);

        assertThat(history("a", ALL)).hasSize(2);
    }

    @Test
    void an_update_stores_the_next_revision_and_keeps_the_one_before() {
        insert(Note.of("a", COUNTY).withTitle("甲"));
        update(Note.of("a", COUNTY).withTitle("乙"), 1);

        assertThat(history("a", ALL))
                .extracting(Row::revision, row -> Note.KIND.read(row).title())
                .containsExactly(tuple(1, "甲"), tuple(2, "乙"));
    }

    @Test
    void an_update_of_another_revision_than_the_latest_is_a_conflict_and_writes_nothing() {
        insert(Note.of("a", COUNTY));
        update(Note.of("a", COUNTY).withTitle("乙"), 1);
        var secondAt = find("a").orElseThrow().recordedAt();

        assertThatThrownBy(() -> update(Note.of("a", COUNTY).withTitle("丙"), 1))
                .isInstanceOfSatisfying(ConflictException.class, e -> {
                    assertThat(e.id()).isEqualTo("a");
                    assertThat(e.revisionSeen()).isEqualTo(1);
                    assertThat(e.revisionFound()).isEqualTo(2);
                    assertThat(e.actor()).isEqualTo(ActorId.of("clerk"));
                    assertThat(e.recordedAt()).isEqualTo(secondAt);
                })
                .hasMessageNotContaining("丙")
                .hasMessageNotContaining("乙");
        assertThat(history("a", ALL)).hasSize(2);
    }

    @Test
    void a_revision_that_is_not_written_yet_cannot_have_been_seen() {
        insert(Note.of("a", COUNTY));

        assertThatThrownBy(() -> update(Note.of("a", COUNTY), 2)).isInstanceOf(ConflictException.class);
    }

    @Test
    void what_was_never_inserted_can_be_neither_updated_nor_removed() {
        assertThatThrownBy(() -> update(Note.of("a", COUNTY), 1)).isInstanceOf(UnknownRecordException.class);
        assertThatThrownBy(() -> remove("a", 1)).isInstanceOf(UnknownRecordException.class);
    }

    @Test
    void a_removal_keeps_body_and_owner_and_marks_the_revision() {
        insert(Note.of("a", COUNTY).withTitle("甲"));
        remove("a", 1);

        Row last = history("a", ALL).get(1);
        assertThat(last.withdrawn()).isTrue();
        assertThat(last.ownerUnit()).isEqualTo(COUNTY);
        assertThat(Note.KIND.read(last).title()).isEqualTo("甲");
    }

    @Test
    void a_removal_of_another_revision_than_the_latest_is_a_conflict() {
        insert(Note.of("a", COUNTY));
        update(Note.of("a", COUNTY), 1);

        assertThatThrownBy(() -> remove("a", 1)).isInstanceOf(ConflictException.class);
        assertThat(find("a")).isPresent();
    }

    @Test
    void a_record_cannot_be_removed_twice() {
        insert(Note.of("a", COUNTY));
        remove("a", 1);

        assertThatThrownBy(() -> remove("a", 2)).isInstanceOf(UnknownRecordException.class);
    }

    @Test
    void a_withdrawn_record_is_reinstated_by_an_update() {
        insert(Note.of("a", COUNTY));
        remove("a", 1);
        update(Note.of("a", COUNTY).withTitle("又"), 2);

        assertThat(find("a").map(Row::revision)).contains(3);
    }

    @Test
    void everything_of_a_transaction_is_stored_or_nothing() {
        insert(Note.of("old", COUNTY));
        var failure = new IllegalStateException("planned");

        assertThatThrownBy(() -> write(tx -> {
                    tx.insert(draft(Note.of("a", COUNTY)));
                    tx.update(draft(Note.of("old", COUNTY).withTitle("改")), 1);
                    tx.append(JournalContract.line(1));
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(find("a")).isEmpty();
        assertThat(find("old").map(Row::revision)).contains(1);
        assertThat(journalHead()).isEmpty();
        insert(Note.of("a", COUNTY));
        assertThat(find("a").map(Row::revision)).contains(1);
    }

    @Test
    void the_reads_of_a_transaction_see_its_own_writes() {
        insert(Note.of("a", COUNTY));

        write(tx -> {
            tx.insert(draft(Note.of("b", COUNTY)));
            tx.update(draft(Note.of("a", COUNTY).withTitle("改")), 1);
            assertThat(tx.find(Note.KIND, "b", ALL)).isPresent();
            assertThat(tx.history(Note.KIND, "a", ALL)).hasSize(2);
            assertThat(tx.count(Note.KIND, Condition.equal(Note.TITLE, "改"), ALL))
                    .isEqualTo(1);
            tx.remove(Note.KIND, "b", 1);
            assertThat(tx.find(Note.KIND, "b", ALL)).isEmpty();
        });
    }

    @Test
    void two_revisions_of_one_record_can_be_written_in_one_transaction() {
        write(tx -> {
            tx.insert(draft(Note.of("a", COUNTY)));
            tx.update(draft(Note.of("a", COUNTY).withTitle("改")), 1);
        });

        assertThat(find("a", at(START)).map(Row::revision)).contains(2);
    }

    @Test
    void the_outcome_names_the_revisions_in_the_order_of_writing() {
        insert(Note.of("a", COUNTY));
        Outcome outcome = write(tx -> {
            tx.insert(draft(Note.of("z", COUNTY)));
            tx.update(draft(Note.of("a", COUNTY)), 1);
            tx.remove(Note.KIND, "z", 1);
        });

        assertThat(outcome.written())
                .containsExactly(
                        new Written("notes", "z", 1), new Written("notes", "a", 2), new Written("notes", "z", 2));
        assertThat(outcome.actor()).isEqualTo(ActorId.of("clerk"));
    }

    @Test
    void the_same_command_again_does_not_run_the_work_and_has_the_first_outcome() {
        var runs = new AtomicInteger();
        Consumer<Transaction> work = tx -> {
            runs.incrementAndGet();
            tx.insert(draft(Note.of("a", COUNTY)));
        };

        Outcome first = storage().write(ROOT, command("once"), "digest", clock, work);
        clock.advance(Duration.ofDays(1));
        Outcome second = storage().write(ROOT, command("once"), "digest", clock, work);

        assertThat(second).isEqualTo(first);
        assertThat(runs).hasValue(1);
        assertThat(history("a", ALL)).hasSize(1);
    }

    @Test
    void a_command_s_id_used_with_another_content_or_by_another_actor_is_refused() {
        storage().write(ROOT, command("once"), "digest", clock, tx -> tx.insert(draft(Note.of("a", COUNTY))));
        var byAnother =
                Command.of(command("once").id(), actor("other"), command("once").purpose());

        assertThatThrownBy(() -> storage()
                        .write(ROOT, command("once"), "other", clock, tx -> tx.insert(draft(Note.of("b", COUNTY)))))
                .isInstanceOf(CommandMismatchException.class);
        assertThatThrownBy(() ->
                        storage().write(ROOT, byAnother, "digest", clock, tx -> tx.insert(draft(Note.of("b", COUNTY)))))
                .isInstanceOf(CommandMismatchException.class);
        assertThat(find("b")).isEmpty();
    }

    @Test
    void a_command_that_failed_can_be_sent_again() {
        assertThatThrownBy(() -> storage()
                        .write(ROOT, command("once"), "digest", clock, tx -> tx.update(draft(Note.of("a", COUNTY)), 1)))
                .isInstanceOf(UnknownRecordException.class);

        storage().write(ROOT, command("once"), "digest", clock, tx -> tx.insert(draft(Note.of("a", COUNTY))));

        assertThat(find("a")).isPresent();
    }

    @Test
    void the_content_digest_has_1_to_128_characters() {
        assertThatThrownBy(() -> storage().write(ROOT, command(), "", clock, tx -> {}))
                .isInstanceOf(RefusedValueException.class);
        assertThatThrownBy(() -> storage().write(ROOT, command(), "x".repeat(129), clock, tx -> {}))
                .isInstanceOf(RefusedValueException.class);
    }

    @Test
    void the_work_must_not_write_through_the_store_again() {
        assertThatIllegalStateException().isThrownBy(() -> write(tx -> insert(Note.of("a", COUNTY))));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        write(tx -> storage().write(UnitId.of("other-root"), command(), "digest", clock, inner -> {})));

        insert(Note.of("a", COUNTY));
        assertThat(find("a")).isPresent();
    }

    @Test
    void a_transaction_is_used_only_inside_the_call_that_handed_it_out() {
        var kept = new ArrayList<Transaction>();
        write(kept::add);

        assertThatIllegalStateException().isThrownBy(() -> kept.get(0).insert(draft(Note.of("a", COUNTY))));
        assertThat(find("a")).isEmpty();
    }

    @Test
    void a_reading_is_used_only_inside_the_call_that_handed_it_out() {
        Reading kept = read(reading -> reading);

        assertThatIllegalStateException().isThrownBy(() -> kept.find(Note.KIND, "a", ALL));
    }

    @Test
    void rows_of_different_root_units_never_meet() {
        UnitId other = UnitId.of("other-city");
        insert(Note.of("a", COUNTY).withTitle("甲"));
        storage()
                .write(
                        other,
                        command(),
                        "digest",
                        clock,
                        tx -> tx.insert(draft(Note.of("a", COUNTY).withTitle("乙"))));

        Row there = storage()
                .read(other, reading -> reading.find(Note.KIND, "a", View.latest(Scope.root(other))))
                .orElseThrow();
        assertThat(Note.KIND.read(there).title()).isEqualTo("乙");
        assertThat(Note.KIND.read(find("a").orElseThrow()).title()).isEqualTo("甲");
        Optional<Row> seenFromHere = storage().read(other, reading -> reading.find(Note.KIND, "a", ALL));
        assertThat(seenFromHere).isEmpty();
    }
}
