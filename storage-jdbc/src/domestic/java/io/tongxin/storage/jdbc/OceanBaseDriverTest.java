package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.tongxin.servers.MariaDbServer;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/**
 * The storage contract through OceanBase's driver on a MariaDB server; it says nothing of OceanBase itself.
 *
 * <p>On this server the driver does not ask for four-byte characters by itself, and it calls every server OceanBase, so that the
 * dialect is named here.
 */
class OceanBaseDriverTest {
    private static final DataSource POOL = Pools.at(
            MariaDbServer.address().replace("jdbc:mariadb:", "jdbc:oceanbase:"), "root", "", "set names utf8mb4");

    @Test
    void the_contract_holds_but_that_the_driver_moves_the_ten_days_that_were_left_out_in_1582() {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Contract.class))
                .execute()
                .testEvents();

        assertThat(tests.failed().stream()
                        .map(test -> test.getTestDescriptor().getDisplayName()))
                .containsExactlyInAnyOrder(
                        "dates_and_instants_do_not_move()",
                        "every_day_is_kept_found_and_ordered_as_the_day_that_it_is()",
                        "pages_by_day_go_on_after_each_day()");
        assertThat(tests.skipped().count() + tests.aborted().count()).isZero();
        assertThat(tests.succeeded().count()).isGreaterThan(170);
    }

    @Test
    void the_driver_calls_every_server_oceanbase() throws SQLException {
        try (Connection connection = POOL.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            assertThat(product).isEqualTo("OceanBase");
            assertThat(Dialect.ofProduct(product)).contains(Dialect.OCEANBASE);
        }
    }

    static class Contract extends StorageContract {
        @Override
        protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
            return ReusedTables.emptied(POOL, kinds, Optional.of(Dialect.MARIADB));
        }
    }
}
