package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.StoredAccessLog;
import io.tongxin.Tongxin;
import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessGuard;
import io.tongxin.access.AccessNotLoggedException;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.AccessId;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Verification.Broken;
import io.tongxin.journal.Verification.Fault;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.Query;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.StorageFailedException;
import io.tongxin.term.Bilingual;
import io.tongxin.testkit.SettableClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The access log beside the transactions of a host, in the same tables as the records; a database is plugged in by a subclass. */
@ExtendWith(UnheardPersons.class)
abstract class AccessLogs {
    private static final UnitId CITY = UnitId.of("city");
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Actor CLERK = Actor.of(ActorId.of("clerk"), CITY, Scope.root(CITY));
    private static final Actor FINANCE =
            Actor.of(ActorId.of("finance"), CITY, Scope.units(CITY, Set.of(UnitId.of("fin"))));

    private final List<String> shown = new ArrayList<>();
    private Optional<DataSource> dataSource = Optional.empty();

    abstract DataSource emptyDatabase();

    @BeforeEach
    void makeTables() {
        dataSource = Optional.of(emptyDatabase());
        Databases.made(JdbcStorage.on(database(), StoredAccessLog.kinds()).build());
        Databases.made(records());
    }

    private DataSource database() {
        return dataSource.orElseThrow();
    }

    private JdbcStorage records() {
        return JdbcStorage.on(database(), RecordKinds.all()).build();
    }

    private static StoredAccessLog logIn(DataSource dataSource) {
        return StoredAccessLog.in(
                JdbcStorage.on(dataSource, StoredAccessLog.kinds()).build(), ChainSeals.unkeyed());
    }

    private StoredAccessLog log() {
        return logIn(database());
    }

    private Tongxin within(Connection host) {
        return Tongxin.builder()
                .storage(records().within(host))
                .clock(SettableClock.at(NOW))
                .accessLog(log())
                .build();
    }

    private Connection begun() throws SQLException {
        Connection connection = database().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private List<AccessEntry> entries() {
        return log().query(CITY, Query.of(StoredAccessLog.ENTRIES)).content().stream()
                .map(Recorded::value)
                .toList();
    }

    private static AccessEntry entry(String id) {
        return AccessEntry.of(
                AccessId.of(id),
                CITY,
                NOW,
                CLERK,
                Purpose.of("核对材料"),
                AccessEntry.Outcome.REVEALED,
                "persons",
                "p-1",
                List.of("name"));
    }

    private static void recordCity(Tongxin tongxin) {
        tongxin.as(CLERK)
                .units()
                .record(new OrganizationUnit(CITY, Bilingual.of("某市"), Set.of(), EffectivePeriod.always()));
    }

    private int units() {
        return Tongxin.builder()
                .storage(records())
                .build()
                .as(CLERK)
                .units()
                .all()
                .size();
    }

    @Test
    void what_was_revealed_stays_in_the_log_when_the_host_rolls_back() throws SQLException {
        try (Connection host = begun()) {
            recordCity(within(host));
            shown.add(AccessGuard.of(log()).reveal(entry("x-1"), () -> "张三"));
            assertThat(entries()).hasSize(1);
            host.rollback();
        }
        assertThat(units()).isZero();
        assertThat(shown).containsExactly("张三");
        assertThat(entries()).containsExactly(entry("x-1"));
        assertThat(log().journal(CITY)
                        .verifyRecords(StoredAccessLog.kinds(), List.of())
                        .isIntact())
                .isTrue();
    }

    @Test
    void a_denial_in_a_transaction_of_the_host_that_holds_the_root_unit_is_logged_at_once() throws SQLException {
        try (Connection host = begun()) {
            Tongxin tongxin = within(host);
            recordCity(tongxin);
            assertThatThrownBy(() ->
                            tongxin.as(FINANCE).activities().record(TamperedCity.activity(ActivityId.of("a"), CITY)))
                    .isInstanceOf(OutOfScopeException.class)
                    .hasNoSuppressedExceptions();
            assertThat(entries()).hasSize(1);
            host.rollback();
        }
        assertThat(entries())
                .singleElement()
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(AccessEntry.Outcome.WRITE_DENIED));
    }

    @Test
    void what_the_host_commits_is_apart_from_the_log_in_the_same_tables() throws SQLException {
        try (Connection host = begun()) {
            recordCity(within(host));
            log().append(entry("x-1"));
            host.commit();
        }
        assertThat(units()).isOne();
        assertThat(Tongxin.builder()
                        .storage(records())
                        .build()
                        .as(CLERK)
                        .journal()
                        .verifyRecords(RecordKinds.all(), List.of())
                        .isIntact())
                .isTrue();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void nothing_is_shown_when_the_log_has_no_table() {
        Databases.execute(database(), "drop table tongxin_accesses");

        assertNothingShown(AccessGuard.of(log()));
    }

    @Test
    void nothing_is_shown_when_the_host_holds_the_only_connection() throws SQLException {
        var config = new HikariConfig();
        config.setDataSource(database());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        try (var pool = new HikariDataSource(config)) {
            AccessGuard guard = AccessGuard.of(logIn(pool));
            try (Connection host = pool.getConnection()) {
                assertThat(host.isClosed()).isFalse();
                assertNothingShown(guard);
            }
            shown.add(guard.reveal(entry("x-1"), () -> "张三"));
        }
        assertThat(shown).hasSize(1);
        assertThat(entries()).hasSize(1);
    }

    private void assertNothingShown(AccessGuard guard) {
        assertThatThrownBy(() -> guard.reveal(entry("x-1"), () -> shown.add("张三")))
                .isInstanceOf(AccessNotLoggedException.class)
                .hasMessageContaining("未读取密封字段")
                .hasCauseInstanceOf(StorageFailedException.class);
        assertThat(shown).isEmpty();
    }

    @Test
    void an_entry_that_somebody_takes_out_is_missed_by_its_journal() {
        log().append(entry("x-1"));
        log().append(entry("x-2"));
        Databases.execute(database(), "delete from tongxin_accesses where id = 'x-1'");

        assertThat(log().journal(CITY).verifyRecords(StoredAccessLog.kinds(), List.of()))
                .isEqualTo(new Broken(1, Fault.RECORD_MISSING, "accesses", "x-1"));
    }
}
