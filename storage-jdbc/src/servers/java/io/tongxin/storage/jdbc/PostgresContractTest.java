package io.tongxin.storage.jdbc;

import io.tongxin.servers.PostgresServer;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.util.Collection;

/** The storage contract on PostgreSQL. */
class PostgresContractTest extends StorageContract {
    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return Databases.empty(PostgresServer.emptySchema(), kinds);
    }
}
