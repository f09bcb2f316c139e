package io.tongxin.crypto.sm;

import io.tongxin.sealing.FieldCipher;
import io.tongxin.sealing.KeyedHash;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.storage.memory.MemoryPersonKeys;
import io.tongxin.testkit.FixedSeed;
import io.tongxin.testkit.SealingContract;

/** The laws of sealing by SM4-GCM and HMAC-SM3. */
@FixedSeed("20261124")
class SmSealingLawsTest extends SealingContract {
    private static final SmCryptography SM = SmCryptography.bouncyCastle();

    @Override
    protected PersonKeys emptyKeys() {
        return new MemoryPersonKeys();
    }

    @Override
    protected FieldCipher cipher() {
        return SM.cipher();
    }

    @Override
    protected KeyedHash hash() {
        return SM.hash();
    }
}
