package io.tongxin.storage.memory;

import io.tongxin.sealing.PersonKeys;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.ConsultationContract;

/** Consultation in memory. */
class MemoryConsultationTest extends ConsultationContract {
    @Override
    protected Storage emptyStorage() {
        return new MemoryStorage();
    }

    @Override
    protected PersonKeys emptyKeys() {
        return new MemoryPersonKeys();
    }
}
