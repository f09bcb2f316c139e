package io.tongxin.storage.jdbc;

import javax.sql.DataSource;

/** Steps from an earlier release on H2. */
class H2MigrationsTest extends Migrations {
    @Override
    DataSource emptyDatabase() {
        return Databases.h2();
    }
}
