package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.storage.memory.MemoryStorage;
import io.tongxin.testkit.StorageComparison;
import java.util.Collection;
import org.h2.jdbcx.JdbcConnectionPool;

/** H2 in memory answers as the store in memory does. */
class H2ComparisonTest extends StorageComparison {
    @Override
    protected Storage reference(Collection<RecordKind<?>> kinds) {
        return new MemoryStorage();
    }

    @Override
    protected Storage compared(Collection<RecordKind<?>> kinds) {
        var dataSource = JdbcConnectionPool.create("jdbc:h2:mem:comparison;DB_CLOSE_DELAY=-1", "", "");
        JdbcStorage storage = JdbcStorage.on(dataSource, kinds).build();
        storage.migrate();
        return storage;
    }
}
