package io.tongxin.storage.jdbc;

import javax.sql.DataSource;

/** Changes past the library on H2. */
class H2TamperTest extends TamperTests {
    @Override
    DataSource emptyDatabase() {
        return Databases.h2();
    }
}
