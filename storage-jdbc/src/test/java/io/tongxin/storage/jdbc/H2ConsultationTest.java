package io.tongxin.storage.jdbc;

import javax.sql.DataSource;

/** Consultation on H2. */
class H2ConsultationTest extends JdbcConsultationTests {
    @Override
    DataSource emptyDatabase() {
        return Databases.h2();
    }
}
