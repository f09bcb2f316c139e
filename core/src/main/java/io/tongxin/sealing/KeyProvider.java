package io.tongxin.sealing;

import io.tongxin.term.Term;

/**
 * The host's keys, by which the keys of persons are wrapped: its key management service, its cipher machine, or {@link HostKeys}.
 *
 * <p>密钥提供者 (miyao tigongzhe). The library never sees a key of the host through it. Several keys can be there at once: one wraps
 * what is new, each unwraps what it wrapped. Safe for use by many threads; no exception and no text of it holds a key.
 */
@Term(zh = "密钥提供者", pinyin = "miyao tigongzhe", source = "library")
public interface KeyProvider {
    /** The id of the key that wraps now: 1 to 30 letters, digits and {@code . _ -}. */
    String currentKeyId();

    /**
     * Wraps a key by the current key of the host.
     *
     * @param key 32 bytes; they are not kept
     * @param bound whose key it is: the same bytes must be needed to unwrap it. A machine that binds nothing may prepend a hash of
     *     them to the key before it encrypts, and compare it after it has decrypted
     * @throws KeyUnavailableException if the host cannot wrap
     */
    WrappedKey wrap(byte[] key, byte[] bound);

    /**
     * The key that was wrapped.
     *
     * @param wrapped what {@link #wrap} gave, now or while another key was current
     * @param bound what it was bound to
     * @throws KeyUnavailableException if the host has not that key, or it does not unwrap it, or does not answer
     */
    byte[] unwrap(WrappedKey wrapped, byte[] bound);
}
