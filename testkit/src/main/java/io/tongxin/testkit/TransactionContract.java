package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.actor.Scope;
import io.tongxin.storage.Condition;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.Draft;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Outcome.Written;
import io.tongxin.storage.Query;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.storage.View;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the contract says of a transaction: of refused calls that the work catches, of many inserts, of its own reads. */
abstract class TransactionContract extends CommandContract {
    private Outcome writeAroundRefused(Class<? extends Throwable> refusal, Consumer<Transaction> refused) {
        return write(tx -> {
            tx.insert(draft(Note.of("before", COUNTY).withTags("x")));
            assertThatThrownBy(() -> refused.accept(tx)).isInstanceOf(refusal);
            tx.insert(draft(Note.of("after", COUNTY).withTags("x")));
        });
    }

    private void assertThatOnlyTheRestWasWritten(Outcome outcome) {
        assertThat(outcome.written())
                .containsExactly(new Written("notes", "before", 1), new Written("notes", "after", 1));
        assertThat(idsWhere(Condition.hasAny(Note.TAGS, Set.of("x")))).containsExactly("after", "before");
    }

    @Test
    void a_work_that_catches_a_duplicate_keeps_everything_else() {
        insert(Note.of("a", COUNTY).withTitle("甲"));

        Outcome outcome = writeAroundRefused(
                DuplicateException.class,
                tx -> tx.insert(draft(Note.of("a", SCHOOL).withTitle("乙").withTags("x"))));

        assertThatOnlyTheRestWasWritten(outcome);
        assertThat(history("a", ALL))
                .extracting(row -> Note.KIND.read(row).title())
                .containsExactly("甲");
    }

    @Test
    void a_work_that_catches_a_conflict_keeps_everything_else() {
        insert(Note.of("a", COUNTY));

        Outcome outcome = writeAroundRefused(
                ConflictException.class,
                tx -> tx.update(draft(Note.of("a", SCHOOL).withTags("x")), 2));

        assertThatOnlyTheRestWasWritten(outcome);
        assertThat(history("a", ALL)).hasSize(1);
    }

    @Test
    void a_work_that_catches_the_conflict_of_a_removal_keeps_everything_else() {
        insert(Note.of("a", COUNTY));

        Outcome outcome = writeAroundRefused(ConflictException.class, tx -> tx.remove(Note.KIND, "a", 2));

        assertThatOnlyTheRestWasWritten(outcome);
        assertThat(find("a")).isPresent();
    }

    @Test
    void a_work_that_catches_an_unknown_record_keeps_everything_else() {
        assertThatOnlyTheRestWasWritten(writeAroundRefused(
                UnknownRecordException.class,
                tx -> tx.update(draft(Note.of("a", COUNTY).withTags("x")), 1)));
        assertThat(history("a", ALL)).isEmpty();
    }

    @Test
    void a_work_that_catches_a_refused_journal_line_keeps_everything_else() {
        assertThatOnlyTheRestWasWritten(writeAroundRefused(RefusedValueException.class, tx -> tx.append(line(tx, 2))));
        assertThat(journalHead()).isEmpty();
    }

    @Test
    void what_a_work_tried_in_vain_can_be_written_in_the_same_work() {
        write(tx -> {
            tx.insert(draft(Note.of("a", COUNTY)));
            assertThatThrownBy(() -> tx.update(draft(Note.of("a", COUNTY)), 2)).isInstanceOf(ConflictException.class);
            tx.update(draft(Note.of("a", COUNTY).withTitle("改")), 1);
            assertThatThrownBy(() -> tx.append(line(tx, 2))).isInstanceOf(RefusedValueException.class);
            tx.append(line(tx, 1));
        });

        assertThat(find("a").map(Row::revision)).contains(2);
        assertThat(journalHead()).isPresent();
    }

    @Test
    void many_records_of_several_kinds_are_inserted_at_once_in_their_order() {
        List<Draft> drafts = List.of(
                draft(Note.of("b", COUNTY).withTags("x", "y")),
                card("c", Indexed.none().withCodes(Cards.TAGS, Set.of("z"))),
                draft(Note.of("a", SCHOOL)));
        var rows = new ArrayList<Row>();

        Outcome outcome = write(tx -> rows.addAll(tx.insertAll(drafts)));

        assertThat(outcome.written())
                .containsExactly(
                        new Written("notes", "b", 1), new Written("cards", "c", 1), new Written("notes", "a", 1));
        assertThat(rows).extracting(Row::id).containsExactly("b", "c", "a");
        assertThat(find("b")).contains(rows.get(0));
        assertThat(findCard("c")).isEqualTo(rows.get(1));
        assertThat(find("a")).contains(rows.get(2));
    }

    @Test
    void of_many_inserts_none_is_written_if_one_of_the_ids_was_ever_used() {
        insert(Note.of("m", COUNTY), Note.of("w", COUNTY));
        remove("w", 1);

        for (String used : List.of("m", "w")) {
            assertThatOnlyTheRestWasWrittenOnce(
                    used,
                    List.of(draft(Note.of("a", COUNTY)), draft(Note.of(used, COUNTY)), draft(Note.of("z", COUNTY))));
        }
    }

    private void assertThatOnlyTheRestWasWrittenOnce(String used, List<Draft> drafts) {
        Outcome outcome = write(tx -> {
            tx.insert(draft(Note.of("rest-" + used, COUNTY)));
            assertThatThrownBy(() -> tx.insertAll(drafts))
                    .isInstanceOfSatisfying(
                            DuplicateException.class, e -> assertThat(e.id()).isEqualTo(used));
        });
        assertThat(outcome.written()).containsExactly(new Written("notes", "rest-" + used, 1));
        assertThat(find("a")).isEmpty();
        assertThat(find("z")).isEmpty();
    }

    @Test
    void of_many_inserts_none_is_written_if_an_id_stands_there_twice() {
        assertThatOnlyTheRestWasWrittenOnce(
                "b", List.of(draft(Note.of("a", COUNTY)), draft(Note.of("b", COUNTY)), draft(Note.of("b", SCHOOL))));

        write(tx -> tx.insertAll(List.of(draft(Note.of("b", COUNTY)), card("b", Indexed.none()))));
        assertThat(find("b")).isPresent();
    }

    @Test
    void many_inserts_that_are_none_write_nothing() {
        assertThat(write(tx -> assertThat(tx.insertAll(List.of())).isEmpty()).written())
                .isEmpty();
    }

    @Test
    void many_more_inserts_than_are_sent_together_are_all_written() {
        List<Draft> drafts = IntStream.range(0, 2_345)
                .mapToObj(i -> draft(Note.of("n-" + i, COUNTY).withNumber(i).withTags("t-" + i % 7, "all")))
                .toList();
        var rows = new ArrayList<Row>();

        Outcome outcome = write(tx -> rows.addAll(tx.insertAll(drafts)));

        assertThat(outcome.written()).hasSize(2_345);
        var scanned = new HashMap<String, Row>();
        read(reading -> {
            reading.scan(Note.KIND, Condition.everything(), ALL, row -> scanned.put(row.id(), row));
            return reading;
        });
        assertThat(rows).hasSize(2_345).allSatisfy(row -> assertThat(scanned).containsEntry(row.id(), row));
        assertThat(this.<Long>read(r -> r.count(Note.KIND, Condition.hasAny(Note.TAGS, Set.of("t-3")), ALL)))
                .isEqualTo(335L);
    }

    @Test
    void the_row_that_a_write_returns_is_the_row_that_is_read() {
        var returned = new ArrayList<Row>();
        write(tx -> {
            returned.add(tx.insert(draft(Note.of("a", COUNTY).withTags("x"))));
            returned.add(tx.update(draft(Note.of("a", SCHOOL).withNumber(7).withTags("y", "z")), 1));
            returned.add(tx.remove(Note.KIND, "a", 2));
        });

        assertThat(history("a", ALL)).isEqualTo(returned);
    }

    @Test
    void every_read_of_a_transaction_sees_its_own_writes() {
        insert(Note.of("a", COUNTY), Note.of("b", COUNTY));

        write(tx -> {
            tx.insert(draft(Note.of("c", COUNTY).withTags("new")));
            tx.update(draft(Note.of("a", COUNTY).withTags("new")), 1);
            tx.remove(Note.KIND, "b", 1);
            Condition tagged = Condition.hasAny(Note.TAGS, Set.of("new"));
            var query = Query.of(Note.KIND).where(tagged);
            var seen = new ArrayList<String>();

            tx.scan(Note.KIND, tagged, ALL, row -> seen.add(row.id()));
            assertThat(seen).containsExactly("a", "c");
            assertThat(tx.query(query, ALL).content()).extracting(Row::id).containsExactly("a", "c");
            assertThat(tx.project(query.project(), ALL).content()).hasSize(2);
            seen.clear();
            tx.scanHistory(Note.KIND, ALL, row -> seen.add(row.toString()));
            assertThat(seen).containsExactly("notes/a#1", "notes/a#2", "notes/b#1", "notes/b#2", "notes/c#1");
        });
    }

    @Test
    void a_transaction_reads_what_was_known_before_it_as_it_was() {
        insert(Note.of("a", COUNTY), Note.of("b", COUNTY));

        write(tx -> {
            tx.update(draft(Note.of("a", SCHOOL)), 1);
            tx.remove(Note.KIND, "b", 1);
            tx.insert(draft(Note.of("c", COUNTY)));
            View before = at(START);
            View now = at(tx.recordedAt());

            assertThat(tx.find(Note.KIND, "a", before).map(Row::ownerUnit)).contains(COUNTY);
            assertThat(tx.find(Note.KIND, "c", before)).isEmpty();
            assertThat(tx.count(Note.KIND, Condition.everything(), before)).isEqualTo(2);
            assertThat(tx.count(Note.KIND, Condition.everything(), now)).isEqualTo(2);
            assertThat(tx.find(Note.KIND, "b", now)).isEmpty();
            assertThat(tx.history(Note.KIND, "b", before)).hasSize(1);
        });
    }

    @Test
    void a_transaction_reads_only_what_its_view_may_see() {
        write(tx -> {
            tx.insert(draft(Note.of("a", COUNTY)));
            assertThat(tx.find(Note.KIND, "a", View.latest(Scope.none()))).isEmpty();
            assertThat(tx.find(Note.KIND, "a", View.latest(Scope.units(ROOT, Set.of(COUNTY)))))
                    .isPresent();
            assertThat(tx.find(Note.KIND, "a", View.latest(Scope.units(ROOT, Set.of(SCHOOL)))))
                    .isEmpty();
        });
    }

    @Test
    void a_transaction_says_when_the_last_write_before_it_was_recorded() {
        write(tx -> {
            assertThat(tx.lastRecordedAt()).isEmpty();
            assertThat(tx.recordedAt()).isEqualTo(START);
        });

        write(tx -> {
            tx.insert(draft(Note.of("a", COUNTY)));
            assertThat(tx.lastRecordedAt()).contains(START);
            assertThat(tx.recordedAt()).isEqualTo(START.plus(1, ChronoUnit.MICROS));
        });
    }

    @Test
    void every_method_of_a_transaction_that_has_ended_throws() {
        var kept = new ArrayList<Transaction>();
        write(kept::add);
        Transaction tx = kept.get(0);

        for (Runnable call : List.<Runnable>of(
                () -> tx.insertAll(List.of(draft(Note.of("a", COUNTY)))),
                () -> tx.update(draft(Note.of("a", COUNTY)), 1),
                () -> tx.remove(Note.KIND, "a", 1),
                () -> tx.append(line(tx, 1)),
                () -> tx.find(Note.KIND, "a", ALL))) {
            assertThatIllegalStateException().isThrownBy(call::run);
        }
    }
}
