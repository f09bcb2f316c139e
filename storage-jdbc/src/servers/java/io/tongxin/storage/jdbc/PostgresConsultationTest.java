package io.tongxin.storage.jdbc;

import io.tongxin.servers.PostgresServer;
import javax.sql.DataSource;

/** Consultation on PostgreSQL. */
class PostgresConsultationTest extends JdbcConsultationTests {
    @Override
    DataSource emptyDatabase() {
        return PostgresServer.emptySchema();
    }
}
