package io.tongxin.storage.jdbc;

import io.tongxin.servers.PostgresServer;
import javax.sql.DataSource;

/** Appeals on PostgreSQL. */
class PostgresAppealTest extends JdbcAppealTests {
    @Override
    DataSource emptyDatabase() {
        return PostgresServer.emptySchema();
    }
}
