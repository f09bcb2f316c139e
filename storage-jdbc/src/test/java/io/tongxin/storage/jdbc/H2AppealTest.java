package io.tongxin.storage.jdbc;

import javax.sql.DataSource;

/** Appeals on H2. */
class H2AppealTest extends JdbcAppealTests {
    @Override
    DataSource emptyDatabase() {
        return Databases.h2();
    }
}
