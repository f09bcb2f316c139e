package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.servers.PostgresServer;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * The storage contract through openGauss's driver on a PostgreSQL server.
 *
 * <p>It shows what the driver does with our statements and says nothing of openGauss itself. The driver asks for a column that
 * only openGauss has; a view stands in for it.
 */
class OpenGaussDriverContractTest extends StorageContract {
    private static final DataSource POOL = Pools.at(shimmed(), "gauss", "");

    /** The address of a PostgreSQL server that has what the driver asks for. */
    private static String shimmed() {
        DataSource postgres = PostgresServer.emptySchema();
        for (String sql : new String[] {
            "create schema shim",
            "create view shim.pg_database as select *, 'PG'::text as datcompatibility from pg_catalog.pg_database",
            "create role gauss superuser login",
            "alter role gauss set search_path = shim, pg_catalog"
        }) {
            Databases.execute(postgres, sql);
        }
        Matcher server = Pattern.compile("//([^/]+)/(\\w+)").matcher(PostgresServer.address());
        assertThat(server.find()).isTrue();
        return "jdbc:opengauss:" + server.group() + "?protocolVersion=3";
    }

    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return ReusedTables.emptied(POOL, kinds, Optional.empty());
    }

    @Test
    void the_driver_calls_every_server_postgresql() throws SQLException {
        try (Connection connection = POOL.getConnection()) {
            assertThat(connection.unwrap(Connection.class).getClass().getName()).startsWith("org.opengauss.");
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
    }
}
