package io.tongxin.sealing;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 as the JDK makes it. */
final class HmacSha256 implements KeyedHash {
    static final KeyedHash HASH = new HmacSha256();

    private static final String JDK_NAME = "HmacSHA256";

    private HmacSha256() {}

    @Override
    public String name() {
        return "HMAC-SHA256";
    }

    @Override
    public byte[] over(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(JDK_NAME);
            mac.init(new SecretKeySpec(key, JDK_NAME));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + JDK_NAME, e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
