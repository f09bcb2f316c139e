package io.tongxin.crypto.sm;

import io.tongxin.sealing.KeyedHash;
import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC over SM3. */
final class HmacSm3 implements KeyedHash {
    private static final String ALGORITHM = "HMACSM3";

    private final Provider provider;

    HmacSm3(Provider provider) {
        this.provider = provider;
    }

    @Override
    public String name() {
        return "HMAC-SM3";
    }

    @Override
    public byte[] over(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM, provider);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    provider.getName() + " failed at HMAC-SM3: " + e.getClass().getName());
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
