package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;

/** The storage contract on H2 in memory. */
class H2ContractTest extends StorageContract {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:contract" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        JdbcStorage storage = JdbcStorage.on(dataSource, kinds).build();
        storage.createTables();
        storage.checkTables();
        return storage;
    }
}
