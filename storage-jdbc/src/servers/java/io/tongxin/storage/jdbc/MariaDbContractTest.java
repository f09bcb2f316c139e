package io.tongxin.storage.jdbc;

import io.tongxin.servers.MariaDbServer;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.util.Collection;

/** The storage contract on MariaDB. */
class MariaDbContractTest extends StorageContract {
    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return Databases.empty(MariaDbServer.emptyDatabase(), kinds);
    }
}
