package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Keys that the host hands over as bytes: one that wraps, and earlier ones that unwrap what they wrapped.
 *
 * <p>宿主密钥 (suzhu miyao). It is for a host whose keys lie in a file or a secret of its platform; one with a cipher machine
 * implements {@link KeyProvider} instead. Each key has 32 random bytes; text, patterns and well-known examples are refused.
 * Immutable; safe for use by many threads.
 */
@Term(zh = "宿主密钥", pinyin = "suzhu miyao", source = "library")
public final class HostKeys implements KeyProvider {
    private static final byte FORM = 1;
    private static final String BOUND = "tongxin-host-key-1";
    private static final int BEFORE = 2 + FieldCipher.NONCE;

    private final SecureRandom random;
    private final String current;
    private final Map<String, Held> held;

    private HostKeys(SecureRandom random, String current, Map<String, Held> held) {
        this.random = random;
        this.current = current;
        this.held = held;
    }

    /**
     * With a key that wraps by AES-256-GCM.
     *
     * @param keyId its id: 1 to 30 letters, digits and {@code . _ -}; it is stored, the key is not
     * @param key 32 random bytes, which are copied
     * @param random where nonces are drawn from
     * @throws IllegalArgumentException if the id or the key is none
     */
    public static HostKeys of(String keyId, byte[] key, SecureRandom random) {
        return of(keyId, key, random, FieldCipher.aes256Gcm());
    }

    /**
     * With a key that wraps by that cipher.
     *
     * @throws IllegalArgumentException if the id or the key is none
     */
    public static HostKeys of(String keyId, byte[] key, SecureRandom random, FieldCipher cipher) {
        return new HostKeys(
                requireNonNull(random, "random"),
                WrappedKey.checkedId(keyId),
                Map.of(keyId, new Held(requireNonNull(cipher, "cipher"), HostKeyCheck.checked(key))));
    }

    /**
     * These, and one that wraps no more, or not yet, and unwraps what it wrapped, by the cipher of the current one.
     *
     * @throws IllegalArgumentException if the id or the key is none, or the id is that of another key here
     */
    public HostKeys unwrapping(String keyId, byte[] key) {
        return unwrapping(keyId, key, held(current).cipher());
    }

    /**
     * The same, by that cipher.
     *
     * @throws IllegalArgumentException if the id or the key is none, or the id is that of another key here
     */
    public HostKeys unwrapping(String keyId, byte[] key, FieldCipher cipher) {
        var more = new LinkedHashMap<>(held);
        var added = new Held(requireNonNull(cipher, "cipher"), HostKeyCheck.checked(key));
        if (more.put(WrappedKey.checkedId(keyId), added) != null) {
            throw new IllegalArgumentException(
                    Bilingual.of("主密钥编号" + keyId + "重复", "there are two keys of the id " + keyId)
                            .toString());
        }
        return new HostKeys(random, current, more);
    }

    @Override
    public String currentKeyId() {
        return current;
    }

    @Override
    public WrappedKey wrap(byte[] key, byte[] bound) {
        Held by = held(current);
        byte[] nonce = new byte[FieldCipher.NONCE];
        random.nextBytes(nonce);
        byte[] encrypted = by.cipher().encrypt(by.key(), nonce, key, bound(current, bound));
        return WrappedKey.of(
                current,
                ByteBuffer.allocate(BEFORE + encrypted.length)
                        .put(FORM)
                        .put((byte) by.cipher().number())
                        .put(nonce)
                        .put(encrypted)
                        .array());
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped, byte[] bound) {
        Held by = held(wrapped.hostKeyId());
        ByteBuffer bytes = ByteBuffer.wrap(wrapped.bytes());
        if (bytes.remaining() < BEFORE + FieldCipher.TAG
                || bytes.get() != FORM
                || bytes.get() != by.cipher().number()) {
            throw KeyUnavailableException.refused(wrapped.hostKeyId());
        }
        byte[] nonce = new byte[FieldCipher.NONCE];
        byte[] encrypted = new byte[bytes.remaining() - nonce.length];
        bytes.get(nonce).get(encrypted);
        return by.cipher()
                .decrypt(by.key(), nonce, encrypted, bound(wrapped.hostKeyId(), bound))
                .orElseThrow(() -> KeyUnavailableException.refused(wrapped.hostKeyId()));
    }

    private static byte[] bound(String keyId, byte[] bound) {
        return new Joined().then(BOUND).then(keyId).then(bound).bytes();
    }

    private Held held(String keyId) {
        return Optional.ofNullable(held.get(keyId)).orElseThrow(() -> KeyUnavailableException.unknown(keyId));
    }

    /** The ids of the keys, the current one first. */
    @Override
    public String toString() {
        var others = new TreeSet<>(held.keySet());
        others.remove(current);
        return current + (others.isEmpty() ? "" : ", unwrapping " + others);
    }

    /** A key and what it wraps by; it shows the cipher alone. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Held(FieldCipher cipher, byte[] key) {
        @Override
        public String toString() {
            return cipher.name();
        }
    }
}
