package io.tongxin.storage.jdbc;

import io.tongxin.servers.MariaDbServer;
import javax.sql.DataSource;

/** Appeals on MariaDB. */
class MariaDbAppealTest extends JdbcAppealTests {
    @Override
    DataSource emptyDatabase() {
        return MariaDbServer.emptyDatabase();
    }
}
