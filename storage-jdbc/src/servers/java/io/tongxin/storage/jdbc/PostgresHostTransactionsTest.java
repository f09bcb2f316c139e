package io.tongxin.storage.jdbc;

import io.tongxin.servers.PostgresServer;
import javax.sql.DataSource;

/** A host's transactions on PostgreSQL, which aborts a transaction at its first failed statement. */
class PostgresHostTransactionsTest extends HostTransactions {
    @Override
    DataSource emptyDatabase() {
        return PostgresServer.emptySchema();
    }
}
