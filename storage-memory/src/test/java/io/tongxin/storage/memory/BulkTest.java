package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.EDU;
import static io.tongxin.storage.memory.SampleCity.FIN;
import static io.tongxin.storage.memory.SampleCity.activity;
import static io.tongxin.storage.memory.SampleCity.clerk;
import static io.tongxin.storage.memory.SampleCity.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.activity.Activity;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActivityId;
import io.tongxin.id.OwnerId;
import io.tongxin.journal.JournalEntry;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkTest {
    private final SampleCity city = SampleCity.founded();
    private final Office office = city.office;

    private static List<Activity> activities(int count) {
        return IntStream.range(0, count).mapToObj(i -> activity("n-" + i)).toList();
    }

    @Test
    void many_records_of_one_command_are_each_in_the_journal_and_the_progress_is_told() {
        long before = office.journal().checkpoint().sequence();
        var told = new ArrayList<List<Integer>>();

        Outcome outcome = office.write(
                command("many"),
                changes -> changes.recordAll(RecordKinds.ACTIVITIES, activities(2_345))
                        .reporting((done, of) -> told.add(List.of(done, of))));

        assertThat(outcome.written()).hasSize(2_345);
        assertThat(told).containsExactly(List.of(1_000, 2_345), List.of(2_000, 2_345), List.of(2_345, 2_345));
        List<JournalEntry> entries = office.journal().entries(before + 1, 10_000);
        assertThat(entries).extracting(JournalEntry::id).containsExactlyElementsOf(ids(2_345));
        assertThat(entries).allSatisfy(e -> assertThat(e.before()).isEmpty());
        assertThat(office.journal().verify(List.of()).isIntact()).isTrue();
        assertThat(office.journal().verifyRecords(RecordKinds.all(), List.of()).isIntact())
                .isTrue();
    }

    private static List<String> ids(int count) {
        return activities(count).stream().map(a -> a.id().value()).toList();
    }

    @Test
    void corrections_between_new_records_are_made_in_their_place() {
        office.activities().record(activity("old"));
        var told = new ArrayList<Integer>();

        Outcome outcome = office.write(
                command("mixed"),
                changes -> changes.record(RecordKinds.ACTIVITIES, activity("first"))
                        .correct(RecordKinds.ACTIVITIES, activity("old", FIN, OwnerId.body(FIN)), 1)
                        .record(RecordKinds.ACTIVITIES, activity("last"))
                        .reporting((done, of) -> told.add(done)));

        assertThat(outcome.written()).extracting(Outcome.Written::id).containsExactly("first", "old", "last");
        assertThat(told).containsExactly(3);
        assertThat(office.journal().verify(List.of()).isIntact()).isTrue();
    }

    @Test
    void who_ends_it_by_an_exception_while_progress_is_told_stores_nothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> office.write(
                        command("ended"),
                        changes -> changes.recordAll(RecordKinds.ACTIVITIES, activities(1_500))
                                .reporting((done, of) -> {
                                    throw new IllegalStateException("ended");
                                })))
                .withMessage("ended");

        assertThat(office.activities().all()).isEmpty();
        assertThat(office.activities()
                        .recordAll(command("ended"), activities(3))
                        .written())
                .hasSize(3);
    }

    @Test
    void a_used_id_among_many_is_named_and_nothing_is_stored() {
        office.activities().record(activity("n-7"));

        assertThatExceptionOfType(DuplicateException.class)
                .isThrownBy(() -> office.activities().recordAll(activities(1_500)))
                .satisfies(e -> assertThat(e.id()).isEqualTo("n-7"));
        assertThat(office.activities().all()).hasSize(1);
    }

    @Test
    void a_used_id_of_a_record_out_of_scope_is_refused_as_out_of_scope() {
        office.activities().record(activity("theirs", EDU, OwnerId.body(EDU)));
        Office fin = city.tongxin.as(clerk(Scope.units(CITY, Set.of(FIN))));
        List<Activity> own =
                List.of(activity("own", FIN, OwnerId.body(FIN)), activity("theirs", FIN, OwnerId.body(FIN)));

        assertThatExceptionOfType(OutOfScopeException.class)
                .isThrownBy(() -> fin.activities().recordAll(own));
        assertThat(office.activities().find(ActivityId.of("own"))).isEmpty();
    }

    @Test
    void a_command_orders_at_most_half_a_million_changes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.write(command("too-many"), changes -> {
                    for (int i = 0; i <= 500_000; i++) {
                        changes.withdraw(RecordKinds.ACTIVITIES, "x", 1);
                    }
                }))
                .withMessageContaining("500000");
    }
}
