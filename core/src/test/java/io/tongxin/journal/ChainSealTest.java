package io.tongxin.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainSealTest {
    private static final Instant CHANGED = Instant.parse("2026-07-01T00:00:00Z");
    private static final byte[] KEY = "TheHostKeepsThis0123456789".getBytes(UTF_8);

    private final ChainSeal seal = ChainSeal.hmacSha256("2026-01", KEY);

    @Test
    void hmac_is_that_of_rfc_4231() {
        byte[] key = HexFormat.of().parseHex("0102030405060708090a0b0c0d0e0f10111213141516171819");
        byte[] text = new byte[50];
        Arrays.fill(text, (byte) 0xcd);

        assertThat(HexFormat.of().formatHex(ChainSeal.hmacSha256("rfc", key).over(text)))
                .isEqualTo("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    }

    @Test
    void a_key_is_16_to_1024_bytes_of_which_not_all_are_equal() {
        for (byte[] wrong : List.of(new byte[0], Arrays.copyOf(KEY, 15), new byte[32], new byte[1_025])) {
            assertThatIllegalArgumentException().isThrownBy(() -> ChainSeal.hmacSha256("2026-01", wrong));
        }
        assertThat(ChainSeal.hmacSha256("2026-01", Arrays.copyOf(KEY, 16)).name())
                .isEqualTo("HMAC-SHA256/2026-01");
        assertThat(ChainSeal.hmacSha256("2026-01", Arrays.copyOf(KEY, 1_024)).over(KEY))
                .hasSize(32);
    }

    @Test
    void the_key_shows_nowhere_and_is_copied() {
        byte[] given = KEY.clone();
        ChainSeal sealed = ChainSeal.hmacSha256("2026-01", given);
        byte[] before = sealed.over(KEY);
        Arrays.fill(given, (byte) 1);

        assertThat(sealed.over(KEY)).isEqualTo(before);
        for (Object shown :
                List.of(sealed, ChainSeals.of(sealed), ChainSeals.of(seal("x")).retired(sealed, CHANGED))) {
            assertThat(shown.toString())
                    .contains("HMAC-SHA256/2026-01")
                    .doesNotContain("TheHost", HexFormat.of().formatHex(KEY), Arrays.toString(KEY));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainSeal.hmacSha256("2026-01", Arrays.copyOf(KEY, 12)))
                .withMessageContaining("16")
                .withMessageContaining("密钥")
                .withMessageNotContaining("TheHost");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainSeal.hmacSha256("key passed as id!", KEY))
                .withMessageNotContaining("passed as id");
    }

    private static ChainSeal seal(String keyId) {
        return ChainSeal.hmacSha256(keyId, KEY);
    }

    @Test
    void a_name_is_an_algorithm_and_perhaps_the_id_of_a_key() {
        for (String wrong : List.of("", "/", "SM3/", "/key", "HMAC SM3/key", "HMAC-SM3/钥", "a/b/c", "x".repeat(31))) {
            assertThatIllegalArgumentException()
                    .as(wrong)
                    .isThrownBy(() -> ChainSeals.of(MacSeal.of(wrong, "HmacSHA512", KEY)));
        }
        assertThat(ChainSeals.of(MacSeal.of("HMAC-SM3/" + "k".repeat(21), "HmacSHA512", KEY)))
                .hasToString("HMAC-SM3/" + "k".repeat(21));
    }

    @Test
    void an_earlier_seal_is_accepted_until_it_was_retired_and_an_unknown_one_never() {
        ChainSeals seals = ChainSeals.of(seal).retired(ChainSeal.sha256(), CHANGED);

        assertThat(seals.accepted("HMAC-SHA256/2026-01", CHANGED)).contains(seal);
        assertThat(seals.accepted("HMAC-SHA256/2026-01", Instant.EPOCH)).contains(seal);
        assertThat(seals.accepted("SHA-256", CHANGED.minusNanos(1_000))).contains(ChainSeal.sha256());
        assertThat(seals.accepted("SHA-256", CHANGED)).isEmpty();
        assertThat(seals.accepted("HMAC-SHA256/other", CHANGED)).isEmpty();
        assertThat(ChainSeals.of(seal).accepted("SHA-256", Instant.EPOCH)).isEmpty();
        assertThat(seals.current()).isSameAs(seal);
    }

    @Test
    void two_seals_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainSeals.of(seal).retired(seal("2026-01"), CHANGED));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ChainSeals.of(seal).retired(seal("x"), CHANGED).retired(seal("x"), CHANGED));
    }

    @Test
    void a_seal_that_makes_too_little_is_refused() {
        ChainSeal weak = new ChainSeal() {
            @Override
            public String name() {
                return "CRC32";
            }

            @Override
            public byte[] over(byte[] text) {
                return new byte[4];
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> Chain.hash(weak, Chain.text(weak, "", "entry")))
                .withMessageContaining("CRC32");
    }
}
