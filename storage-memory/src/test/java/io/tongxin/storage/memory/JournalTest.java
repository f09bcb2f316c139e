package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.activity;
import static io.tongxin.storage.memory.SampleCity.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.tongxin.Attributes;
import io.tongxin.RecordKinds;
import io.tongxin.id.ActivityId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Checkpoint;
import io.tongxin.journal.Journal;
import io.tongxin.journal.JournalEntry;
import io.tongxin.journal.Verification;
import io.tongxin.journal.Verification.Fault;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final int ENTRIES = 10;
    private final SampleCity city = SampleCity.founded();

    @BeforeEach
    void three_more_changes() {
        city.office.activities().record(command("one"), activity("a"));
        city.clock.advance(Duration.ofMinutes(1));
        city.office.activities().correct(activity("a"), 1);
        city.office.activities().withdraw(ActivityId.of("a"), 2);
    }

    @Test
    void every_change_has_one_entry_and_a_command_sent_again_or_refused_has_none() {
        city.office.activities().record(command("one"), activity("a"));
        assertThatExceptionOfType(DuplicateException.class)
                .isThrownBy(() -> city.office.activities().record(activity("a")));

        List<JournalEntry> entries = city.office.journal().entries(1, 100);

        assertThat(entries).hasSize(ENTRIES).extracting(JournalEntry::sequence).isSorted();
        assertThat(entries.subList(7, ENTRIES))
                .extracting(JournalEntry::kind, JournalEntry::id, JournalEntry::revision, JournalEntry::change)
                .containsExactly(
                        tuple("activities", "a", 1, JournalEntry.Change.RECORDED),
                        tuple("activities", "a", 2, JournalEntry.Change.CORRECTED),
                        tuple("activities", "a", 3, JournalEntry.Change.WITHDRAWN));
        assertThat(entries.get(8).before()).isEqualTo(entries.get(7).after());
        assertThat(entries.get(7).command().value()).isEqualTo("one");
        assertThat(entries)
                .allSatisfy(e -> assertThat(JournalEntry.parse(e.text())).isEqualTo(e));
    }

    @Test
    void an_untouched_journal_is_intact_and_says_how_far_it_has_come() {
        Journal journal = city.office.journal();
        Checkpoint checkpoint = journal.checkpoint();

        assertThat(journal.verifyRecords(RecordKinds.all(), List.of(checkpoint)))
                .isEqualTo(new Verification.Intact(ENTRIES, checkpoint));
        assertThat(Journal.of(new MemoryStorage(), CITY, ChainSeals.unkeyed()).verify(List.of()))
                .isEqualTo(new Verification.Intact(0, new Checkpoint(CITY, 0, "")));
    }

    private Verification afterTampering(Consumer<Shard> tampering, List<Checkpoint> checkpoints) {
        Shard shard = Optional.ofNullable(city.storage.snapshot().committed().get(CITY))
                .orElseThrow()
                .shard();
        tampering.accept(shard);
        return city.office.journal().verifyRecords(RecordKinds.all(), checkpoints);
    }

    private static Consumer<Shard> line(long sequence, UnaryOperator<JournalLine> change) {
        return shard -> shard.journal().computeIfPresent(sequence, (s, line) -> change.apply(line));
    }

    private static Consumer<Shard> row(int index, UnaryOperator<Row> change) {
        return shard -> shard.rows("activities").computeIfPresent("a", (id, rows) -> {
            var changed = new ArrayList<>(rows);
            changed.set(index, change.apply(rows.get(index)));
            return List.copyOf(changed);
        });
    }

    private static void assertBroken(Verification found, long sequence, Fault fault) {
        assertThat(found).isInstanceOfSatisfying(Verification.Broken.class, broken -> {
            assertThat(broken.sequence()).isEqualTo(sequence);
            assertThat(broken.fault()).isEqualTo(fault);
        });
    }

    @Test
    void an_entry_that_was_altered_is_named() {
        var found = afterTampering(
                line(
                        4,
                        l -> new JournalLine(
                                4, l.recordedAt(), l.entry().replace("RECORDED", "recorded"), l.algorithm(), l.hash())),
                List.of());

        assertBroken(found, 4, Fault.ENTRY_ALTERED);
    }

    @Test
    void a_time_that_was_altered_beside_the_entry_is_named() {
        var found = afterTampering(
                line(9, l -> new JournalLine(9, l.recordedAt().plusSeconds(1), l.entry(), l.algorithm(), l.hash())),
                List.of());

        assertBroken(found, 9, Fault.ENTRY_ALTERED);
    }

    @Test
    void an_entry_that_was_taken_out_is_named() {
        assertBroken(afterTampering(shard -> shard.journal().remove(5L), List.of()), 5, Fault.ENTRY_MISSING);
    }

    @Test
    void an_end_that_was_cut_off_shows_against_a_checkpoint_and_against_the_time_of_the_last_write() {
        Checkpoint kept = city.office.journal().checkpoint();
        Consumer<Shard> cut = shard -> shard.journal().remove((long) ENTRIES);

        assertBroken(afterTampering(cut, List.of(kept)), ENTRIES, Fault.ENTRY_MISSING);
        assertBroken(afterTampering(cut, List.of()), ENTRIES - 1, Fault.HEAD_DIFFERS);
    }

    @Test
    void a_chain_that_was_made_anew_shows_against_a_checkpoint() {
        Checkpoint kept = city.office.journal().checkpoint();
        SampleCity other = SampleCity.founded();
        other.office.activities().record(command("other"), activity("a"));
        other.office.activities().correct(activity("a"), 1);
        other.office.activities().withdraw(ActivityId.of("a"), 2);

        Verification found =
                Journal.of(other.storage, CITY, ChainSeals.unkeyed()).verify(List.of(kept));

        assertBroken(found, ENTRIES, Fault.CHECKPOINT_DIFFERS);
    }

    @Test
    void a_revision_that_was_altered_is_named_by_its_entry() {
        var found = afterTampering(
                row(
                        1,
                        r -> new Row(
                                r.kind(),
                                r.id(),
                                r.rootUnit(),
                                r.ownerUnit(),
                                r.revision(),
                                r.recordedAt(),
                                r.actor(),
                                r.command(),
                                r.bodyVersion(),
                                r.body().replace("专题", "一般"),
                                r.indexed(),
                                r.withdrawn())),
                List.of());

        assertBroken(found, 9, Fault.RECORD_ALTERED);
    }

    @Test
    void indexed_values_that_were_altered_are_named() {
        var found = afterTampering(
                row(
                        0,
                        r -> new Row(
                                r.kind(),
                                r.id(),
                                r.rootUnit(),
                                r.ownerUnit(),
                                r.revision(),
                                r.recordedAt(),
                                r.actor(),
                                r.command(),
                                r.bodyVersion(),
                                r.body(),
                                r.indexed().with(Attributes.UNIT, "fin"),
                                r.withdrawn())),
                List.of());

        assertBroken(found, 8, Fault.INDEX_ALTERED);
    }

    @Test
    void a_revision_that_was_taken_out_is_named() {
        var found = afterTampering(shard -> shard.rows("activities").remove("a"), List.of());

        assertBroken(found, 8, Fault.RECORD_MISSING);
    }

    @Test
    void a_revision_that_was_put_in_is_named() {
        var found = afterTampering(
                shard -> shard.rows("activities")
                        .compute(
                                "b",
                                (id, none) -> shard.rows("activities").getOrDefault("a", List.of()).stream()
                                        .map(r -> copyAs("b", r))
                                        .toList()),
                List.of());

        assertBroken(found, 0, Fault.RECORD_WITHOUT_ENTRY);
    }

    private static Row copyAs(String id, Row r) {
        return new Row(
                r.kind(),
                id,
                r.rootUnit(),
                r.ownerUnit(),
                r.revision(),
                r.recordedAt(),
                r.actor(),
                r.command(),
                r.bodyVersion(),
                r.body(),
                r.indexed(),
                r.withdrawn());
    }
}
