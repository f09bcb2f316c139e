package io.tongxin.storage.jdbc;

import io.tongxin.servers.MariaDbServer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Canaries on MariaDB, whose driver shows every packet, and in errors the statement with its values. */
class MariaDbCanaryTest extends CanaryTests {
    @Override
    DataSource emptyDatabase() {
        try {
            return new MariaDbDataSource(
                    MariaDbServer.address() + "&dumpQueriesOnException=true&maxQuerySizeToLog=1000000");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    String loggers() {
        return "org.mariadb";
    }
}
