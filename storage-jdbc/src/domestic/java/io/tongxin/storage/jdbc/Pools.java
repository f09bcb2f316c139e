package io.tongxin.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections by whatever driver takes the address. */
final class Pools {
    private static final int MOST = 20;

    private Pools() {}

    static HikariDataSource at(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
