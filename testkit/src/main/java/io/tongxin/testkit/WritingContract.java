package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.Draft;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Outcome.Written;
import io.tongxin.storage.Reading;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.storage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the contract says of inserting, updating, and removing; each sentence has its test. */
abstract class WritingContract extends TransactionContract {
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
                    tx.append(line(tx, 1));
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

    @Test
    void an_update_may_give_a_record_another_owner_and_other_values() {
        insert(Note.of("a", COUNTY).withNumber(1).withTags("x"));

        update(Note.of("a", SCHOOL).withTags("y"), 1);

        Row row = find("a").orElseThrow();
        assertThat(row.ownerUnit()).isEqualTo(SCHOOL);
        assertThat(row.indexed().value(Note.NUMBER)).isEmpty();
        assertThat(idsWhere(Condition.hasAny(Note.TAGS, Set.of("x")))).isEmpty();
        assertThat(idsWhere(Condition.hasAny(Note.TAGS, Set.of("y")))).containsExactly("a");
    }

    @Test
    void an_update_that_changes_nothing_is_a_revision_all_the_same() {
        insert(Note.of("a", COUNTY));
        update(Note.of("a", COUNTY), 1);

        assertThat(history("a", ALL)).extracting(Row::revision).containsExactly(1, 2);
    }

    @Test
    void a_removal_keeps_the_indexed_values() {
        Note note = Note.of("a", COUNTY).withNumber(7).withTags("x", "y");
        insert(note);
        remove("a", 1);

        assertThat(history("a", ALL).get(1).indexed()).isEqualTo(draft(note).indexed());
    }

    @Test
    void of_a_withdrawn_record_too_the_latest_revision_must_have_been_seen() {
        insert(Note.of("a", COUNTY));
        remove("a", 1);

        assertThatThrownBy(() -> update(Note.of("a", COUNTY), 1)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> remove("a", 1)).isInstanceOf(ConflictException.class);
        assertThat(history("a", ALL)).hasSize(2);
    }

    @Test
    void a_revision_below_1_was_never_seen() {
        insert(Note.of("a", COUNTY));

        for (int revision : List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> update(Note.of("a", COUNTY), revision)).isInstanceOf(ConflictException.class);
        }
    }

    @Test
    void a_record_is_inserted_updated_withdrawn_and_reinstated_in_one_transaction() {
        write(tx -> {
            tx.insert(draft(Note.of("a", COUNTY)));
            tx.update(draft(Note.of("a", COUNTY).withTitle("改")), 1);
            tx.remove(Note.KIND, "a", 2);
            tx.update(draft(Note.of("a", COUNTY).withTitle("又")), 3);
        });

        assertThat(find("a").map(Row::revision)).contains(4);
        assertThat(find("a", at(START)).map(Row::revision)).contains(4);
        assertThat(count(Condition.everything(), at(START))).isEqualTo(1);
        assertThat(history("a", ALL)).extracting(Row::revision).containsExactly(1, 2, 3, 4);
    }

    @Test
    void the_ids_of_each_kind_are_their_own() {
        insert(Note.of("a", COUNTY));
        insertCards(card("a", Cards.CODE, "K"));
        remove("a", 1);

        assertThat(findCard("a").indexed().value(Cards.CODE)).contains("K");
        assertThat(find("a")).isEmpty();
        assertThat(count(Condition.everything(), ALL)).isZero();
    }

    @Test
    void the_version_of_the_body_s_form_is_kept_with_each_revision() {
        insertCards(card("a", Indexed.none()));
        write(tx -> tx.update(new Draft(Cards.LATER, "a", COUNTY, "later", Indexed.none()), 1));
        write(tx -> tx.remove(Cards.KIND, "a", 2));

        List<Row> all = read(reading -> reading.history(Cards.LATER, "a", ALL));
        assertThat(all).extracting(Row::bodyVersion).containsExactly(1, 3, 3);
    }

    @Test
    void every_revision_says_who_wrote_it_and_by_which_command() {
        insert(Note.of("a", COUNTY));
        var byOther = Command.of(CommandId.of("by-other"), actor("other"), Purpose.of("合同测试"));
        storage().write(ROOT, byOther, "digest", clock, tx -> tx.remove(Note.KIND, "a", 1));

        assertThat(history("a", ALL))
                .extracting(Row::actor, row -> row.command().value())
                .containsExactly(tuple(ActorId.of("clerk"), "command-1"), tuple(ActorId.of("other"), "by-other"));
    }
}
