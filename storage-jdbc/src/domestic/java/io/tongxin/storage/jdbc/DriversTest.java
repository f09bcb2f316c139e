package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drivers of databases of which no server could be had: they load and take their addresses. */
class DriversTest {
    @ParameterizedTest
    @CsvSource({
        "dm.jdbc.driver.DmDriver, jdbc:dm://127.0.0.1:5236",
        "com.kingbase8.Driver, jdbc:kingbase8://127.0.0.1:54321/test",
        "org.opengauss.Driver, jdbc:opengauss://127.0.0.1:5432/test",
        "com.oceanbase.jdbc.Driver, jdbc:oceanbase://127.0.0.1:2883/test",
        "com.mysql.cj.jdbc.Driver, jdbc:mysql://127.0.0.1:3306/test",
    })
    void a_driver_announces_itself_and_takes_its_addresses_and_no_others(String driver, String url)
            throws SQLException {
        Driver found = DriverManager.getDriver(url);

        assertThat(found.getClass().getName()).isEqualTo(driver);
        assertThat(found.acceptsURL(url)).isTrue();
        assertThat(found.acceptsURL("jdbc:h2:mem:none")).isFalse();
    }

    /** What a driver calls its server where it does not ask it; read from the class, there being no server. */
    @ParameterizedTest
    @CsvSource({
        "dm/jdbc/driver/DmdbDatabaseMetaData, DM DBMS, DM",
        "com/oceanbase/jdbc/JDBC4DatabaseMetaData, OceanBase, OCEANBASE",
    })
    void a_driver_has_the_name_by_which_the_dialect_is_found(String metaData, String product, Dialect dialect)
            throws IOException {
        assertThat(textOf(metaData)).contains(product);
        assertThat(Dialect.ofProduct(product)).contains(dialect);
    }

    private static String textOf(String name) throws IOException {
        try (InputStream bytes = DriversTest.class.getResourceAsStream("/" + name + ".class")) {
            assertThat(bytes).as(name).isNotNull();
            return new String(bytes.readAllBytes(), ISO_8859_1);
        }
    }
}
