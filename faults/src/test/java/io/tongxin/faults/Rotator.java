package io.tongxin.faults;

import com.zaxxer.hikari.HikariDataSource;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.sealing.ClearValue;
import io.tongxin.sealing.FieldPlace;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.KeyProvider;
import io.tongxin.sealing.KeyRotation;
import io.tongxin.sealing.Opened;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.WrappedKey;
import io.tongxin.storage.SealedValue;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Keys of persons under one host key, and their rotation to the next; another JVM tells each key that it wraps anew. */
final class Rotator {
    private static final int PERSONS = 60;

    private Rotator() {}

    /** A JVM that rotates until it is killed: the address of a database. */
    public static void main(String[] arguments) {
        try (var pool = Database.pool(arguments[0], 2)) {
            KeyRotation.of(Database.storage(pool).personKeys(), new Telling(next()))
                    .run(done -> {});
            System.out.print("rotated\n");
            System.out.flush();
        }
    }

    /** Seals one value of each person, all keys being wrapped by the earlier host key. */
    static Map<FieldPlace, SealedValue> sealed(HikariDataSource pool, UnitId root) {
        Sealer sealer = sealer(pool, earlier());
        var sealed = new LinkedHashMap<FieldPlace, SealedValue>();
        for (int i = 0; i < PERSONS; i++) {
            var place = new FieldPlace(root, PersonId.of("p-" + i), "personnel", "p-" + i, "name");
            sealed.put(place, sealer.seal(place, ClearValue.of("岚" + i)));
        }
        return sealed;
    }

    /** How many of these values open to what was sealed, with both host keys at hand or with the next alone. */
    static long opening(HikariDataSource pool, Map<FieldPlace, SealedValue> sealed, KeyProvider provider) {
        return sealer(pool, provider).open(sealed).entrySet().stream()
                .filter(e -> e.getValue() instanceof Opened.Clear clear
                        && clear.clear()
                                .text()
                                .equals("岚" + e.getKey().person().value().substring(2)))
                .count();
    }

    static KeyRotation rotation(HikariDataSource pool) {
        return KeyRotation.of(Database.storage(pool).personKeys(), next());
    }

    static HostKeys next() {
        return alone().unwrapping("k1", key("earlier"));
    }

    static HostKeys alone() {
        return HostKeys.of("k2", key("next"), new SecureRandom());
    }

    private static HostKeys earlier() {
        return HostKeys.of("k1", key("earlier"), new SecureRandom());
    }

    private static Sealer sealer(HikariDataSource pool, KeyProvider provider) {
        return Sealer.of(Database.storage(pool).personKeys(), provider, () -> Sample.START, new SecureRandom());
    }

    /** The same bytes in both JVMs, and no text. */
    private static byte[] key(String name) {
        var key = new byte[32];
        new Random(name.hashCode()).nextBytes(key);
        return key;
    }

    /** The same keys, which tell before each wrapping. */
    private record Telling(KeyProvider keys) implements KeyProvider {
        @Override
        public String currentKeyId() {
            return keys.currentKeyId();
        }

        @Override
        public WrappedKey wrap(byte[] key, byte[] bound) {
            System.out.print("wraps\n");
            System.out.flush();
            return keys.wrap(key, bound);
        }

        @Override
        public byte[] unwrap(WrappedKey wrapped, byte[] bound) {
            return keys.unwrap(wrapped, bound);
        }
    }
}
