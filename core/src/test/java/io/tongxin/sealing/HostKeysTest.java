package io.tongxin.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostKeysTest {
    private static final byte[] BOUND = "person".getBytes(UTF_8);

    private final FixedRandom random = new FixedRandom();
    private final byte[] first = random.key();
    private final byte[] second = random.key();
    private final byte[] data = random.key();

    @Test
    void what_is_no_key_is_refused_and_not_told() throws NoSuchAlgorithmException {
        byte[] counted = new byte[32];
        byte[] stepped = new byte[32];
        byte[] few = random.key();
        for (int i = 0; i < 32; i++) {
            counted[i] = (byte) i;
            stepped[i] = (byte) (200 - 7 * i);
            few[i] = (byte) (few[i] & 7);
        }
        HexFormat hex = HexFormat.of();
        for (byte[] wrong : List.of(
                new byte[0],
                new byte[32],
                Arrays.copyOf(first, 31),
                Arrays.copyOf(first, 33),
                counted,
                stepped,
                few,
                "0123456789abcdef0123456789abcdef".getBytes(UTF_8),
                "0123456789ABCDEFFEDCBA9876543210".getBytes(UTF_8),
                "the-secret-key-of-our-department".getBytes(UTF_8),
                hex.parseHex("0123456789abcdeffedcba98765432100123456789abcdeffedcba9876543210"),
                hex.parseHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"),
                hex.parseHex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"),
                MessageDigest.getInstance("SHA-256").digest("123456".getBytes(UTF_8)))) {
            assertThatIllegalArgumentException()
                    .as(Arrays.toString(wrong))
                    .isThrownBy(() -> HostKeys.of("k1", wrong, random))
                    .withMessageContaining("主密钥")
                    .withMessageNotContaining("secret-key");
            assertThatIllegalArgumentException().isThrownBy(() -> SearchTokens.of("k1", wrong));
        }
    }

    @Test
    void an_id_is_1_to_30_letters_digits_dots_underscores_and_hyphens() {
        for (String wrong : List.of("", "钥", "a/b", "a b", "k".repeat(31))) {
            assertThatIllegalArgumentException().isThrownBy(() -> HostKeys.of(wrong, first, random));
        }
        assertThat(HostKeys.of("2026-01_a.B", first, random).currentKeyId()).isEqualTo("2026-01_a.B");
    }

    @Test
    void each_key_unwraps_what_it_wrapped_and_only_for_whom() {
        HostKeys old = HostKeys.of("k1", first, random);
        WrappedKey wrapped = old.wrap(data, BOUND);
        HostKeys changed = HostKeys.of("k2", second, random).unwrapping("k1", first);

        assertThat(wrapped.hostKeyId()).isEqualTo("k1");
        assertThat(old.unwrap(wrapped, BOUND)).isEqualTo(data);
        assertThat(changed.unwrap(wrapped, BOUND)).isEqualTo(data);
        assertThat(changed.unwrap(changed.wrap(data, BOUND), BOUND)).isEqualTo(data);
        assertThat(changed.wrap(data, BOUND).hostKeyId()).isEqualTo("k2");
        assertThat(changed).hasToString("k2, unwrapping [k1]");
        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> old.unwrap(wrapped, "another".getBytes(UTF_8)));
        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> changed.unwrap(WrappedKey.of("k2", wrapped.bytes()), BOUND));
        assertThatIllegalArgumentException().isThrownBy(() -> changed.unwrapping("k1", random.key()));
    }

    @Test
    void any_change_of_a_wrapped_key_is_refused() {
        HostKeys keys = HostKeys.of("k1", first, random);
        WrappedKey wrapped = keys.wrap(data, BOUND);

        for (int i = 0; i < wrapped.bytes().length; i++) {
            byte[] bytes = wrapped.bytes();
            bytes[i] ^= 1;
            assertThatExceptionOfType(KeyUnavailableException.class)
                    .isThrownBy(() -> keys.unwrap(WrappedKey.of("k1", bytes), BOUND));
        }
        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> keys.unwrap(WrappedKey.of("k1", new byte[3]), BOUND));
    }
}
