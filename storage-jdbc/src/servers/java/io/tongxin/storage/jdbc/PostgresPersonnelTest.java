package io.tongxin.storage.jdbc;

import io.tongxin.servers.PostgresServer;
import javax.sql.DataSource;

/** Records of persons on PostgreSQL. */
class PostgresPersonnelTest extends JdbcPersonnelTests {
    @Override
    DataSource emptyDatabase() {
        return PostgresServer.emptySchema();
    }
}
