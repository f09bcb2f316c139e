package io.tongxin.examples.sharding;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.id.UnitId;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Two PostgreSQL servers behind one DataSource, with tables for some kinds. */
record TwoServers(List<CountingPool> databases, Shards shards, DataSource sharded, JdbcStorage storage)
        implements AutoCloseable {
    /** Two empty databases, one on each server. */
    static TwoServers empty(Collection<RecordKind<?>> kinds) {
        List<CountingPool> databases = Stream.of(PostgresServer.addressOfDatabase(), PostgresServer.addressOfDatabaseElsewhere())
                .map(CountingPool::new)
                .toList();
        var shards = new Shards(List.copyOf(databases), kinds, Map.of());
        shards.migrate();
        return over(databases, shards, kinds);
    }

    private static TwoServers over(List<CountingPool> databases, Shards shards, Collection<RecordKind<?>> kinds) {
        try {
            DataSource sharded = shards.dataSource();
            return new TwoServers(databases, shards, sharded, storage(sharded, kinds));
        } catch (SQLException e) {
            throw new IllegalStateException("the shards do not answer", e);
        }
    }

    /** The adapter as it is everywhere; ShardingSphere gives the product's name as that of its own, so it is named here. */
    static JdbcStorage storage(DataSource dataSource, Collection<RecordKind<?>> kinds) {
        return JdbcStorage.on(dataSource, kinds).dialect(Dialect.POSTGRESQL).build();
    }

    /** The same databases, after a root unit was moved. */
    TwoServers afterMoving(UnitId rootUnit, int place, Collection<RecordKind<?>> kinds) {
        return over(databases, new Shards(List.copyOf(databases), kinds, Map.of(rootUnit, place)), kinds);
    }

    /** Takes all rows away, and says which root units had some on which shard. */
    List<Set<String>> empty() {
        String deletion = shards.tables().stream().map(t -> "delete from " + t).collect(Collectors.joining(";"));
        return databases.stream()
                .map(database -> {
                    Set<String> units = rows(database, "tongxin_heads").keySet();
                    execute(database, deletion);
                    database.executed();
                    return units;
                })
                .toList();
    }

    @Override
    public void close() {
        databases.forEach(HikariDataSource::close);
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
