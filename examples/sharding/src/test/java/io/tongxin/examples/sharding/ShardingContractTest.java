package io.tongxin.examples.sharding;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;

/** The storage contract over two PostgreSQL servers, all of it; the tables are made once and emptied before each test. */
class ShardingContractTest extends StorageContract {
    private static final Map<Collection<RecordKind<?>>, TwoServers> MADE = new HashMap<>();
    private static final List<Set<String>> WHERE = List.of(new HashSet<>(), new HashSet<>());

    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        TwoServers servers = MADE.computeIfAbsent(kinds, TwoServers::empty);
        emptied(servers);
        return servers.storage();
    }

    private static void emptied(TwoServers servers) {
        List<Set<String>> units = servers.empty();
        for (int shard = 0; shard < units.size(); shard++) {
            WHERE.get(shard).addAll(units.get(shard));
        }
    }

    @AfterAll
    static void bothShardsHadRootUnitsAndNoRootUnitWasOnTwo() {
        MADE.values().forEach(ShardingContractTest::emptied);
        MADE.values().forEach(TwoServers::close);
        assertThat(WHERE).noneMatch(Set::isEmpty);
        assertThat(WHERE.get(0)).doesNotContainAnyElementsOf(WHERE.get(1));
    }
}
