package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.EDU;
import static io.tongxin.storage.memory.SampleCity.activity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.Attributes;
import io.tongxin.Known;
import io.tongxin.Office;
import io.tongxin.StoredAccessLog;
import io.tongxin.Tongxin;
import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessLog;
import io.tongxin.access.AccessNotLoggedException;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.storage.Condition;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.Query;
import io.tongxin.storage.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the three administrations may touch: audit the two streams, and none of them a record. */
class AdministrationTest {
    private static final Query<AccessEntry> ALL = Query.of(StoredAccessLog.ENTRIES);

    private final SampleCity city = SampleCity.founded();
    private final StoredAccessLog log = StoredAccessLog.in(new MemoryStorage(), ChainSeals.unkeyed());

    @BeforeEach
    void something_is_recorded() {
        city.office.activities().record(activity("a"));
    }

    private Office office(AccessLog accessLog, Scope scope, ActorRole... roles) {
        Actor actor = Actor.of(ActorId.of("admin"), CITY, scope, Set.of(roles));
        return Tongxin.builder()
                .storage(city.storage)
                .clock(city.clock)
                .accessLog(accessLog)
                .build()
                .as(actor);
    }

    private Office office(ActorRole... roles) {
        return office(log, Scope.root(CITY), roles);
    }

    private List<String> logged() {
        return log.query(CITY, ALL).content().stream()
                .map(Recorded::value)
                .map(e -> e.outcome() + " " + e.kind() + " " + e.record())
                .toList();
    }

    @Test
    void to_an_administration_no_record_exists_and_the_log_says_that_it_looked() {
        for (ActorRole administration : ActorRole.administrations()) {
            Office office = office(administration);

            assertThat(office.activities().find(ActivityId.of("a"))).isEmpty();
            assertThat(office.activities().revisions(ActivityId.of("a"))).isEmpty();
            assertThat(office.activities().all()).isEmpty();
            assertThat(office.activities().query(office.activities().query()).content())
                    .isEmpty();
            assertThat(office.activities().count(Condition.everything())).isZero();
            assertThat(office.units().all()).as("shared records").isEmpty();
        }

        assertThat(logged()).hasSize(18).containsOnly("READ_DENIED activities city", "READ_DENIED units city");
    }

    @Test
    void to_an_administration_nothing_is_known_and_no_duty_is_owed_whatever_was_recorded() {
        for (ActorRole administration : ActorRole.administrations()) {
            Known known = office(administration).known();

            assertThat(known.instant()).isEqualTo(Instant.EPOCH);
            assertThat(known.units()).isEmpty();
            assertThat(known.activities()).isEmpty();
            assertThat(office(administration).known(city.clock.instant()).units())
                    .isEmpty();
            assertThat(office(administration).evaluation(SampleCity.DAY).verdicts(2026))
                    .isEmpty();
        }
        assertThat(logged()).hasSize(9).containsOnly("READ_DENIED known city");
    }

    @Test
    void an_administration_writes_nothing_and_is_told_what_everybody_outside_the_scope_is_told() {
        for (ActorRole administration : ActorRole.administrations()) {
            Office office = office(administration);
            var activities = office.activities();

            for (Runnable write : List.<Runnable>of(
                    () -> activities.record(activity("b")),
                    () -> activities.correct(activity("a"), 1),
                    () -> activities.withdraw(ActivityId.of("a"), 1),
                    () -> activities.withdraw(ActivityId.of("never"), 1))) {
                assertThatExceptionOfType(OutOfScopeException.class)
                        .isThrownBy(write::run)
                        .withMessageMatching("admin 无权写入 activities (a|b|never) / the actor admin may not write"
                                + " activities (a|b|never)")
                        .withNoCause();
            }
        }
        assertThat(city.office.activities().all())
                .extracting(Recorded::revision)
                .containsExactly(1);
        assertThat(logged())
                .hasSize(12)
                .containsOnly(
                        "WRITE_DENIED activities a", "WRITE_DENIED activities b", "WRITE_DENIED activities never");
    }

    @Test
    void a_write_of_nothing_valid_is_denied_before_it_is_judged() {
        var invalid = activity("x", EDU);

        assertThatThrownBy(() -> office(ActorRole.SYSTEM).activities().record(invalid))
                .isInstanceOf(OutOfScopeException.class);

        assertThat(logged()).containsExactly("WRITE_DENIED records city");
    }

    @Test
    void audit_reads_the_journal_and_system_and_security_do_not() {
        assertThat(office(ActorRole.AUDIT).journal().checkpoint().sequence()).isEqualTo(8);
        for (ActorRole role : List.of(ActorRole.SYSTEM, ActorRole.SECURITY)) {
            assertThatThrownBy(() -> office(role).journal()).isInstanceOf(OutOfScopeException.class);
        }
        assertThatThrownBy(() -> office(log, Scope.units(CITY, Set.of(EDU)), ActorRole.AUDIT)
                        .journal())
                .isInstanceOf(OutOfScopeException.class);
        assertThat(logged()).hasSize(3).containsOnly("READ_DENIED journal city");
    }

    @Test
    void audit_of_the_whole_root_reads_the_access_log_and_nobody_else_does() {
        assertThat(office(ActorRole.AUDIT).accesses(ALL).content()).isEmpty();

        var denied = new ArrayList<Office>();
        denied.add(office());
        denied.add(office(ActorRole.of("clerk")));
        denied.add(office(ActorRole.SYSTEM));
        denied.add(office(ActorRole.SECURITY));
        denied.add(office(log, Scope.units(CITY, Set.of(EDU)), ActorRole.AUDIT));
        denied.add(office(log, Scope.none(), ActorRole.AUDIT));
        for (Office office : denied) {
            assertThatThrownBy(() -> office.accesses(ALL)).isInstanceOf(OutOfScopeException.class);
        }

        assertThat(office(ActorRole.AUDIT)
                        .accesses(ALL.where(Condition.equal(Attributes.RECORD_KIND, "accesses")))
                        .content())
                .hasSize(6);
        assertThat(logged()).containsOnly("READ_DENIED accesses city");
        assertThat(office(log, Scope.root(UnitId.of("elsewhere")), ActorRole.AUDIT)
                        .accesses(ALL)
                        .content())
                .isEmpty();
    }

    @Test
    void a_log_that_the_host_keeps_is_read_at_the_host() {
        Office audit = office(entry -> {}, Scope.root(CITY), ActorRole.AUDIT);

        assertThatIllegalStateException()
                .isThrownBy(() -> audit.accesses(ALL))
                .withMessage("访问日志不由本库保存，请在宿主处查阅 / the access log is not kept by the library: read it where the host"
                        + " keeps it");
    }

    @Test
    void where_the_log_cannot_be_written_an_administration_sees_no_more() {
        AccessLog broken = entry -> {
            throw new IllegalStateException("disk full");
        };
        Office office = office(broken, Scope.root(CITY), ActorRole.SECURITY);

        for (String id : List.of("a", "never")) {
            assertThatExceptionOfType(AccessNotLoggedException.class)
                    .isThrownBy(() -> office.activities().find(ActivityId.of(id)))
                    .withMessage("访问日志写入失败，这次拒绝未登记 / the access log could not be written: this denial stands nowhere");
        }
    }

    @Test
    void an_actor_with_roles_of_the_hosts_own_reads_and_writes_within_the_scope() {
        Office clerk = office(ActorRole.of("clerk"));

        clerk.activities().record(activity("b"));

        assertThat(clerk.activities().all()).hasSize(2);
        assertThat(clerk.known().activities()).hasSize(2);
        assertThat(logged()).isEmpty();
    }
}
