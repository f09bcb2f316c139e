package io.tongxin.examples.sharding;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.jdbc.Dialect;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Databases, in an order that never changes, for records of these kinds. */
    public Shards(List<DataSource> databases, Collection<RecordKind<?>> kinds) {
        this.databases = List.copyOf(databases);
        this.kinds = List.copyOf(kinds);
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
        databases.forEach(database -> named.put("shard_" + named.size(), database));
        return ShardingSphereDataSourceFactory.createDataSource(
                "tongxin", named, List.of(sharded(), whole()), new Properties());
    }

    private RuleConfiguration sharded() {
        var rule = new ShardingRuleConfiguration();
        List<String> tables = tables();
        for (String table : tables) {
            rule.getTables()
                    .add(new ShardingTableRuleConfiguration(
                            table, "shard_${0.." + (databases.size() - 1) + "}." + table));
        }
        rule.getBindingTableGroups()
                .add(new ShardingTableReferenceRuleConfiguration("one_root_unit", String.join(",", tables)));
        rule.setDefaultDatabaseShardingStrategy(new StandardShardingStrategyConfiguration("root_unit", BY_ROOT_UNIT));
        var properties = new Properties();
        properties.setProperty(
                "algorithm-expression", "shard_${Math.floorMod(root_unit.hashCode(), " + databases.size() + ")}");
        rule.getShardingAlgorithms().put(BY_ROOT_UNIT, new AlgorithmConfiguration("INLINE", properties));
        return rule;
    }

    private RuleConfiguration whole() {
        var tables = new ArrayList<>(named());
        tables.removeAll(tables());
        return new BroadcastRuleConfiguration(tables);
    }
}
