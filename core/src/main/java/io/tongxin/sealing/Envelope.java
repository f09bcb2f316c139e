package io.tongxin.sealing;

import io.tongxin.storage.SealedValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A sealed value byte by byte: form 1, the cipher's number, the key's id (8), the nonce (12), and what was encrypted with its tag.
 *
 * @param cipher the cipher's number
 * @param keyId the id of the person's key
 * @param nonce the nonce
 * @param encrypted what was encrypted, with its tag
 */
@SuppressWarnings("ArrayRecordComponent")
record Envelope(int cipher, byte[] keyId, byte[] nonce, byte[] encrypted) {
    private static final byte FORM = 1;
    private static final String BOUND = "tongxin-sealed-1";
    private static final int HEADER = 2 + DataKey.ID;

    /** The value apart; empty where it is none. */
    static Optional<Envelope> of(SealedValue value) {
        byte[] bytes = value.bytes();
        int encryptedAt = HEADER + FieldCipher.NONCE;
        if (bytes[0] != FORM || bytes.length <= encryptedAt + FieldCipher.TAG || bytes[1] < 1) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(
                bytes[1],
                Arrays.copyOfRange(bytes, 2, HEADER),
                Arrays.copyOfRange(bytes, HEADER, encryptedAt),
                Arrays.copyOfRange(bytes, encryptedAt, bytes.length)));
    }

    SealedValue toValue() {
        return SealedValue.of(ByteBuffer.allocate(HEADER + nonce.length + encrypted.length)
                .put(header(cipher, keyId))
                .put(nonce)
                .put(encrypted)
                .array());
    }

    /** What the encrypted bytes are bound to: how they are sealed, by which key, and their place. */
    static byte[] bound(int cipher, byte[] keyId, FieldPlace place) {
        return new Joined()
                .then(BOUND)
                .then(header(cipher, keyId))
                .then(place.kind())
                .then(place.record())
                .then(place.field())
                .then(place.rootUnit().value())
                .then(place.person().value())
                .bytes();
    }

    private static byte[] header(int cipher, byte[] keyId) {
        return ByteBuffer.allocate(HEADER)
                .put(FORM)
                .put((byte) cipher)
                .put(keyId)
                .array();
    }
}
