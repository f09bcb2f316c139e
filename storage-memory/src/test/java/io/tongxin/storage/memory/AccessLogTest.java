package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.EDU;
import static io.tongxin.storage.memory.SampleCity.FIN;
import static io.tongxin.storage.memory.SampleCity.activity;
import static io.tongxin.storage.memory.SampleCity.clerk;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tongxin.Attributes;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.StoredAccessLog;
import io.tongxin.Tongxin;
import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessEntry.Outcome;
import io.tongxin.access.AccessLog;
import io.tongxin.access.AccessNotLoggedException;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.AccessId;
import io.tongxin.id.ActivityId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Verification;
import io.tongxin.storage.CommandMismatchException;
import io.tongxin.storage.Condition;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.Query;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.StorageException;
import io.tongxin.storage.UnknownRecordException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Denials stand in the access log, which has a chain of its own. */
class AccessLogTest {
    private static final ChainSeals SEALS =
            ChainSeals.of(ChainSeal.hmacSha256("access", "a key of the access log".getBytes(UTF_8)));

    private final SampleCity city = SampleCity.founded();
    private final StoredAccessLog log = StoredAccessLog.in(new MemoryStorage(), SEALS);

    private Office office(AccessLog accessLog, Scope scope) {
        return Tongxin.builder()
                .storage(city.storage)
                .clock(city.clock)
                .accessLog(accessLog)
                .build()
                .as(clerk(scope));
    }

    private Office finance() {
        return office(log, Scope.units(CITY, Set.of(FIN)));
    }

    private List<AccessEntry> entries() {
        return log.query(CITY, Query.of(StoredAccessLog.ENTRIES)).content().stream()
                .map(Recorded::value)
                .toList();
    }

    @Test
    void a_command_denied_for_its_scope_stands_in_the_log_and_nowhere_else() {
        long before = city.office.journal().checkpoint().sequence();

        assertThatThrownBy(() -> finance().activities().record(activity("a")))
                .isInstanceOf(OutOfScopeException.class)
                .hasNoSuppressedExceptions();

        assertThat(entries()).singleElement().satisfies(e -> {
            assertThat(e.rootUnit()).isEqualTo(CITY);
            assertThat(e.at()).isEqualTo(SampleCity.START);
            assertThat(e.actor().value()).isEqualTo("clerk");
            assertThat(e.unit()).isEqualTo(CITY);
            assertThat(e.purpose()).isEqualTo(Purpose.of("录入"));
            assertThat(e.outcome()).isEqualTo(Outcome.WRITE_DENIED);
            assertThat(e.kind()).isEqualTo("activities");
            assertThat(e.record()).isEqualTo("a");
            assertThat(e.fields()).isEmpty();
        });
        assertThat(city.office.journal().checkpoint().sequence()).isEqualTo(before);
        assertThat(city.office.activities().all()).isEmpty();
    }

    @Test
    void every_way_to_be_denied_stands_in_the_log() {
        city.office.activities().record(activity("theirs"));

        assertThatThrownBy(() -> finance().activities().withdraw(ActivityId.of("theirs"), 1))
                .isInstanceOf(UnknownRecordException.class);
        assertThatThrownBy(() -> finance().activities().correct(activity("theirs"), 1))
                .isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> finance().journal()).isInstanceOf(OutOfScopeException.class);

        assertThat(entries())
                .extracting(e -> e.outcome() + " " + e.kind() + " " + e.record() + " " + e.purpose())
                .containsExactlyInAnyOrder(
                        "WRITE_DENIED activities theirs 撤回",
                        "WRITE_DENIED activities theirs 更正",
                        "READ_DENIED journal city 查阅变更日志");
    }

    @Test
    void another_units_record_and_one_that_is_not_there_are_refused_alike() {
        city.office.activities().record(activity("x"));
        Office broken = office(
                entry -> {
                    throw new IllegalStateException("disk full");
                },
                Scope.units(CITY, Set.of(FIN)));

        for (Office office : List.of(finance(), broken)) {
            for (Consumer<String> write : writes(office)) {
                assertThat(refused(write, "x")).isEqualTo(refused(write, "y").replace(" y ", " x "));
            }
        }
        assertThat(entries())
                .extracting(e -> e.outcome() + " " + e.record())
                .containsExactlyInAnyOrder(
                        "WRITE_DENIED x",
                        "WRITE_DENIED x",
                        "WRITE_DENIED x",
                        "WRITE_DENIED y",
                        "WRITE_DENIED y",
                        "WRITE_DENIED y");
    }

    private static List<Consumer<String>> writes(Office office) {
        return List.of(
                id -> office.activities().withdraw(ActivityId.of(id), 1),
                id -> office.activities().correct(activity(id, FIN, OwnerId.body(FIN)), 1),
                id -> office.activities().correct(activity(id), 7));
    }

    private static String refused(Consumer<String> write, String id) {
        StorageException refusal = catchThrowableOfType(StorageException.class, () -> write.accept(id));
        return refusal + " " + refusal.getSuppressed().length;
    }

    @Test
    void what_is_allowed_or_refused_for_another_reason_does_not_stand_there() {
        finance().activities().record(activity("own", FIN, OwnerId.body(FIN)));
        assertThatThrownBy(() -> finance().activities().record(activity("own", FIN, OwnerId.body(FIN))))
                .isInstanceOf(DuplicateException.class);
        assertThat(finance().activities().find(ActivityId.of("own"))).isPresent();

        assertThat(entries()).isEmpty();
    }

    @Test
    void a_denial_is_told_even_if_the_log_fails_and_says_so() {
        Office office = office(
                entry -> {
                    throw new IllegalStateException("disk full");
                },
                Scope.units(CITY, Set.of(FIN)));

        assertThatThrownBy(() -> office.activities().record(activity("a")))
                .isInstanceOf(OutOfScopeException.class)
                .satisfies(e ->
                        assertThat(e.getSuppressed()).singleElement().isInstanceOf(AccessNotLoggedException.class));
    }

    @Test
    void entries_are_asked_for_by_who_when_and_what_and_are_those_of_one_root_unit() {
        append("x-1", CITY, "p-1");
        city.clock.advance(Duration.ofHours(1));
        append("x-2", CITY, "p-2");
        append("x-3", EDU, "p-1");

        Query<AccessEntry> all = Query.of(StoredAccessLog.ENTRIES);
        assertThat(log.query(CITY, all).content()).hasSize(2);
        assertThat(log.query(EDU, all).content()).hasSize(1);
        assertThat(log.query(CITY, all.where(Condition.equal(Attributes.RECORD, "p-2")))
                        .content())
                .singleElement()
                .satisfies(e -> assertThat(e.value().id()).isEqualTo(AccessId.of("x-2")));
    }

    private AccessEntry append(String id, UnitId rootUnit, String record) {
        AccessEntry entry = AccessEntry.of(
                AccessId.of(id),
                rootUnit,
                city.clock.instant(),
                clerk(Scope.root(rootUnit)),
                Purpose.of("核对"),
                Outcome.REVEALED,
                "persons",
                record,
                List.of("name"));
        log.append(entry);
        return entry;
    }

    @Test
    void an_entry_that_is_written_again_stays_one_and_never_becomes_another() {
        AccessEntry entry = append("x-1", CITY, "p-1");

        log.append(entry);

        assertThat(entries()).containsExactly(entry);
        assertThatThrownBy(() -> append("x-1", CITY, "p-2")).isInstanceOf(CommandMismatchException.class);
    }

    @Test
    void its_entries_have_a_chain_of_their_own_that_is_verified() {
        append("x-1", CITY, "p-1");
        append("x-2", CITY, "p-2");

        Verification found = log.journal(CITY).verifyRecords(StoredAccessLog.kinds(), List.of());

        assertThat(found).isInstanceOfSatisfying(Verification.Intact.class, intact -> {
            assertThat(intact.entries()).isEqualTo(2);
            assertThat(intact.end().rootUnit()).isEqualTo(UnitId.of("access/city"));
        });
        assertThat(city.office
                        .journal()
                        .verifyRecords(RecordKinds.all(), List.of())
                        .isIntact())
                .isTrue();
    }

    @Test
    void a_root_unit_of_the_longest_id_has_its_log_and_shares_it_with_none() {
        UnitId one = UnitId.of("u".repeat(63) + "1");
        UnitId two = UnitId.of("u".repeat(63) + "2");

        append("x-1", one, "p-1");

        assertThat(log.query(one, Query.of(StoredAccessLog.ENTRIES)).content()).hasSize(1);
        assertThat(log.query(two, Query.of(StoredAccessLog.ENTRIES)).content()).isEmpty();
    }

    @Test
    void the_store_of_the_records_is_refused_as_the_store_of_the_log() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Tongxin.builder()
                        .storage(city.storage)
                        .accessLog(StoredAccessLog.in(city.storage, SEALS))
                        .build())
                .withMessageContaining("单独的存储")
                .withMessageContaining("a store of its own");
    }
}
