package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys of persons: found, made where there is none, and unwrapped by the host. */
final class DataKeys {
    private static final String BOUND = "tongxin-person-key-1";

    private final PersonKeys keys;
    private final KeyProvider provider;
    private final SecureRandom random;

    DataKeys(PersonKeys keys, KeyProvider provider, SecureRandom random) {
        this.keys = keys;
        this.provider = provider;
        this.random = random;
    }

    /** What a wrapped key of a person is bound to: it is of no use in the place of another person's. */
    static byte[] bound(PersonKey.Live key) {
        return bound(key.rootUnit(), key.person(), key.keyId());
    }

    private static byte[] bound(UnitId rootUnit, PersonId person, String keyId) {
        return Joined.of(BOUND, rootUnit.value(), person.value(), keyId);
    }

    Map<PersonId, PersonKey> find(UnitId rootUnit, Set<PersonId> persons) {
        var found = new HashMap<PersonId, PersonKey>();
        keys.find(rootUnit, persons).forEach(key -> found.put(key.person(), key));
        return found;
    }

    /**
     * The key of the person, which is made where there is none.
     *
     * @throws PersonErasedException if the person was erased
     */
    DataKey forSealing(UnitId rootUnit, PersonId person) {
        return unwrapped(requireNonNull(forSealing(rootUnit, Set.of(person)).get(person), "key"));
    }

    /**
     * The keys of these persons, still wrapped; those that are missing are made.
     *
     * @throws PersonErasedException if one of them was erased
     */
    Map<PersonId, PersonKey.Live> forSealing(UnitId rootUnit, Set<PersonId> persons) {
        var kept = new HashMap<>(find(rootUnit, persons));
        List<PersonKey.Live> made = persons.stream()
                .filter(person -> !kept.containsKey(person))
                .map(person -> made(rootUnit, person))
                .toList();
        if (!made.isEmpty()) {
            keys.addAllIfAbsent(made).forEach(key -> kept.put(key.person(), key));
        }
        var live = new HashMap<PersonId, PersonKey.Live>();
        for (PersonId person : persons) {
            if (!(kept.get(person) instanceof PersonKey.Live key)) {
                throw new PersonErasedException(rootUnit, person);
            }
            live.put(person, key);
        }
        return live;
    }

    private PersonKey.Live made(UnitId rootUnit, PersonId person) {
        byte[] id = new byte[DataKey.ID];
        random.nextBytes(id);
        String keyId = HexFormat.of().formatHex(id);
        byte[] key = new byte[FieldCipher.KEY];
        random.nextBytes(key);
        try {
            WrappedKey wrapped = provider.wrap(key, bound(rootUnit, person, keyId));
            return new PersonKey.Live(rootUnit, person, keyId, wrapped);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** What was wrapped is unwrapped before anything is sealed by it, also where it was made just now: it is known to open then. */
    DataKey unwrapped(PersonKey.Live key) {
        byte[] bytes = provider.unwrap(key.wrapped(), bound(key));
        if (bytes.length != FieldCipher.KEY) {
            throw new KeyUnavailableException(Bilingual.of(
                    "密钥提供者解封出的个人密钥不是32个字节", "the key of a person that the host unwrapped has not 32 bytes"));
        }
        return new DataKey(key.keyId(), bytes);
    }
}
