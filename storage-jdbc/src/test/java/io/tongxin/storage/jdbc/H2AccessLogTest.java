package io.tongxin.storage.jdbc;

import javax.sql.DataSource;

/** The access log beside the transactions of a host on H2. */
class H2AccessLogTest extends AccessLogs {
    @Override
    DataSource emptyDatabase() {
        return Databases.loudH2();
    }
}
