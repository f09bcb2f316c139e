package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.CommandMismatchException;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Outcome.Written;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.storage.View;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the contract says of commands and of the work that they do. */
abstract class CommandContract extends JournalContract {
    @Test
    void a_digest_of_128_characters_is_kept_whole() {
        String digest = "统".repeat(128);

        Outcome first = storage().write(ROOT, command("once"), digest, clock, tx -> {});

        assertThat(first.contentDigest()).isEqualTo(digest);
        assertThat(storage().write(ROOT, command("once"), digest, clock, tx -> {}))
                .isEqualTo(first);
        assertThatThrownBy(() -> storage().write(ROOT, command("once"), "统".repeat(127), clock, tx -> {}))
                .isInstanceOf(CommandMismatchException.class);
    }

    @Test
    void a_command_that_writes_nothing_is_executed_all_the_same() {
        Outcome first = storage().write(ROOT, command("nothing"), "digest", clock, tx -> {});
        insert(Note.of("a", COUNTY));

        assertThat(first.written()).isEmpty();
        assertThat(first.recordedAt()).isEqualTo(START);
        assertThat(find("a").map(Row::recordedAt)).contains(START.plus(1, ChronoUnit.MICROS));
        assertThat(storage()
                        .write(ROOT, command("nothing"), "digest", clock, tx -> tx.insert(draft(Note.of("b", COUNTY)))))
                .isEqualTo(first);
        assertThat(find("b")).isEmpty();
    }

    @Test
    void the_commands_of_each_root_unit_are_its_own() {
        UnitId other = UnitId.of("other-city");
        storage().write(ROOT, command("once"), "digest", clock, tx -> tx.insert(draft(Note.of("a", COUNTY))));

        storage().write(other, command("once"), "another", clock, tx -> tx.insert(draft(Note.of("b", COUNTY))));

        View there = View.latest(Scope.root(other));
        assertThat(storage()
                        .<Boolean>read(
                                other,
                                reading -> reading.find(Note.KIND, "b", there).isPresent()))
                .isTrue();
    }

    @Test
    void an_outcome_of_very_many_revisions_is_given_again_whole() {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 3_000; i++) {
            drafts.add(Cards.of("统战:#|," + i, COUNTY, Indexed.none()));
        }

        Outcome first = storage().write(ROOT, command("many"), "digest", clock, tx -> tx.insertAll(drafts));

        assertThat(first.written()).hasSize(3_000).startsWith(new Written("cards", "统战:#|,0", 1));
        assertThat(storage().write(ROOT, command("many"), "digest", clock, tx -> {}))
                .isEqualTo(first);
    }

    @Test
    void an_error_of_the_work_goes_to_the_caller_as_it_is_and_nothing_is_stored() {
        var error = new StackOverflowError("planned");

        assertThatThrownBy(() -> storage().write(ROOT, command("once"), "digest", clock, tx -> {
                    tx.insert(draft(Note.of("a", COUNTY)));
                    throw error;
                }))
                .isSameAs(error);

        assertThat(find("a")).isEmpty();
        assertThat(lastRecordedAt()).isEmpty();
        storage().write(ROOT, command("once"), "digest", clock, tx -> tx.insert(draft(Note.of("a", COUNTY))));
        assertThat(find("a")).isPresent();
    }

    @Test
    void the_exception_of_a_reading_s_work_goes_to_the_caller_as_it_is() {
        var failure = new IllegalStateException("planned");

        assertThatThrownBy(() -> read(reading -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(find("a")).isEmpty();
    }

    @Test
    void the_work_reads_through_its_transaction_and_not_through_the_store() {
        assertThatIllegalStateException()
                .isThrownBy(() -> write(tx -> {
                    tx.insert(draft(Note.of("a", COUNTY)));
                    find("a");
                }));

        assertThat(find("a")).isEmpty();
        insert(Note.of("a", COUNTY));
        assertThat(find("a")).isPresent();
    }

    @Test
    void a_work_that_catches_the_refusal_of_a_second_write_keeps_its_own() {
        write(tx -> {
            tx.insert(draft(Note.of("a", COUNTY)));
            assertThatIllegalStateException().isThrownBy(() -> insert(Note.of("b", COUNTY)));
            assertThatIllegalStateException().isThrownBy(() -> insert(Note.of("b", COUNTY)));
        });

        assertThat(find("a")).isPresent();
        assertThat(find("b")).isEmpty();
    }

    @Test
    void after_any_refusal_the_next_valid_write_of_the_record_succeeds() {
        insert(Note.of("a", COUNTY));
        assertThatThrownBy(() -> insert(Note.of("a", COUNTY))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> update(Note.of("a", COUNTY), 7)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> remove("a", 7)).isInstanceOf(RuntimeException.class);

        update(Note.of("a", COUNTY).withTitle("改"), 1);
        remove("a", 2);
        update(Note.of("a", COUNTY).withTitle("又"), 3);

        assertThat(find("a").map(Row::revision)).contains(4);
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
}
