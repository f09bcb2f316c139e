package io.tongxin.storage.jdbc;

import io.tongxin.servers.PostgresServer;
import javax.sql.DataSource;

/** The keys of persons on PostgreSQL. */
class PostgresPersonKeysTest extends JdbcPersonKeysTests {
    @Override
    DataSource emptyDatabase() {
        return PostgresServer.emptySchema();
    }
}
