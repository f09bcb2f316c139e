package io.tongxin.sealing;

import io.tongxin.term.Term;
import java.util.Optional;

/**
 * How bytes are encrypted so that any change of them, or of what they are bound to, is found: an AEAD cipher.
 *
 * <p>字段密码 (ziduan mima). AES-256-GCM is of the JDK; SM4-GCM is in the module {@code crypto-sm}; a host may bring its own. It keeps
 * no key, and chooses no nonce. Safe for use by many threads; no exception and no text of it holds a key or a value.
 */
@Term(zh = "字段密码", pinyin = "ziduan mima", source = "GB/T 36624-2018")
public interface FieldCipher {
    /** The bytes of a key. */
    int KEY = 32;

    /** The bytes of a nonce. */
    int NONCE = 12;

    /** The bytes that the encrypted value has more than the value. */
    int TAG = 16;

    /**
     * Its number, which is stored with each value: 1 is AES-256-GCM, 2 is SM4-GCM, up to 63 are the library's, 64 to 127 are hosts'.
     * A number stands for one algorithm for ever.
     */
    int number();

    /** Its name, for people. */
    String name();

    /**
     * The value encrypted, and 16 bytes more.
     *
     * @param key 32 bytes, of which a cipher with other keys makes its own, always in the same way
     * @param nonce 12 bytes that were never used with this key
     * @param plain the value
     * @param bound what the value is bound to
     */
    byte[] encrypt(byte[] key, byte[] nonce, byte[] plain, byte[] bound);

    /**
     * The value, if nothing of what was encrypted or bound was changed; empty otherwise.
     *
     * @param key the key it was encrypted with
     * @param nonce the nonce it was encrypted with
     * @param encrypted what {@link #encrypt} gave
     * @param bound what it was bound to
     */
    Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] encrypted, byte[] bound);

    /** AES-256-GCM of the JDK. */
    static FieldCipher aes256Gcm() {
        return AesGcmCipher.CIPHER;
    }
}
