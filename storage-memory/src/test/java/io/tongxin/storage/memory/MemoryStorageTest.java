package io.tongxin.storage.memory;

import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.StorageContract;
import java.util.Collection;

class MemoryStorageTest extends StorageContract {
    @Override
    protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
        return new MemoryStorage();
    }
}
