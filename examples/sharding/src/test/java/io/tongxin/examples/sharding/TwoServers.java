package io.tongxin.examples.sharding;

import io.tongxin.servers.PostgresServer;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.jdbc.Dialect;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Two PostgreSQL servers behind one DataSource, with tables for some kinds. */
record TwoServers(List<CountingPool> databases, Shards shards, DataSource sharded, JdbcStorage storage) {
    /** Two empty schemas, one on each server. */
    static TwoServers empty(Collection<RecordKind<?>> kinds) {
        List<CountingPool> databases = Stream.of(PostgresServer.address(), PostgresServer.addressElsewhere())
                .map(CountingPool::new)
                .toList();
        var shards = new Shards(List.copyOf(databases), kinds);
        shards.migrate();
        try {
            DataSource sharded = shards.dataSource();
            JdbcStorage storage =
                    JdbcStorage.on(sharded, kinds).dialect(Dialect.POSTGRESQL).build();
            return new TwoServers(databases, shards, sharded, storage);
        } catch (SQLException e) {
            throw new IllegalStateException("the shards do not answer", e);
        }
    }

    /** The same, without any rows. */
    TwoServers emptied() {
        for (DataSource database : databases) {
            for (String table : shards.tables()) {
                execute(database, "delete from " + table);
            }
        }
        return this;
    }

    static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** How many rows of each root unit a table has on a shard. */
    static Map<String, Integer> rows(DataSource database, String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select root_unit, count(*) from " + table + " group by root_unit order by root_unit")) {
            Map<String, Integer> rows = new LinkedHashMap<>();
            while (found.next()) {
                rows.put(found.getString(1), found.getInt(2));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }
}
