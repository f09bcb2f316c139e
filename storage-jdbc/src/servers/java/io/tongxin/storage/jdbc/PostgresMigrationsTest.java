package io.tongxin.storage.jdbc;

import io.tongxin.servers.PostgresServer;
import javax.sql.DataSource;

/** Steps from an earlier release on Postgres. */
class PostgresMigrationsTest extends Migrations {
    @Override
    DataSource emptyDatabase() {
        return PostgresServer.emptySchema();
    }
}
