package io.tongxin.examples.sharding;

import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.apache.shardingsphere.sharding.api.sharding.standard.PreciseShardingValue;
import org.apache.shardingsphere.sharding.api.sharding.standard.RangeShardingValue;
import org.apache.shardingsphere.sharding.api.sharding.standard.StandardShardingAlgorithm;

/**
 * On which shard a root unit is: by the hash of its id, unless it was moved.
 *
 * <p>ShardingSphere makes it and hands it its properties: {@code shards}, how many there are, and {@code moved.ID} for each root
 * unit that was moved, the number of its shard.
 */
public final class ByRootUnit implements StandardShardingAlgorithm<String> {
    static final String SHARDS = "shards";
    static final String MOVED = "moved.";
    static final String SHARD = "shard_";

    private Properties properties = new Properties();

    /** Made by ShardingSphere. */
    public ByRootUnit() {}

    @Override
    public void init(Properties given) {
        properties = given;
    }

    @Override
    public String doSharding(Collection<String> shards, PreciseShardingValue<String> rootUnit) {
        return SHARD + number(rootUnit.getValue());
    }

    /** Text's hash is defined by Java for ever. */
    private int number(String rootUnit) {
        String moved = properties.getProperty(MOVED + rootUnit, "");
        return moved.isEmpty()
                ? Math.floorMod(rootUnit.hashCode(), Integer.parseInt(properties.getProperty(SHARDS)))
                : Integer.parseInt(moved);
    }

    /** Nobody asks for a range of root units; if somebody did, it could be anywhere. */
    @Override
    public Collection<String> doSharding(Collection<String> shards, RangeShardingValue<String> rootUnits) {
        return List.copyOf(shards);
    }
}
