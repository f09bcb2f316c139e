package io.tongxin.crypto.sm;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

/** Published vectors, and two of our own that another program made with another implementation. */
class SmVectorsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] NONCE = HEX.parseHex("00001234567800000000abcd");
    private static final byte[] BOUND = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");

    private final Provider provider = new BouncyCastleProvider();
    private final Sm4GcmCipher cipher = new Sm4GcmCipher(provider);
    private final HmacSm3 hash = new HmacSm3(provider);

    private static byte[] key() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (i + 7);
        }
        return key;
    }

    @Test
    void sm4_gcm_is_that_of_rfc_8998() {
        byte[] plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");

        assertThat(HEX.formatHex(
                        cipher.encryptBySm4Key(HEX.parseHex("0123456789abcdeffedcba9876543210"), NONCE, plain, BOUND)))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    void sm3_is_that_of_gb_t_32905() throws NoSuchAlgorithmException {
        assertThat(HEX.formatHex(sm3("abc".getBytes(US_ASCII))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(HEX.formatHex(sm3("abcd".repeat(16).getBytes(US_ASCII))))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    private byte[] sm3(byte[]... parts) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SM3", provider);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    @Test
    void the_hash_is_hmac_as_rfc_2104_makes_it_of_sm3() throws NoSuchAlgorithmException {
        for (int length : new int[] {1, 32, 64, 65, 200}) {
            byte[] key = new byte[length];
            Arrays.fill(key, (byte) (length + 1));
            byte[] block = Arrays.copyOf(length > 64 ? sm3(key) : key, 64);
            byte[] inner = block.clone();
            byte[] outer = block.clone();
            for (int i = 0; i < block.length; i++) {
                inner[i] ^= 0x36;
                outer[i] ^= 0x5c;
            }
            byte[] text = "岚小渚".getBytes(UTF_8);

            assertThat(hash.over(key, text)).isEqualTo(sm3(outer, sm3(inner, text)));
        }
        assertThat(HEX.formatHex(hash.over(key(), "岚小渚".getBytes(UTF_8))))
                .isEqualTo("0e6ef6ac9dceabb52cca6bda06f2842051cb40bc9852d30a667913fd44a6589f");
    }

    @Test
    void the_key_of_sm4_is_made_of_the_32_bytes_in_one_way_for_ever() {
        byte[] encrypted = HEX.parseHex("26a9f956071b52ddfd5434a8cf9763db4a419fb3acc1d133d8");

        assertThat(cipher.encrypt(key(), NONCE, "岚小渚".getBytes(UTF_8), BOUND)).isEqualTo(encrypted);
        assertThat(cipher.decrypt(key(), NONCE, encrypted, BOUND).orElseThrow()).isEqualTo("岚小渚".getBytes(UTF_8));
    }

    @Test
    void any_change_opens_nothing() {
        byte[] encrypted = cipher.encrypt(key(), NONCE, new byte[40], BOUND);

        for (int i = 0; i < encrypted.length; i++) {
            byte[] flipped = encrypted.clone();
            flipped[i] ^= 1;
            assertThat(cipher.decrypt(key(), NONCE, flipped, BOUND)).isEmpty();
        }
        assertThat(cipher.decrypt(key(), NONCE, encrypted, new byte[0])).isEmpty();
        assertThat(cipher.decrypt(key(), NONCE, new byte[15], BOUND)).isEmpty();
    }

    @Test
    void no_provider_is_registered() {
        SmCryptography.bouncyCastle().cipher().encrypt(key(), NONCE, new byte[1], BOUND);

        assertThat(Arrays.stream(Security.getProviders()).map(Provider::getName))
                .doesNotContain("BC");
        assertThat(SmCryptography.bouncyCastle()).hasToString("SM by BC");
    }
}
