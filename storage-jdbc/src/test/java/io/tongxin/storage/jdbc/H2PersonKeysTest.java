package io.tongxin.storage.jdbc;

import javax.sql.DataSource;

/** The keys of persons on H2. */
class H2PersonKeysTest extends JdbcPersonKeysTests {
    @Override
    DataSource emptyDatabase() {
        return Databases.loudH2();
    }
}
