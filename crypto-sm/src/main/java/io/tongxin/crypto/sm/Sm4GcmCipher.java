package io.tongxin.crypto.sm;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.tongxin.sealing.FieldCipher;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** SM4 in Galois/Counter mode, as RFC 8998 uses it. */
final class Sm4GcmCipher implements FieldCipher {
    private static final String TRANSFORMATION = "SM4/GCM/NoPadding";
    private static final byte[] LABEL = "tongxin-sm4-gcm-1".getBytes(US_ASCII);
    private static final int SM4_KEY = 16;

    private final Provider provider;
    private final HmacSm3 hash;

    Sm4GcmCipher(Provider provider) {
        this.provider = provider;
        this.hash = new HmacSm3(provider);
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String name() {
        return "SM4-GCM";
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] nonce, byte[] plain, byte[] bound) {
        return encryptBySm4Key(sm4Key(key), nonce, plain, bound);
    }

    /** The first half of a hash: a person's key never serves two ciphers. */
    private byte[] sm4Key(byte[] key) {
        return Arrays.copyOf(hash.over(key, LABEL), SM4_KEY);
    }

    byte[] encryptBySm4Key(byte[] sm4Key, byte[] nonce, byte[] plain, byte[] bound) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, sm4Key, nonce, bound).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    @Override
    public Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] encrypted, byte[] bound) {
        if (encrypted.length < TAG) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, sm4Key(key), nonce, bound).doFinal(encrypted));
        } catch (BadPaddingException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    private Cipher cipher(int mode, byte[] sm4Key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION, provider);
        cipher.init(mode, new SecretKeySpec(sm4Key, "SM4"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private IllegalStateException failed(GeneralSecurityException e) {
        return new IllegalStateException(
                provider.getName() + " failed at SM4-GCM: " + e.getClass().getName());
    }

    @Override
    public String toString() {
        return name();
    }
}
