package io.tongxin.sealing;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/** A source of bytes that look random and are the same in each run. */
final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private long drawn;

    @Override
    public void nextBytes(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            byte[] block = KeyedHash.hmacSha256()
                    .over(
                            new byte[] {7},
                            ByteBuffer.allocate(8).putLong(drawn++).array());
            int length = Math.min(block.length, bytes.length - at);
            System.arraycopy(block, 0, bytes, at, length);
            at += length;
        }
    }

    byte[] key() {
        byte[] key = new byte[FieldCipher.KEY];
        nextBytes(key);
        return Arrays.copyOf(key, key.length);
    }
}
