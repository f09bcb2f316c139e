package io.tongxin.storage.jdbc;

import javax.sql.DataSource;

/** Records of persons on H2. */
class H2PersonnelTest extends JdbcPersonnelTests {
    @Override
    DataSource emptyDatabase() {
        return Databases.loudH2();
    }
}
