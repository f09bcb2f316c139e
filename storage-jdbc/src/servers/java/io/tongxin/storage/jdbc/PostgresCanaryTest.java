package io.tongxin.storage.jdbc;

import io.tongxin.servers.PostgresServer;
import javax.sql.DataSource;

/** Canaries on PostgreSQL, whose driver shows each message with its values. */
class PostgresCanaryTest extends CanaryTests {
    @Override
    DataSource emptyDatabase() {
        return PostgresServer.emptySchema();
    }

    @Override
    String loggers() {
        return "org.postgresql";
    }
}
