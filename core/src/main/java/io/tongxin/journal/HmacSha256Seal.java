package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 as the JDK makes it. The key shows in no text. */
final class HmacSha256Seal implements ChainSeal {
    private static final String JDK_NAME = "HmacSHA256";
    private static final int SHORTEST = 16;
    private static final int LONGEST = 1_024;

    private final String name;
    private final SecretKeySpec key;

    private HmacSha256Seal(String name, SecretKeySpec key) {
        this.name = name;
        this.key = key;
    }

    static HmacSha256Seal of(String keyId, byte[] key) {
        requireNonNull(key, "key");
        String name = Chain.checkedName("HMAC-SHA256/" + requireNonNull(keyId, "keyId"));
        if (key.length < SHORTEST || key.length > LONGEST) {
            throw refused(Bilingual.of(
                    "日志密钥须为" + SHORTEST + "至" + LONGEST + "字节",
                    "a key of the journal has " + SHORTEST + " to " + LONGEST + " bytes"));
        }
        if (isOneByteRepeated(key)) {
            throw refused(Bilingual.of("日志密钥不能由同一字节重复而成", "a key of the journal is not one byte repeated"));
        }
        return new HmacSha256Seal(name, new SecretKeySpec(key, JDK_NAME));
    }

    private static IllegalArgumentException refused(Bilingual why) {
        return new IllegalArgumentException(why.toString());
    }

    private static boolean isOneByteRepeated(byte[] key) {
        for (byte b : key) {
            if (b != key[0]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] over(byte[] text) {
        try {
            Mac mac = Mac.getInstance(JDK_NAME);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + JDK_NAME, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
