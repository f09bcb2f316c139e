package io.tongxin.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.SealedValue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealerTest {
    private static final Instant NOW = Instant.parse("2026-03-31T16:00:00.000000700Z");
    private static final FieldPlace NAME = place("city", "p", "persons", "r", "name");
    private static final ClearValue VALUE = ClearValue.of("岚小渚");

    private final FixedRandom random = new FixedRandom();
    private final KeptKeys keys = new KeptKeys();
    private final byte[] hostKey = random.key();
    private final HostKeys host = HostKeys.of("k1", hostKey, random);
    private final Sealer sealer = Sealer.of(keys, host, () -> NOW, random);

    private static FieldPlace place(String root, String person, String kind, String record, String field) {
        return new FieldPlace(UnitId.of(root), PersonId.of(person), kind, record, field);
    }

    private static SealedValue flipped(SealedValue value, int at) {
        byte[] bytes = value.bytes();
        bytes[at] ^= 1;
        return SealedValue.of(bytes);
    }

    @Test
    void a_value_opens_in_its_place() {
        SealedValue sealed = sealer.seal(NAME, VALUE);

        assertThat(sealer.open(NAME, sealed)).isEqualTo(new Opened.Clear(VALUE));
        assertThat(sealer.open(NAME, sealed).value().map(ClearValue::text)).contains("岚小渚");
        var bytes = ClearValue.of(new byte[] {0, (byte) 0x80, 0, 0});
        assertThat(sealer.open(NAME, sealer.seal(NAME, bytes)).value()).contains(bytes);
    }

    @Test
    void a_value_in_any_other_place_does_not_open() {
        SealedValue sealed = sealer.seal(NAME, VALUE);

        for (FieldPlace other : List.of(
                place("city2", "p", "persons", "r", "name"),
                place("city", "p2", "persons", "r", "name"),
                place("city", "p", "talks", "r", "name"),
                place("city", "p", "persons", "r2", "name"),
                place("city", "p", "persons", "r", "name2"))) {
            sealer.seal(other, VALUE);
            assertThatExceptionOfType(UnopenableValueException.class)
                    .as(other.toString())
                    .isThrownBy(() -> sealer.open(other, sealed))
                    .satisfies(e -> assertThat(e.place()).isEqualTo(other));
        }
    }

    @Test
    void a_value_of_which_any_byte_was_changed_does_not_open() {
        SealedValue sealed = sealer.seal(NAME, VALUE);

        for (int i = 0; i < sealed.bytes().length; i++) {
            SealedValue altered = flipped(sealed, i);
            assertThatExceptionOfType(UnopenableValueException.class)
                    .as("byte " + i)
                    .isThrownBy(() -> sealer.open(NAME, altered));
        }
        for (byte[] none : List.of(new byte[1], new byte[] {1, 1}, new byte[38], new byte[200])) {
            assertThatExceptionOfType(UnopenableValueException.class)
                    .isThrownBy(() -> sealer.open(NAME, SealedValue.of(none)));
        }
    }

    @Test
    void short_values_are_equally_long_when_sealed_and_long_ones_in_steps() {
        assertThat(sealer.seal(NAME, ClearValue.of("C")).bytes()).hasSize(102);
        assertThat(sealer.seal(NAME, ClearValue.of(new byte[63])).bytes()).hasSize(102);
        assertThat(sealer.seal(NAME, ClearValue.of(new byte[64])).bytes()).hasSize(294);
        assertThat(sealer.seal(NAME, ClearValue.of(new byte[255])).bytes()).hasSize(294);
        assertThat(sealer.seal(NAME, ClearValue.of(new byte[3_839])).bytes()).hasSize(3_878);
    }

    @Test
    void a_value_is_1_to_3839_bytes_of_whole_characters() {
        assertThatIllegalArgumentException().isThrownBy(() -> ClearValue.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> ClearValue.of("\uD842"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClearValue.of("秘".repeat(1_280)))
                .withMessageContaining("3839")
                .withMessageNotContaining("秘");
        assertThat(ClearValue.of("秘".repeat(1_279)).text()).hasSize(1_279);
    }

    @Test
    void the_same_value_is_sealed_into_other_bytes_each_time() {
        assertThat(sealer.seal(NAME, VALUE)).isNotEqualTo(sealer.seal(NAME, VALUE));
    }

    @Test
    void for_the_same_command_the_same_value_has_the_same_bytes_and_for_another_others() {
        FieldPlace phone = place("city", "p", "persons", "r", "phone");
        var values = new LinkedHashMap<FieldPlace, ClearValue>();
        values.put(phone, VALUE);
        values.put(NAME, VALUE);
        Map<FieldPlace, SealedValue> first = sealer.seal(CommandId.of("c-1"), values);

        assertThat(sealer.seal(CommandId.of("c-1"), values)).isEqualTo(first);
        assertThat(first.keySet()).containsExactly(phone, NAME);
        assertThat(Set.copyOf(first.values())).hasSize(2);
        assertThat(sealer.seal(CommandId.of("c-2"), values).get(NAME)).isNotEqualTo(first.get(NAME));
        assertThat(sealer.seal(CommandId.of("c-1"), Map.of(NAME, ClearValue.of("岚小屿")))
                        .get(NAME))
                .isNotEqualTo(first.get(NAME));
        assertThat(sealer.open(first).values()).containsOnly(new Opened.Clear(VALUE));
    }

    @Test
    void the_keys_of_all_persons_are_asked_for_at_once() {
        FieldPlace other = place("city", "p2", "persons", "r2", "name");
        Map<FieldPlace, SealedValue> sealed =
                sealer.seal(CommandId.of("c"), Map.of(NAME, VALUE, other, ClearValue.of("榆小屏")));
        keys.asked().clear();

        assertThat(sealer.open(sealed)).hasSize(2);
        assertThat(keys.asked()).containsExactly(Set.of(PersonId.of("p"), PersonId.of("p2")));
    }

    @Test
    void of_an_erased_person_nothing_opens_and_nothing_more_is_sealed() {
        SealedValue sealed = sealer.seal(NAME, VALUE);
        Instant erased = sealer.erase(NAME.rootUnit(), NAME.person());

        assertThat(erased).isEqualTo(Instant.parse("2026-03-31T16:00:00Z"));
        assertThat(sealer.open(NAME, sealed)).isEqualTo(new Opened.Erased(erased));
        assertThat(sealer.open(NAME, sealed).value()).isEmpty();
        assertThat(sealer.erasedAt(NAME.rootUnit(), NAME.person())).contains(erased);
        assertThat(sealer.erase(NAME.rootUnit(), NAME.person())).isEqualTo(erased);
        assertThatExceptionOfType(PersonErasedException.class)
                .isThrownBy(() -> sealer.seal(NAME, VALUE))
                .satisfies(e -> assertThat(e.person()).isEqualTo(NAME.person()));
        FieldPlace same = place("city2", "p", "persons", "r", "name");
        assertThat(sealer.open(same, sealer.seal(same, VALUE)).value()).contains(VALUE);
        assertThat(sealer.erasedAt(UnitId.of("city2"), NAME.person())).isEmpty();
    }

    @Test
    void a_key_that_is_not_there_is_no_erasure() {
        SealedValue sealed = sealer.seal(NAME, VALUE);
        Sealer elsewhere = Sealer.of(new KeptKeys(), host, () -> NOW, random);

        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> elsewhere.open(NAME, sealed))
                .withMessageContaining("个人密钥库")
                .withMessageContaining("p of city");
    }

    @Test
    void without_the_host_s_key_nothing_opens() {
        SealedValue sealed = sealer.seal(NAME, VALUE);

        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> Sealer.of(keys, HostKeys.of("k2", random.key(), random), () -> NOW, random)
                        .open(NAME, sealed))
                .withMessageContaining("k1");
        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> Sealer.of(keys, HostKeys.of("k1", random.key(), random), () -> NOW, random)
                        .open(NAME, sealed))
                .withMessageContaining("another key has that id");
        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> Sealer.of(keys, HostKeys.of("k2", random.key(), random), () -> NOW, random)
                        .seal(NAME, VALUE));
    }

    @Test
    void the_wrapped_key_of_one_person_is_of_no_use_in_the_place_of_another_s() {
        sealer.seal(NAME, VALUE);
        var own = (PersonKey.Live)
                keys.find(NAME.rootUnit(), Set.of(NAME.person())).get(0);
        FieldPlace other = place("city", "q", "persons", "r", "name");
        keys.addIfAbsent(new PersonKey.Live(own.rootUnit(), other.person(), own.keyId(), own.wrapped()));

        assertThatExceptionOfType(KeyUnavailableException.class).isThrownBy(() -> sealer.seal(other, VALUE));
    }

    @Test
    void after_a_change_of_ciphers_old_values_open_by_their_own() {
        SealedValue old = sealer.seal(NAME, VALUE);
        Sealer changed = sealer.sealingBy(new Mirrored());
        SealedValue now = changed.seal(NAME, VALUE);

        assertThat(now.bytes()[1]).isEqualTo((byte) 64);
        assertThat(changed.open(NAME, old).value()).contains(VALUE);
        assertThat(changed.open(NAME, now).value()).contains(VALUE);
        assertThat(changed).hasToString("sealing by AES, mirrored");
        assertThatExceptionOfType(UnopenableValueException.class)
                .isThrownBy(() -> sealer.open(NAME, now))
                .withMessageContaining("64");
    }

    /** AES with the key backwards, in the place of a cipher of the host. */
    private static final class Mirrored implements FieldCipher {
        @Override
        public int number() {
            return 64;
        }

        @Override
        public String name() {
            return "AES, mirrored";
        }

        @Override
        public byte[] encrypt(byte[] key, byte[] nonce, byte[] plain, byte[] bound) {
            return FieldCipher.aes256Gcm().encrypt(mirrored(key), nonce, plain, bound);
        }

        @Override
        public Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] encrypted, byte[] bound) {
            return FieldCipher.aes256Gcm().decrypt(mirrored(key), nonce, encrypted, bound);
        }

        private static byte[] mirrored(byte[] key) {
            byte[] mirrored = new byte[key.length];
            for (int i = 0; i < key.length; i++) {
                mirrored[i] = key[key.length - 1 - i];
            }
            return mirrored;
        }
    }

    @Test
    void nothing_that_is_shown_has_the_value_or_a_key() {
        String canary = "金丝雀-canary";
        ClearValue value = ClearValue.of(canary);
        SealedValue sealed = sealer.seal(NAME, value);
        var shown = new StringBuilder()
                .append(List.of(value, sealed, new Opened.Clear(value), sealer, host, NAME))
                .append(keys.find(NAME.rootUnit(), Set.of(NAME.person())));
        var trace = new StringWriter();
        for (int i = 0; i < sealed.bytes().length; i++) {
            SealedValue altered = flipped(sealed, i);
            assertThatThrownBy(() -> sealer.open(NAME, altered))
                    .satisfies(e -> e.printStackTrace(new PrintWriter(trace)));
        }

        assertThat(shown.append(trace).toString())
                .doesNotContain("canary", "金丝雀", java.util.Arrays.toString(hostKey))
                .doesNotContain(java.util.HexFormat.of().formatHex(hostKey));
    }

    @Test
    void a_place_names_a_kind_a_record_and_a_field() {
        for (List<String> wrong : List.of(
                List.of("Persons", "r", "name"),
                List.of("", "r", "name"),
                List.of("persons", "", "name"),
                List.of("persons", "r".repeat(129), "name"),
                List.of("persons", "\uD842", "name"),
                List.of("persons", "r", ""),
                List.of("persons", "r", "张三"))) {
            assertThatIllegalArgumentException()
                    .as(wrong.toString())
                    .isThrownBy(() -> place("city", "p", wrong.get(0), wrong.get(1), wrong.get(2)))
                    .withMessageNotContaining("张三");
        }
        assertThat(NAME).hasToString("persons/r.name");
    }
}
