package io.tongxin.storage.jdbc;

import io.tongxin.servers.MariaDbServer;
import javax.sql.DataSource;

/** A host's transactions on MariaDB, whose transactions read the snapshot of their first read. */
class MariaDbHostTransactionsTest extends HostTransactions {
    @Override
    DataSource emptyDatabase() {
        return MariaDbServer.emptyDatabase();
    }
}
