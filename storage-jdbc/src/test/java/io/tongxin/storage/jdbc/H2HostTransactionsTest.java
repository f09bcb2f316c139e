package io.tongxin.storage.jdbc;

import javax.sql.DataSource;

/** A host's transactions on H2. */
class H2HostTransactionsTest extends HostTransactions {
    @Override
    DataSource emptyDatabase() {
        return Databases.h2();
    }
}
