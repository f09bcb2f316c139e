package io.tongxin.storage.memory;

import io.tongxin.sealing.PersonKeys;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.AccessMatrixContract;
import java.util.Collection;

class AccessMatrixTest extends AccessMatrixContract {
    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return new MemoryStorage();
    }

    @Override
    protected PersonKeys emptyKeys() {
        return new MemoryPersonKeys();
    }
}
