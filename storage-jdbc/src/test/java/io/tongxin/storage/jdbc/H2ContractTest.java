package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.util.Collection;

/** The storage contract on H2 in memory. */
class H2ContractTest extends StorageContract {
    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return Databases.empty(Databases.h2(), kinds);
    }
}
