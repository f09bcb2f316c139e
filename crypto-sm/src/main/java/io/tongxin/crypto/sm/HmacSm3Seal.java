package io.tongxin.crypto.sm;

import static java.util.Objects.requireNonNull;

import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.sealing.KeyedHash;
import io.tongxin.term.Bilingual;

/** HMAC-SM3 over the lines of a journal. The key shows in no text. */
final class HmacSm3Seal implements ChainSeal {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 1_024;

    private final KeyedHash hash;
    private final String name;
    private final byte[] key;

    private HmacSm3Seal(KeyedHash hash, String name, byte[] key) {
        this.hash = hash;
        this.name = name;
        this.key = key;
    }

    static HmacSm3Seal of(KeyedHash hash, String keyId, byte[] key) {
        if (requireNonNull(key, "key").length < SHORTEST || key.length > LONGEST || isOneByteRepeated(key)) {
            throw new IllegalArgumentException(Bilingual.of(
                            "日志密钥须为" + SHORTEST + "至" + LONGEST + "字节，且不能由同一字节重复而成",
                            "a key of the journal has " + SHORTEST + " to " + LONGEST
                                    + " bytes, and is not one byte repeated")
                    .toString());
        }
        var seal = new HmacSm3Seal(hash, hash.name() + "/" + requireNonNull(keyId, "keyId"), key.clone());
        ChainSeals.of(seal);
        return seal;
    }

    private static boolean isOneByteRepeated(byte[] key) {
        for (byte b : key) {
            if (b != key[0]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] over(byte[] text) {
        return hash.over(key, text);
    }

    @Override
    public String toString() {
        return name;
    }
}
