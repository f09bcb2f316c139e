package io.tongxin.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FieldCipherTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] KEY = HEX.parseHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    private static final byte[] NONCE = HEX.parseHex("cafebabefacedbaddecaf888");
    private static final byte[] PLAIN = HEX.parseHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    private static final byte[] BOUND = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    private static final byte[] ENCRYPTED =
            HEX.parseHex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                    + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");

    private final FieldCipher cipher = FieldCipher.aes256Gcm();

    @Test
    void it_is_aes_256_gcm_as_test_case_16_of_its_authors_has_it() {
        assertThat(cipher.encrypt(KEY, NONCE, PLAIN, BOUND)).isEqualTo(ENCRYPTED);
        assertThat(cipher.decrypt(KEY, NONCE, ENCRYPTED, BOUND).orElseThrow()).isEqualTo(PLAIN);
        assertThat(cipher.number()).isEqualTo(1);
        assertThat(cipher).hasToString("AES-256-GCM");
    }

    @Test
    void any_change_of_what_it_needs_opens_nothing() {
        for (int i = 0; i < ENCRYPTED.length; i++) {
            assertThat(cipher.decrypt(KEY, NONCE, flipped(ENCRYPTED, i), BOUND)).isEmpty();
        }
        assertThat(cipher.decrypt(flipped(KEY, 0), NONCE, ENCRYPTED, BOUND)).isEmpty();
        assertThat(cipher.decrypt(KEY, flipped(NONCE, 11), ENCRYPTED, BOUND)).isEmpty();
        assertThat(cipher.decrypt(KEY, NONCE, ENCRYPTED, flipped(BOUND, 3))).isEmpty();
        assertThat(cipher.decrypt(KEY, NONCE, Arrays.copyOf(ENCRYPTED, ENCRYPTED.length - 1), BOUND))
                .isEmpty();
        assertThat(cipher.decrypt(KEY, NONCE, new byte[15], BOUND)).isEmpty();
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 1;
        return flipped;
    }
}
