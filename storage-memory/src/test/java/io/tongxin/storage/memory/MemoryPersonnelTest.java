package io.tongxin.storage.memory;

import io.tongxin.sealing.PersonKeys;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.PersonnelContract;

/** Records of persons in memory. */
class MemoryPersonnelTest extends PersonnelContract {
    @Override
    protected Storage emptyStorage() {
        return new MemoryStorage();
    }

    @Override
    protected PersonKeys emptyKeys() {
        return new MemoryPersonKeys();
    }
}
