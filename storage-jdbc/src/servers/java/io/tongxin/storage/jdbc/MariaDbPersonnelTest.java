package io.tongxin.storage.jdbc;

import io.tongxin.servers.MariaDbServer;
import javax.sql.DataSource;

/** Records of persons on MariaDB. */
class MariaDbPersonnelTest extends JdbcPersonnelTests {
    @Override
    DataSource emptyDatabase() {
        return MariaDbServer.emptyDatabase();
    }
}
