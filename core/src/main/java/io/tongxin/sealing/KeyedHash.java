package io.tongxin.sealing;

import io.tongxin.term.Term;

/**
 * A keyed hash of 32 bytes: an HMAC, by which texts are told apart and not read.
 *
 * <p>密钥散列 (miyao sanlie). HMAC-SHA256 is of the JDK; HMAC-SM3 is in the module {@code crypto-sm}. Safe for use by many threads; no
 * text of it holds a key.
 */
@Term(zh = "密钥散列", pinyin = "miyao sanlie", source = "RFC 2104")
public interface KeyedHash {
    /** The bytes of a hash. */
    int LENGTH = 32;

    /** Its name, such as {@code HMAC-SHA256}. */
    String name();

    /**
     * The hash of a text under a key.
     *
     * @param key the key, at least one byte
     * @param text the text
     */
    byte[] over(byte[] key, byte[] text);

    /** HMAC-SHA256 of the JDK. */
    static KeyedHash hmacSha256() {
        return HmacSha256.HASH;
    }
}
