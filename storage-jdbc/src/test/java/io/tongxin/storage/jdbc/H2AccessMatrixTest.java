package io.tongxin.storage.jdbc;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.AccessMatrixContract;
import java.util.Collection;

/** The access matrix on H2 in memory. */
class H2AccessMatrixTest extends AccessMatrixContract {
    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return Databases.empty(Databases.h2(), kinds);
    }
}
