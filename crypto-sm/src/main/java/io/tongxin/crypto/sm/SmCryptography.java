package io.tongxin.crypto.sm;

import static java.util.Objects.requireNonNull;

import io.tongxin.journal.ChainSeal;
import io.tongxin.sealing.FieldCipher;
import io.tongxin.sealing.KeyedHash;
import io.tongxin.term.Term;
import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * SM4-GCM to seal by, HMAC-SM3 for tokens, and HMAC-SM3 for the journal.
 *
 * <p>国密算法 (guomi suanfa). The provider is asked directly and not registered: a host's own Bouncy Castle, of whatever version, is
 * not disturbed. Making one takes some tenths of a second; make one and keep it. Immutable; safe for use by many threads.
 */
@Term(zh = "国密算法", pinyin = "guomi suanfa", source = "GB/T 32907-2016; GB/T 32905-2016")
public final class SmCryptography {
    private final Provider provider;

    private SmCryptography(Provider provider) {
        this.provider = provider;
    }

    /** By a Bouncy Castle provider of its own. */
    public static SmCryptography bouncyCastle() {
        return of(new BouncyCastleProvider());
    }

    /** By a provider of the host that knows {@code SM4/GCM/NoPadding} and {@code HMACSM3}, such as one of a cipher machine. */
    public static SmCryptography of(Provider provider) {
        return new SmCryptography(requireNonNull(provider, "provider"));
    }

    /** SM4-GCM, the cipher of number 2. Its key of 16 bytes is made of the 32 by HMAC-SM3. */
    public FieldCipher cipher() {
        return new Sm4GcmCipher(provider);
    }

    /** HMAC-SM3. */
    public KeyedHash hash() {
        return new HmacSm3(provider);
    }

    /**
     * HMAC-SM3 for the journal, named {@code HMAC-SM3/} and the key's id.
     *
     * @param keyId the key's id: 1 to 21 letters, digits and {@code . _ -}; it is stored, the key is not
     * @param key 16 to 1,024 bytes, of which not all are equal; it is copied
     * @throws IllegalArgumentException if the id or the key is not so
     */
    public ChainSeal journalSeal(String keyId, byte[] key) {
        return HmacSm3Seal.of(hash(), keyId, key);
    }

    /** The provider by name. */
    @Override
    public String toString() {
        return "SM by " + provider.getName();
    }
}
