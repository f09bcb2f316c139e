package io.tongxin.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.SealedValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyRotationTest {
    private static final Instant NOW = Instant.parse("2026-03-31T16:00:00Z");
    private static final UnitId CITY = UnitId.of("city");

    private final FixedRandom random = new FixedRandom();
    private final KeptKeys keys = new KeptKeys();
    private final byte[] first = random.key();
    private final byte[] second = random.key();
    private final HostKeys old = HostKeys.of("k1", first, random);
    private final HostKeys changed = HostKeys.of("k2", second, random).unwrapping("k1", first);
    private final Map<FieldPlace, SealedValue> sealed = new LinkedHashMap<>();

    private Sealer sealer(KeyProvider provider) {
        return Sealer.of(keys, provider, () -> NOW, random);
    }

    private void seal(int persons) {
        for (int i = 0; i < persons; i++) {
            var place = new FieldPlace(CITY, PersonId.of("p" + i), "persons", "r" + i, "name");
            sealed.put(place, sealer(old).seal(place, ClearValue.of("人" + i)));
        }
    }

    private void allOpenBy(KeyProvider provider) {
        assertThat(sealer(provider).open(sealed).values())
                .hasSize(sealed.size())
                .allMatch(opened -> opened.value().isPresent());
    }

    @Test
    void every_key_is_wrapped_anew_and_no_value_changes() {
        seal(1_203);
        var told = new ArrayList<Long>();
        assertThat(KeyRotation.of(keys, changed).isComplete()).isFalse();

        assertThat(KeyRotation.of(keys, changed).run(told::add)).isEqualTo(new KeyRotation.Rotated(1_203, List.of()));

        assertThat(told).containsExactly(500L, 1_000L, 1_203L);
        assertThat(KeyRotation.of(keys, changed).isComplete()).isTrue();
        allOpenBy(HostKeys.of("k2", second, random));
        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> sealer(old).open(sealed));
    }

    @Test
    void what_was_stopped_in_the_middle_goes_on_and_both_keys_read_meanwhile() {
        seal(20);
        var stopping = new Stopping(changed, 7);

        assertThatIllegalStateException()
                .isThrownBy(() -> KeyRotation.of(keys, stopping).run(seen -> {}));
        allOpenBy(changed);
        assertThat(keys.notWrappedBy("k2", 100)).hasSize(13);

        assertThat(KeyRotation.of(keys, changed).run(seen -> {}).rewrapped()).isEqualTo(13);
        allOpenBy(changed);
        assertThat(KeyRotation.of(keys, changed).run(seen -> {}).rewrapped()).isZero();
    }

    /** Is gone after so many keys, as a process that is killed. */
    private static final class Stopping implements KeyProvider {
        private final KeyProvider provider;
        private int left;

        Stopping(KeyProvider provider, int left) {
            this.provider = provider;
            this.left = left;
        }

        @Override
        public String currentKeyId() {
            return provider.currentKeyId();
        }

        @Override
        public WrappedKey wrap(byte[] key, byte[] bound) {
            if (left-- == 0) {
                throw new IllegalStateException("killed");
            }
            return provider.wrap(key, bound);
        }

        @Override
        public byte[] unwrap(WrappedKey wrapped, byte[] bound) {
            return provider.unwrap(wrapped, bound);
        }
    }

    @Test
    void a_key_that_does_not_unwrap_is_told_and_the_others_go_on() {
        seal(5);
        var broken = (PersonKey.Live) keys.find(CITY, Set.of(PersonId.of("p2"))).get(0);
        keys.rewrap(broken, WrappedKey.of("k1", new byte[40]));

        KeyRotation.Rotated rotated = KeyRotation.of(keys, changed).run(seen -> {});

        assertThat(rotated.rewrapped()).isEqualTo(4);
        assertThat(rotated.refused()).extracting(PersonKey.Live::person).containsExactly(PersonId.of("p2"));
        assertThat(KeyRotation.of(keys, changed).isComplete()).isFalse();
    }

    @Test
    void it_stops_where_no_key_unwraps() {
        seal(150);
        HostKeys without = HostKeys.of("k2", second, random);

        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> KeyRotation.of(keys, without).run(seen -> {}))
                .withMessageContaining("k1");
        assertThat(keys.notWrappedBy("k2", 1_000)).hasSize(150);
    }

    @Test
    void a_destroyed_key_stays_destroyed() {
        seal(3);
        sealer(old).erase(CITY, PersonId.of("p1"));

        assertThat(KeyRotation.of(keys, changed).run(seen -> {}).rewrapped()).isEqualTo(2);
        assertThat(sealer(changed).erasedAt(CITY, PersonId.of("p1"))).contains(NOW);
    }
}
