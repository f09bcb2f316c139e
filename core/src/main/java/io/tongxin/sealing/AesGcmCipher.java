package io.tongxin.sealing;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM as the JDK makes it (NIST SP 800-38D). */
final class AesGcmCipher implements FieldCipher {
    static final FieldCipher CIPHER = new AesGcmCipher();

    private static final String JDK_NAME = "AES/GCM/NoPadding";

    private AesGcmCipher() {}

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String name() {
        return "AES-256-GCM";
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] nonce, byte[] plain, byte[] bound) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "AES-256-GCM failed to encrypt: " + e.getClass().getName());
        }
    }

    @Override
    public Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] encrypted, byte[] bound) {
        if (encrypted.length < TAG) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(encrypted));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "AES-256-GCM failed to decrypt: " + e.getClass().getName());
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(JDK_NAME);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    @Override
    public String toString() {
        return name();
    }
}
