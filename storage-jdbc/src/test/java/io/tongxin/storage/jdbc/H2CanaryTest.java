package io.tongxin.storage.jdbc;

import javax.sql.DataSource;

/** Canaries on H2, which writes each call with its values into the log. */
class H2CanaryTest extends CanaryTests {
    @Override
    DataSource emptyDatabase() {
        return Databases.loudH2();
    }

    @Override
    String loggers() {
        return "h2database";
    }
}
