package io.tongxin.storage.memory;

import io.tongxin.sealing.PersonKeys;
import io.tongxin.testkit.FixedSeed;
import io.tongxin.testkit.SealingContract;

/** The laws of sealing by AES-256-GCM. */
@FixedSeed("20261124")
class SealingLawsTest extends SealingContract {
    @Override
    protected PersonKeys emptyKeys() {
        return new MemoryPersonKeys();
    }
}
