package io.tongxin.sealing;

import java.util.Arrays;

/** Keys of 32 bytes drawn from another (RFC 5869, the first block). */
final class Hkdf {
    private Hkdf() {}

    static byte[] extract(KeyedHash hash, byte[] salt, byte[] key) {
        return hash.over(salt, key);
    }

    static byte[] expand(KeyedHash hash, byte[] extracted, byte[] info) {
        byte[] first = Arrays.copyOf(info, info.length + 1);
        first[info.length] = 1;
        return hash.over(extracted, first);
    }
}
