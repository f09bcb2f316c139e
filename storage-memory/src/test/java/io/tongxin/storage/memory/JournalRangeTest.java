package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.activity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tongxin.RecordKinds;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Checkpoint;
import io.tongxin.journal.CheckpointKeeper;
import io.tongxin.journal.Journal;
import io.tongxin.journal.JournalEntry;
import io.tongxin.journal.Verification;
import io.tongxin.journal.Verification.Broken;
import io.tongxin.journal.Verification.Fault;
import io.tongxin.journal.Verification.Intact;
import io.tongxin.storage.JournalLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Verification by range and since a checkpoint, who keeps checkpoints, and the feed. */
class JournalRangeTest {
    private static final int FOUNDING = 7;

    private final SampleCity city = SampleCity.founded();
    private final Journal journal = city.office.journal();
    private final Kept kept = new Kept();

    /** A keeper that keeps all it is given. */
    private static final class Kept implements CheckpointKeeper {
        private final List<Checkpoint> all = new ArrayList<>();

        @Override
        public Optional<Checkpoint> last(UnitId rootUnit) {
            return all.stream().filter(c -> c.rootUnit().equals(rootUnit)).reduce((a, b) -> b);
        }

        @Override
        public void keep(Checkpoint checkpoint) {
            all.add(checkpoint);
        }
    }

    private void record(String... ids) {
        for (String id : ids) {
            city.office.activities().record(activity(id));
        }
    }

    private Shard shard() {
        return Optional.ofNullable(city.storage.snapshot().committed().get(CITY))
                .orElseThrow()
                .shard();
    }

    private void alterLine(long sequence) {
        shard().journal()
                .computeIfPresent(
                        sequence,
                        (s, l) -> new JournalLine(
                                s, l.recordedAt(), l.entry().replace("clerk", "clark"), l.algorithm(), l.hash()));
    }

    private static Broken broken(long sequence, Fault fault) {
        return new Broken(sequence, fault, "", "");
    }

    @Test
    void a_range_is_verified_from_its_checkpoint_to_its_last_entry_and_no_further() {
        Checkpoint founded = journal.checkpoint();
        record("a", "b", "c", "d");
        alterLine(FOUNDING + 3);

        assertThat(journal.verify(founded, FOUNDING + 2)).isInstanceOfSatisfying(Intact.class, intact -> {
            assertThat(intact.entries()).isEqualTo(2);
            assertThat(intact.end().sequence()).isEqualTo(FOUNDING + 2);
        });
        assertThat(journal.verify(founded, FOUNDING + 3)).isEqualTo(broken(FOUNDING + 3, Fault.ENTRY_ALTERED));
        assertThat(journal.verifySince(founded)).isEqualTo(broken(FOUNDING + 3, Fault.ENTRY_ALTERED));
        assertThat(journal.verify(founded, FOUNDING)).isEqualTo(new Intact(0, founded));
    }

    @Test
    void what_was_altered_before_a_checkpoint_is_found_from_the_start_and_not_since_the_checkpoint() {
        record("a", "b");
        Checkpoint later = journal.checkpoint();
        record("c");
        alterLine(FOUNDING);

        assertThat(journal.verifySince(later).isIntact()).isTrue();
        assertThat(journal.verifySince(Checkpoint.start(CITY))).isEqualTo(broken(FOUNDING, Fault.ENTRY_ALTERED));
    }

    @Test
    void the_line_of_the_checkpoint_itself_is_verified_from_its_stored_text() {
        Checkpoint founded = journal.checkpoint();
        record("a");
        alterLine(FOUNDING);

        assertThat(journal.verifySince(founded)).isEqualTo(broken(FOUNDING, Fault.ENTRY_ALTERED));
    }

    @Test
    void a_checkpoint_of_another_hash_is_told() {
        Checkpoint other = new Checkpoint(CITY, FOUNDING, "ab".repeat(32));

        assertThat(journal.verifySince(other)).isEqualTo(broken(FOUNDING, Fault.CHECKPOINT_DIFFERS));
        assertThat(journal.verify(List.of(journal.checkpoint(), other)))
                .isEqualTo(broken(FOUNDING, Fault.CHECKPOINT_DIFFERS));
    }

    @Test
    void a_checkpoint_past_the_end_says_that_the_end_is_missing() {
        record("a");
        Checkpoint last = journal.checkpoint();
        shard().journal().remove(FOUNDING + 1L);

        assertThat(journal.verifySince(last)).isEqualTo(broken(FOUNDING + 1, Fault.ENTRY_MISSING));
        assertThat(journal.verify(Checkpoint.start(CITY), FOUNDING + 1))
                .isEqualTo(broken(FOUNDING + 1, Fault.ENTRY_MISSING));
    }

    @Test
    void a_journal_whose_beginning_was_cut_off_says_that_it_is_missing_whatever_the_checkpoint() {
        Checkpoint founded = journal.checkpoint();
        record("a", "b", "c");
        for (long sequence = 1; sequence <= FOUNDING; sequence++) {
            shard().journal().remove(sequence);
        }

        assertThat(journal.verify(List.of())).isEqualTo(broken(1, Fault.ENTRY_MISSING));
        assertThat(journal.verifySince(founded)).isEqualTo(broken(FOUNDING - 1, Fault.ENTRY_MISSING));
    }

    @Test
    void a_checkpoint_of_another_root_unit_is_refused_and_a_range_that_ends_before_it_begins() {
        Checkpoint other = new Checkpoint(UnitId.of("county"), 3, "ab".repeat(32));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> journal.verify(List.of(other)))
                .withMessageContaining("另一根单位");
        assertThatIllegalArgumentException().isThrownBy(() -> journal.verifySince(other));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.verifyRecords(RecordKinds.all(), List.of(other)));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.verify(journal.checkpoint(), FOUNDING - 1));
    }

    @Test
    void an_empty_journal_is_whole_and_no_checkpoint_is_handed_over() {
        Journal empty = Journal.of(new MemoryStorage(), CITY, ChainSeals.unkeyed());

        assertThat(empty.advance(kept, RecordKinds.all())).isEqualTo(new Intact(0, Checkpoint.start(CITY)));
        assertThat(kept.all).isEmpty();
        assertThat(empty.verifySince(new Checkpoint(CITY, 3, "ab".repeat(32))))
                .isEqualTo(broken(2, Fault.ENTRY_MISSING));
        assertThat(empty.entries(1, 10)).isEmpty();
    }

    @Test
    void checkpoints_are_handed_over_as_far_as_all_is_whole() {
        assertThat(journal.advance(kept, RecordKinds.all()).isIntact()).isTrue();
        assertThat(journal.advance(kept, RecordKinds.all()).isIntact()).isTrue();
        assertThat(kept.all).extracting(Checkpoint::sequence).containsExactly((long) FOUNDING);
        record("a", "b");
        assertThat(journal.advance(kept, RecordKinds.all())).isInstanceOfSatisfying(Intact.class, intact -> {
            assertThat(intact.entries()).isEqualTo(2);
            assertThat(intact.end()).isEqualTo(journal.checkpoint());
        });
        record("c");
        alterLine(FOUNDING + 3);
        assertThat(journal.advance(kept, RecordKinds.all())).isEqualTo(broken(FOUNDING + 3, Fault.ENTRY_ALTERED));
        assertThat(kept.all).extracting(Checkpoint::sequence).containsExactly((long) FOUNDING, FOUNDING + 2L);
    }

    @Test
    void records_are_compared_for_the_entries_since_the_checkpoint() {
        record("a");
        Checkpoint before = journal.checkpoint();
        record("b", "c");
        shard().rows("activities").remove("a");
        assertThat(journal.verifyRecordsSince(RecordKinds.all(), before).isIntact())
                .isTrue();

        shard().rows("activities").remove("c");

        assertThat(journal.verifyRecordsSince(RecordKinds.all(), before))
                .isEqualTo(new Broken(FOUNDING + 3, Fault.RECORD_MISSING, "activities", "c"));
        assertThat(journal.verifyRecords(RecordKinds.all(), List.of()))
                .isEqualTo(new Broken(FOUNDING + 1, Fault.RECORD_MISSING, "activities", "a"));
    }

    @Test
    void the_feed_gives_every_entry_once_and_nothing_past_the_end() {
        record("a", "b", "c");
        var seen = new ArrayList<JournalEntry>();
        List<JournalEntry> next;
        do {
            next = journal.entries(seen.size() + 1L, 4);
            seen.addAll(next);
        } while (!next.isEmpty());

        assertThat(seen)
                .hasSize(FOUNDING + 3)
                .extracting(JournalEntry::sequence)
                .doesNotHaveDuplicates();
        assertThat(seen).extracting(JournalEntry::rootUnit).containsOnly(CITY);
        assertThat(journal.entries(1_000, 10)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> journal.entries(0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.entries(1, 10_001));
    }

    @Test
    void the_feed_stops_at_an_entry_that_is_missing_or_unreadable_and_names_it() {
        record("a", "b", "c");
        shard().journal().remove(FOUNDING + 2L);
        shard().journal()
                .computeIfPresent(4L, (s, l) -> new JournalLine(4, l.recordedAt(), "x", l.algorithm(), l.hash()));

        assertThat(journal.entries(FOUNDING, 2)).hasSize(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> journal.entries(FOUNDING, 3))
                .withMessageContaining("第" + (FOUNDING + 2) + "条")
                .withMessageContaining("entry " + (FOUNDING + 2));
        assertThatIllegalStateException()
                .isThrownBy(() -> journal.entries(1, 10))
                .withMessageContaining("entry 4");
    }

    @Test
    void each_entry_says_by_a_digest_what_its_command_ordered() {
        record("a", "b");

        List<JournalEntry> entries = journal.entries(1, 100);

        assertThat(entries.subList(0, FOUNDING))
                .extracting(JournalEntry::contentDigest)
                .containsOnly(entries.get(0).contentDigest());
        assertThat(entries.get(FOUNDING).contentDigest())
                .isNotEqualTo(entries.get(FOUNDING + 1).contentDigest());
    }

    @Test
    void a_restored_snapshot_is_whole_with_what_is_kept_of_its_commands() {
        record("a");
        Verification whole = journal.verifyRecords(RecordKinds.all(), List.of());
        MemorySnapshot snapshot = city.storage.snapshot();
        city.storage.restore(snapshot);

        assertThat(journal.verifyRecords(RecordKinds.all(), List.of())).isEqualTo(whole);
        assertThat(whole.isIntact()).isTrue();
    }
}
