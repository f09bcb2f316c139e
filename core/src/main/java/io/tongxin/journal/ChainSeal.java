package io.tongxin.journal;

import io.tongxin.term.Term;

/**
 * How the hash of a journal's line is made: by an algorithm and, best, a key that only the host has.
 *
 * <p>日志封签 (rizhi fengqian). With a key, nobody who can only write the store can make a line that passes; without one,
 * everybody can chain a rewritten journal anew, and only a checkpoint kept elsewhere shows it. A host implements it itself for
 * another algorithm, such as HMAC-SM3 of a provider it has, or for a key that never leaves a machine made for it. An
 * implementation is safe for use by many threads, shows no key in any text, and throws an unchecked exception if it cannot make
 * a seal: nothing of the command is stored then.
 */
@Term(zh = "日志封签", pinyin = "rizhi fengqian", source = "RFC 2104")
public interface ChainSeal {
    /**
     * The algorithm and, where there is a key, a slash and the key's id, as in {@code HMAC-SHA256/2026-01}: letters, digits and
     * {@code -}, in the key's id also {@code . _}, at most 30 characters in all. It is stored with each line.
     */
    String name();

    /** The seal over these bytes: 16 to 64 bytes, always the same for the same bytes. */
    byte[] over(byte[] text);

    /** SHA-256 without a key, named {@code SHA-256}. */
    static ChainSeal sha256() {
        return Sha256Seal.SEAL;
    }

    /**
     * HMAC-SHA256 with a key of the host, of the JDK.
     *
     * @param keyId the key's id: 1 to 18 letters, digits and {@code . _ -}; it is stored, the key is not
     * @param key 16 to 1,024 bytes, of which not all are equal; it is copied
     * @throws IllegalArgumentException if the id or the key is not so
     */
    static ChainSeal hmacSha256(String keyId, byte[] key) {
        return HmacSha256Seal.of(keyId, key);
    }
}
