package io.tongxin.storage.jdbc;

import io.tongxin.servers.MariaDbServer;
import javax.sql.DataSource;

/** The keys of persons on MariaDB. */
class MariaDbPersonKeysTest extends JdbcPersonKeysTests {
    @Override
    DataSource emptyDatabase() {
        return MariaDbServer.emptyDatabase();
    }
}
