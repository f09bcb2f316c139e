package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.servers.MariaDbServer;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * The storage contract through MySQL's driver on a MariaDB server, as many hosts have it; it says nothing of MySQL itself.
 *
 * <p>The driver calls every server MySQL; by the version the dialect of MariaDB is found all the same.
 */
class MySqlDriverContractTest extends StorageContract {
    private static final DataSource POOL =
            Pools.at(MariaDbServer.address().replace("jdbc:mariadb:", "jdbc:mysql:"), "root", "");

    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return ReusedTables.emptied(POOL, kinds, Optional.empty());
    }

    @Test
    void the_driver_calls_every_server_mysql_and_the_version_tells_them_apart() throws SQLException {
        try (Connection connection = POOL.getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            assertThat(database.getDatabaseProductName()).isEqualTo("MySQL");
            assertThat(Dialect.ofProduct("MySQL", database.getDatabaseProductVersion()))
                    .contains(Dialect.MARIADB);
        }
    }
}
