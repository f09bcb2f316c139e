package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a database says of itself its dialect is found. */
class DialectTest {
    @ParameterizedTest
    @CsvSource({
        "H2, 2.5.252 (2026-01-01), H2",
        "PostgreSQL, 17.11, POSTGRESQL",
        "MariaDB, 11.4.5-MariaDB, MARIADB",
        "MySQL, 8.4.3, MYSQL",
        "MySQL, 11.4.5-MariaDB, MARIADB",
        "MySQL, 5.7.25-OceanBase-v4.2.1.8, OCEANBASE",
        "OceanBase, 4.2.1.8, OCEANBASE",
        "DM DBMS, 8.1.3.140, DM",
        "KingbaseES, 9.0.1, KINGBASE",
        "openGauss, 6.0.2, OPENGAUSS",
    })
    void a_database_is_known_by_its_name_and_one_that_is_called_mysql_by_its_version(
            String name, String version, Dialect dialect) {
        assertThat(Dialect.ofProduct(name, version)).contains(dialect);
    }

    @Test
    void a_database_of_another_name_has_no_dialect() {
        assertThat(Dialect.ofProduct("Oracle", "19c")).isEmpty();
        assertThat(Dialect.ofProduct("Another", "MariaDB")).isEmpty();
    }
}
