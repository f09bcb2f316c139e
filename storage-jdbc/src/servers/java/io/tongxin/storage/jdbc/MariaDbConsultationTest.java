package io.tongxin.storage.jdbc;

import io.tongxin.servers.MariaDbServer;
import javax.sql.DataSource;

/** Consultation on MariaDB. */
class MariaDbConsultationTest extends JdbcConsultationTests {
    @Override
    DataSource emptyDatabase() {
        return MariaDbServer.emptyDatabase();
    }
}
