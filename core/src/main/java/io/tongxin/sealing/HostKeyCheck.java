package io.tongxin.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Refuses what is no key: too short or long, text, a pattern, or one that stands in books. No message holds the key. */
final class HostKeyCheck {
    private static final int FEWEST_DIFFERENT = 16;
    private static final List<byte[]> FROM_BOOKS =
            List.of(HexFormat.of().parseHex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"));
    private static final List<String> WORDS =
            List.of("", "password", "123456", "admin", "secret", "changeit", "test", "tongxin");

    private HostKeyCheck() {}

    /**
     * A copy of the key.
     *
     * @throws IllegalArgumentException if it is none
     */
    static byte[] checked(byte[] key) {
        if (requireNonNull(key, "key").length != FieldCipher.KEY) {
            throw refused("主密钥须为32个字节", "a key of the host has 32 bytes");
        }
        if (isText(key)) {
            throw refused(
                    "主密钥须为随机字节，不能是文字；十六进制或Base64文本请先解码",
                    "a key of the host is random bytes and no text; decode hexadecimal or Base64 text first");
        }
        if (isPattern(key) || isKnown(key)) {
            throw refused(
                    "主密钥是示例密钥或有规律的字节，请用随机数重新生成",
                    "a key of the host is an example or follows a pattern; draw one at random");
        }
        return key.clone();
    }

    private static IllegalArgumentException refused(String zh, String en) {
        return new IllegalArgumentException(Bilingual.of(zh, en).toString());
    }

    private static boolean isText(byte[] key) {
        for (byte b : key) {
            if (b < ' ' || b > '~') {
                return false;
            }
        }
        return true;
    }

    /** Few different bytes, as in a repetition; or always the same step from one to the next. */
    private static boolean isPattern(byte[] key) {
        var seen = new boolean[256];
        int different = 0;
        boolean stepped = true;
        for (int i = 0; i < key.length; i++) {
            different += seen[key[i] & 0xff] ? 0 : 1;
            seen[key[i] & 0xff] = true;
            stepped &= i == 0 || (byte) (key[i] - key[i - 1]) == (byte) (key[1] - key[0]);
        }
        int half = key.length / 2;
        return stepped || different < FEWEST_DIFFERENT || Arrays.equals(key, 0, half, key, half, key.length);
    }

    private static boolean isKnown(byte[] key) {
        return FROM_BOOKS.stream().anyMatch(known -> Arrays.equals(known, key))
                || WORDS.stream().anyMatch(word -> Arrays.equals(sha256(word), key));
    }

    private static byte[] sha256(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
