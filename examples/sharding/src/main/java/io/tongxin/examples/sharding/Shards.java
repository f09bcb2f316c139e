package io.tongxin.examples.sharding;

import io.tongxin.id.UnitId;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.jdbc.Dialect;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.shardingsphere.broadcast.config.BroadcastRuleConfiguration;
import org.apache.shardingsphere.driver.api.ShardingSphereDataSourceFactory;
import org.apache.shardingsphere.infra.algorithm.core.config.AlgorithmConfiguration;
import org.apache.shardingsphere.infra.config.rule.RuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.ShardingRuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.rule.ShardingTableReferenceRuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.rule.ShardingTableRuleConfiguration;
import org.apache.shardingsphere.sharding.api.config.strategy.sharding.StandardShardingStrategyConfiguration;

/** Several databases behind one DataSource; all rows of a root unit are on one of them. */
public final class Shards {
    private static final Pattern TABLE = Pattern.compile("create table if not exists (\\w+)");
    private static final String BY_ROOT_UNIT = "by_root_unit";

    private final List<DataSource> databases;
    private final Collection<RecordKind<?>> kinds;
    private final Map<UnitId, Integer> moved;

    /**
     * Databases for records of these kinds.
     *
     * @param databases pools that say their address, such as HikariCP's with its {@code jdbcUrl}, in an order that never changes
     * @param kinds the kinds of record
     * @param moved the root units that are not where their hash says, each with the place of its database in that order
     */
    public Shards(List<DataSource> databases, Collection<RecordKind<?>> kinds, Map<UnitId, Integer> moved) {
        this.databases = List.copyOf(databases);
        this.kinds = List.copyOf(kinds);
        this.moved = Map.copyOf(moved);
        moved.values().forEach(place -> Objects.checkIndex(place, this.databases.size()));
    }

    /** Makes the tables on every database by itself, or brings them up to date. */
    public void migrate() {
        databases.forEach(database -> {
            JdbcStorage storage = JdbcStorage.on(database, kinds).build();
            storage.migrate();
            storage.check();
        });
    }

    /** The names of the tables whose rows are of root units. */
    List<String> tables() {
        return named().stream().filter(table -> !table.endsWith("_kinds")).toList();
    }

    private List<String> named() {
        String script = JdbcStorage.on(databases.get(0), kinds).build().script(Dialect.POSTGRESQL);
        return TABLE.matcher(script).results().map(found -> found.group(1)).toList();
    }

    /**
     * The one DataSource over them, for a store to work on; the tables must be there. Close it by its {@code close()}.
     *
     * @throws SQLException if a database does not answer
     */
    public DataSource dataSource() throws SQLException {
        Map<String, DataSource> named = new LinkedHashMap<>();
        databases.forEach(database -> named.put(ByRootUnit.SHARD + named.size(), database));
        var properties = new Properties();
        // what it would say of the databases' own tables takes seconds at each start
        properties.setProperty("system-schema-metadata-assembly-enabled", "false");
        return ShardingSphereDataSourceFactory.createDataSource(
                "tongxin", named, List.of(sharded(), whole()), properties);
    }

    private RuleConfiguration sharded() {
        var rule = new ShardingRuleConfiguration();
        List<String> tables = tables();
        for (String table : tables) {
            rule.getTables()
                    .add(new ShardingTableRuleConfiguration(
                            table, ByRootUnit.SHARD + "${0.." + (databases.size() - 1) + "}." + table));
        }
        rule.getBindingTableGroups()
                .add(new ShardingTableReferenceRuleConfiguration("one_root_unit", String.join(",", tables)));
        rule.setDefaultDatabaseShardingStrategy(new StandardShardingStrategyConfiguration("root_unit", BY_ROOT_UNIT));
        rule.getShardingAlgorithms().put(BY_ROOT_UNIT, new AlgorithmConfiguration("CLASS_BASED", byRootUnit()));
        return rule;
    }

    private Properties byRootUnit() {
        var properties = new Properties();
        properties.setProperty("strategy", "STANDARD");
        properties.setProperty("algorithmClassName", ByRootUnit.class.getName());
        properties.setProperty(ByRootUnit.SHARDS, String.valueOf(databases.size()));
        moved.forEach((unit, place) -> properties.setProperty(ByRootUnit.MOVED + unit.value(), place.toString()));
        return properties;
    }

    /** The table that says what the tables are; it is written by {@link #migrate()} alone. */
    private RuleConfiguration whole() {
        var tables = new ArrayList<>(named());
        tables.removeAll(tables());
        return new BroadcastRuleConfiguration(tables);
    }
}
