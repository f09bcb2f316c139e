package io.tongxin.examples.sharding;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The storage contract over two PostgreSQL servers; the tables are made once and emptied before each test. */
class ShardingContractTest extends StorageContract {
    private static final Map<Collection<RecordKind<?>>, TwoServers> MADE = new HashMap<>();

    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return MADE.computeIfAbsent(kinds, TwoServers::empty).emptied().storage();
    }
}
