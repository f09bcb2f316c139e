package io.tongxin.storage.memory;

import io.tongxin.sealing.PersonKeys;
import io.tongxin.testkit.PersonKeysContract;

/** The keys of persons in memory. */
class MemoryPersonKeysTest extends PersonKeysContract {
    @Override
    protected PersonKeys emptyKeys() {
        return new MemoryPersonKeys();
    }
}
