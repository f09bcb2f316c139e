package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.RecordKinds;
import io.tongxin.id.UnitId;
import io.tongxin.storage.StorageFailedException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PoolTest {
    @Test
    void a_pool_that_has_no_connection_to_give_is_told_as_a_database_that_is_not_available() throws SQLException {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:");
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        try (var pool = new HikariDataSource(config);
                Connection taken = pool.getConnection()) {
            JdbcStorage storage =
                    JdbcStorage.on(pool, RecordKinds.all()).dialect(Dialect.H2).build();

            assertThatExceptionOfType(StorageFailedException.class)
                    .isThrownBy(() -> storage.read(UnitId.of("city"), reading -> reading.lastRecordedAt()))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(StorageFailedException.Reason.UNAVAILABLE));
            assertThat(taken.isClosed()).isFalse();
        }
    }
}
