package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.servers.MariaDbServer;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The storage contract through OceanBase's driver on a MariaDB server; it says nothing of OceanBase itself. */
class OceanBaseDriverContractTest extends StorageContract {
    private static Optional<HikariDataSource> pool = Optional.empty();

    @BeforeAll
    static void connect() {
        String url = MariaDbServer.address().replace("jdbc:mariadb:", "jdbc:oceanbase:");
        pool = Optional.of(Pools.at(url, "root", ""));
    }

    @AfterAll
    static void disconnect() {
        pool.ifPresent(HikariDataSource::close);
    }

    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return ReusedTables.emptied(pool.orElseThrow(), kinds, Optional.empty());
    }

    @Test
    void the_driver_calls_every_server_oceanbase() throws SQLException {
        try (Connection connection = pool.orElseThrow().getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            assertThat(product).isEqualTo("OceanBase");
            assertThat(Dialect.ofProduct(product)).contains(Dialect.OCEANBASE);
        }
    }
}
