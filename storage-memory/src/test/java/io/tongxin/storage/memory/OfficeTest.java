package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.DAY;
import static io.tongxin.storage.memory.SampleCity.EDU;
import static io.tongxin.storage.memory.SampleCity.FIN;
import static io.tongxin.storage.memory.SampleCity.START;
import static io.tongxin.storage.memory.SampleCity.activity;
import static io.tongxin.storage.memory.SampleCity.appointment;
import static io.tongxin.storage.memory.SampleCity.clerk;
import static io.tongxin.storage.memory.SampleCity.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.tongxin.Attributes;
import io.tongxin.Known;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.activity.Activity;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActorId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.storage.Command;
import io.tongxin.storage.CommandMismatchException;
import io.tongxin.storage.Condition;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.SortKey;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.term.Bilingual;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeTest {
    private final SampleCity city = SampleCity.founded();
    private final Office office = city.office;

    private static Activity titled(String id, String title) {
        Activity a = activity(id);
        return new Activity(
                a.id(),
                a.unit(),
                a.kind(),
                Bilingual.of(title),
                a.days(),
                a.participations(),
                a.partners(),
                a.evidence(),
                a.answers());
    }

    @Test
    void what_was_recorded_is_found_with_who_and_when() {
        city.clock.advance(Duration.ofDays(1));

        Recorded<Activity> recorded = office.activities().record(activity("a"));

        assertThat(recorded)
                .isEqualTo(
                        new Recorded<>(activity("a"), 1, START.plus(Duration.ofDays(1)), ActorId.of("clerk"), false));
        assertThat(office.activities().find(ActivityId.of("a"))).contains(recorded);
        assertThat(office.activities().all()).containsExactly(recorded);
    }

    @Test
    void a_correction_and_a_withdrawal_are_further_revisions() {
        office.activities().record(activity("a"));
        office.activities().correct(titled("a", "更正后"), 1);
        office.activities().withdraw(ActivityId.of("a"), 2);

        assertThat(office.activities().find(ActivityId.of("a"))).isEmpty();
        assertThat(office.activities().revisions(ActivityId.of("a")))
                .extracting(Recorded::revision, r -> r.value().title().zh(), Recorded::withdrawn)
                .containsExactly(tuple(1, "专题研究", false), tuple(2, "更正后", false), tuple(3, "更正后", true));
    }

    @Test
    void a_correction_of_an_old_revision_is_a_conflict() {
        office.activities().record(activity("a"));
        office.activities().correct(titled("a", "一"), 1);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> office.activities().correct(titled("a", "二"), 1));
    }

    @Test
    void the_same_command_again_has_no_second_effect_and_the_first_result() {
        Recorded<Activity> first = office.activities().record(command("once"), activity("a"));
        city.clock.advance(Duration.ofHours(1));
        Recorded<Activity> again = office.activities().record(command("once"), activity("a"));

        assertThat(again).isEqualTo(first);
        assertThat(office.activities().revisions(ActivityId.of("a"))).hasSize(1);
        assertThatExceptionOfType(CommandMismatchException.class)
                .isThrownBy(() -> office.activities().record(command("once"), titled("a", "另一内容")));
    }

    @Test
    void several_records_are_written_in_one_transaction_or_none() {
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> office.write(
                        command("c"),
                        changes -> changes.record(RecordKinds.ACTIVITIES, activity("a"))
                                .withdraw(RecordKinds.UNITS, "fin", 9)));
        assertThat(office.activities().all()).isEmpty();

        Outcome outcome = office.write(
                command("c"),
                changes -> changes.record(RecordKinds.ACTIVITIES, activity("b"))
                        .record(RecordKinds.ACTIVITIES, activity("a")));
        assertThat(outcome.written()).extracting(Outcome.Written::id).containsExactly("b", "a");
    }

    @Test
    void a_command_orders_something_and_is_the_actor_s_own() {
        var foreign = Command.of(
                command("x").id(),
                Actor.of(ActorId.of("other"), CITY, Scope.root(CITY)),
                command("x").purpose());

        assertThatIllegalArgumentException().isThrownBy(() -> office.write(command("c"), changes -> {}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.activities().record(foreign, activity("a")));
    }

    @Test
    void a_reader_sees_what_the_scope_allows_and_what_everybody_works_by() {
        office.activities().record(activity("a"));
        Office fin = city.tongxin.as(clerk(Scope.units(CITY, Set.of(FIN))));
        Office edu = city.tongxin.as(clerk(Scope.units(CITY, Set.of(EDU))));
        Office nobody = city.tongxin.as(clerk(Scope.none()));

        assertThat(fin.activities().all()).isEmpty();
        assertThat(fin.appointments().all()).isEmpty();
        assertThat(fin.units().all()).hasSize(3);
        assertThat(edu.activities().all()).hasSize(1);
        assertThat(edu.appointments().all()).hasSize(1);
        assertThat(nobody.units().all()).isEmpty();
        assertThat(nobody.known().units()).isEmpty();
    }

    @Test
    void a_writer_writes_only_within_the_scope() {
        Office fin = city.tongxin.as(clerk(Scope.units(CITY, Set.of(FIN))));
        office.activities().record(activity("theirs"));

        assertThatExceptionOfType(OutOfScopeException.class)
                .isThrownBy(() -> fin.activities().record(activity("a")));
        assertThatExceptionOfType(UnknownRecordException.class)
                .isThrownBy(() -> fin.activities().withdraw(ActivityId.of("theirs"), 1));
        assertThatExceptionOfType(UnknownRecordException.class)
                .isThrownBy(() -> fin.activities().correct(activity("theirs", FIN, OwnerId.body(FIN)), 1));
        assertThatExceptionOfType(OutOfScopeException.class)
                .isThrownBy(() -> fin.appointments()
                        .record(appointment("b", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1))));
        assertThatExceptionOfType(OutOfScopeException.class)
                .isThrownBy(
                        () -> city.tongxin.as(clerk(Scope.none())).activities().record(activity("a")));
        assertThatExceptionOfType(OutOfScopeException.class).isThrownBy(fin::journal);
        fin.activities().record(activity("own", FIN, OwnerId.body(FIN)));
    }

    @Test
    void records_are_asked_for_by_attribute_and_by_page() {
        for (int i = 0; i < 5; i++) {
            office.activities().record(activity("a" + i, i % 2 == 0 ? EDU : FIN, OwnerId.body(EDU)));
        }
        Condition ofEdu =
                Condition.allOf(Condition.equal(Attributes.UNIT, "edu"), Condition.between(Attributes.DAY, DAY, DAY));

        var page = office.activities()
                .query(office.activities()
                        .query()
                        .where(ofEdu)
                        .orderBy(Attributes.DAY, SortKey.Direction.DESCENDING)
                        .size(2));
        assertThat(page.content()).extracting(r -> r.value().id().value()).containsExactly("a0", "a2");
        assertThat(page.next()).isPresent();
        assertThat(office.activities().count(ofEdu)).isEqualTo(3);
        assertThat(office.activities().count(Condition.hasAny(Attributes.OWNERS, Set.of("unit:edu"))))
                .isEqualTo(5);
    }

    @Test
    void what_was_known_at_an_instant_has_every_revision_recorded_by_then() {
        office.activities().record(activity("a"));
        var k = office.known().instant();
        city.clock.advance(Duration.ofDays(1));
        office.activities().correct(titled("a", "更正后"), 1);
        office.units().record(SampleCity.unit(UnitId.of("x")));
        office.units().withdraw(UnitId.of("x"), 1);

        Known then = office.known(k);
        Known now = office.known();
        assertThat(then.activities()).extracting(Recorded::revision).containsExactly(1);
        assertThat(now.activities()).extracting(Recorded::revision).containsExactly(1, 2);
        assertThat(now.latest(RecordKinds.ACTIVITIES)).containsExactly(titled("a", "更正后"));
        assertThat(now.units()).hasSize(5);
        assertThat(now.latest(RecordKinds.UNITS)).hasSize(3);
        assertThat(now.organization()).isEqualTo(then.organization());
        assertThat(office.known(START.minusSeconds(1)).units()).isEmpty();
    }

    @Test
    void a_store_must_be_given() {
        assertThatIllegalStateException().isThrownBy(() -> Tongxin.builder().build());
    }

    @Test
    void a_snapshot_brings_everything_back_commands_and_journal_too() {
        office.activities().record(command("once"), activity("a"));
        var snapshot = city.storage.snapshot();
        var journal = office.journal().entries(1, 100);
        office.activities().record(activity("b"));

        var copy = Tongxin.builder().storage(MemoryStorage.of(snapshot)).build().as(office.actor());
        assertThat(copy.activities().all()).hasSize(1);
        assertThat(copy.journal().entries(1, 100)).isEqualTo(journal);
        assertThat(copy.activities().record(command("once"), activity("a")).revision())
                .isEqualTo(1);

        city.storage.restore(snapshot);
        assertThat(office.activities().all()).hasSize(1);
        office.activities().record(activity("b"));
        assertThat(office.activities().all()).hasSize(2);
        assertThat(copy.activities().all()).hasSize(1);
    }

    @Test
    void a_thousand_records_go_into_one_command() {
        var units = new ArrayList<OrganizationUnit>();
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < 500; i++) {
            UnitId id = UnitId.of("school-" + i);
            units.add(SampleCity.unit(id));
            placements.add(SampleCity.placement(id));
        }

        Outcome outcome = office.write(
                command("bulk"),
                changes -> changes.recordAll(RecordKinds.PLACEMENTS, placements).recordAll(RecordKinds.UNITS, units));

        assertThat(outcome.written()).hasSize(1_000);
        assertThat(office.units().count(Condition.everything())).isEqualTo(503);
        assertThat(office.journal().verifyRecords(RecordKinds.all(), List.of()).isIntact())
                .isTrue();
    }
}
