package io.tongxin.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** Connections by whatever driver takes the address; they last as long as the tests of this JVM. */
final class Pools {
    private static final int MOST = 20;

    private Pools() {}

    static DataSource at(String url, String user, String password) {
        return at(url, user, password, "");
    }

    /** Connections on which a statement is run before they are used. */
    static DataSource at(String url, String user, String password, String first) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        if (!first.isEmpty()) {
            config.setConnectionInitSql(first);
        }
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
