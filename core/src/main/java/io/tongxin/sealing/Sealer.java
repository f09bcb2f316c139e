package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.SealedValue;
import io.tongxin.term.Term;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Seals values before they reach any store, and opens them.
 *
 * <p>密封器 (mifengqi). A value is sealed under the key of the person it is about and bound to its place: it opens nowhere else, and
 * never again once the person is erased. It does not ask who may open and keeps no log; that is done by the access guard, around
 * it. Immutable; safe for use by many threads.
 */
@Term(zh = "密封器", pinyin = "mifengqi", source = "library")
public final class Sealer {
    private final PersonKeys personKeys;
    private final DataKeys keys;
    private final InstantSource clock;
    private final SecureRandom random;
    private final FieldCipher current;
    private final KeyedHash nonces;
    private final Map<Integer, FieldCipher> ciphers;

    private Sealer(
            PersonKeys personKeys,
            DataKeys keys,
            InstantSource clock,
            SecureRandom random,
            FieldCipher current,
            KeyedHash nonces,
            Map<Integer, FieldCipher> ciphers) {
        this.personKeys = personKeys;
        this.keys = keys;
        this.clock = clock;
        this.random = random;
        this.current = current;
        this.nonces = nonces;
        this.ciphers = ciphers;
    }

    /**
     * One that seals by AES-256-GCM.
     *
     * @param keys where the keys of persons are kept
     * @param provider the host's keys, which wrap them
     * @param clock says when a person was erased
     * @param random where keys and nonces are drawn from
     */
    public static Sealer of(PersonKeys keys, KeyProvider provider, InstantSource clock, SecureRandom random) {
        FieldCipher aes = FieldCipher.aes256Gcm();
        return new Sealer(
                requireNonNull(keys, "keys"),
                new DataKeys(keys, requireNonNull(provider, "provider"), requireNonNull(random, "random")),
                requireNonNull(clock, "clock"),
                random,
                aes,
                KeyedHash.hmacSha256(),
                Map.of(aes.number(), aes));
    }

    /**
     * One that seals by that cipher from now on, and opens by all it did before.
     *
     * @throws IllegalArgumentException if its number is none, or that of another cipher here
     */
    public Sealer sealingBy(FieldCipher cipher) {
        return sealingBy(cipher, nonces);
    }

    /**
     * The same, and one that draws the nonces of commands by that hash.
     *
     * @throws IllegalArgumentException if the number of the cipher is none, or that of another cipher here
     */
    public Sealer sealingBy(FieldCipher cipher, KeyedHash hash) {
        int number = requireNonNull(cipher, "cipher").number();
        if (number < 1 || number > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("the number of a cipher is 1 to 127: " + number);
        }
        var more = new HashMap<>(ciphers);
        FieldCipher other = more.put(number, cipher);
        if (other != null && !other.name().equals(cipher.name())) {
            throw new IllegalArgumentException("two ciphers have the number " + number);
        }
        return new Sealer(personKeys, keys, clock, random, cipher, requireNonNull(hash, "hash"), more);
    }

    /**
     * Seals a value, each time into other bytes.
     *
     * @throws PersonErasedException if the person was erased
     * @throws KeyUnavailableException if the host's keys cannot be had
     */
    public SealedValue seal(FieldPlace place, ClearValue value) {
        try (DataKey key = keys.forSealing(place.rootUnit(), place.person())) {
            return sealed(key, place, value, (bound, plain) -> nonce());
        }
    }

    /**
     * Seals values for a command: for the same command, key, place and value into the same bytes, so that a command that is sent again
     * orders the same content; for another command into others. The key of each person is fetched once.
     *
     * @param command the command
     * @param values the values by their places
     * @return the sealed values by their places, in the same order
     * @throws PersonErasedException if one of the persons was erased
     * @throws KeyUnavailableException if the host's keys cannot be had
     */
    public Map<FieldPlace, SealedValue> seal(CommandId command, Map<FieldPlace, ClearValue> values) {
        requireNonNull(command, "command");
        var sealed = new HashMap<FieldPlace, SealedValue>();
        Map<Owner, List<FieldPlace>> byPerson = byPerson(values.keySet());
        Map<Owner, PersonKey.Live> wrapped = forSealing(byPerson.keySet());
        byPerson.forEach((owner, places) -> {
            try (DataKey key = keys.unwrapped(requireNonNull(wrapped.get(owner), "key"));
                    CommandNonces drawn = new CommandNonces(nonces, key, command)) {
                places.forEach(place -> {
                    ClearValue value = requireNonNull(values.get(place), "value");
                    sealed.put(place, sealed(key, place, value, drawn::nonce));
                });
            }
        });
        return ordered(values.keySet(), sealed);
    }

    /** The keys of persons of each root unit are asked for at once. */
    private Map<Owner, PersonKey.Live> forSealing(Set<Owner> owners) {
        var byRoot = new HashMap<UnitId, Set<PersonId>>();
        owners.forEach(owner -> byRoot.computeIfAbsent(owner.rootUnit(), r -> new LinkedHashSet<>())
                .add(owner.person()));
        var live = new HashMap<Owner, PersonKey.Live>();
        byRoot.forEach((root, persons) ->
                keys.forSealing(root, persons).forEach((person, key) -> live.put(new Owner(root, person), key)));
        return live;
    }

    private SealedValue sealed(DataKey key, FieldPlace place, ClearValue value, BinaryOperator<byte[]> drawing) {
        byte[] plain = Padding.padded(value.bytes());
        byte[] bound = Envelope.bound(current.number(), key.id(), place);
        byte[] nonce = drawing.apply(bound, plain);
        byte[] encrypted = current.encrypt(key.bytes(), nonce, plain, bound);
        Arrays.fill(plain, (byte) 0);
        return new Envelope(current.number(), key.id(), nonce, encrypted).toValue();
    }

    private byte[] nonce() {
        byte[] nonce = new byte[FieldCipher.NONCE];
        random.nextBytes(nonce);
        return nonce;
    }

    /**
     * Opens a value where it stands.
     *
     * @throws UnopenableValueException if it was altered, or does not belong there
     * @throws KeyUnavailableException if the host's keys cannot be had, or the person's is not there and was not destroyed
     */
    public Opened open(FieldPlace place, SealedValue value) {
        return requireNonNull(open(Map.of(place, value)).get(place), "opened");
    }

    /**
     * Opens values where they stand; the keys of all persons of a root unit are asked for at once, and each is unwrapped once.
     *
     * @param values the sealed values by their places
     * @return what came of each, in the same order
     * @throws UnopenableValueException if one was altered, or does not belong there
     * @throws KeyUnavailableException if the host's keys cannot be had, or a person's is not there and was not destroyed
     */
    public Map<FieldPlace, Opened> open(Map<FieldPlace, SealedValue> values) {
        Map<Owner, List<FieldPlace>> places = byPerson(values.keySet());
        var persons = new HashMap<UnitId, Set<PersonId>>();
        places.keySet()
                .forEach(owner -> persons.computeIfAbsent(owner.rootUnit(), r -> new LinkedHashSet<>())
                        .add(owner.person()));
        var found = new HashMap<UnitId, Map<PersonId, PersonKey>>();
        persons.forEach((root, all) -> found.put(root, keys.find(root, all)));
        var opened = new HashMap<FieldPlace, Opened>();
        places.forEach((owner, own) -> {
            PersonKey key = Optional.ofNullable(
                            found.getOrDefault(owner.rootUnit(), Map.of()).get(owner.person()))
                    .orElseThrow(() -> KeyUnavailableException.missing(owner.rootUnit(), owner.person()));
            opened.putAll(opened(key, own, values));
        });
        return ordered(values.keySet(), opened);
    }

    private Map<FieldPlace, Opened> opened(
            PersonKey kept, List<FieldPlace> places, Map<FieldPlace, SealedValue> values) {
        var opened = new HashMap<FieldPlace, Opened>();
        if (kept instanceof PersonKey.Destroyed destroyed) {
            places.forEach(place -> opened.put(place, new Opened.Erased(destroyed.at())));
        } else if (kept instanceof PersonKey.Live live) {
            try (DataKey key = keys.unwrapped(live)) {
                places.forEach(place -> opened.put(
                        place, new Opened.Clear(clear(key, place, requireNonNull(values.get(place), "value")))));
            }
        }
        return opened;
    }

    private ClearValue clear(DataKey key, FieldPlace place, SealedValue value) {
        Envelope envelope = Envelope.of(value)
                .filter(e -> key.hasId(e.keyId()))
                .orElseThrow(() -> UnopenableValueException.altered(place));
        FieldCipher cipher = Optional.ofNullable(ciphers.get(envelope.cipher()))
                .orElseThrow(() -> UnopenableValueException.unknownCipher(place, envelope.cipher()));
        byte[] bound = Envelope.bound(envelope.cipher(), envelope.keyId(), place);
        return cipher.decrypt(key.bytes(), envelope.nonce(), envelope.encrypted(), bound)
                .flatMap(Padding::stripped)
                .map(ClearValue::of)
                .orElseThrow(() -> UnopenableValueException.altered(place));
    }

    /**
     * Destroys the key of a person: no value about the person opens any more, here or in a copy of the store. Rows stay, and so do
     * the journal and every verdict.
     *
     * @return when it was destroyed; the first time, where it was before
     */
    public Instant erase(UnitId rootUnit, PersonId person) {
        return personKeys
                .destroy(rootUnit, person, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .at();
    }

    /** When the person was erased; empty where that did not happen. */
    public Optional<Instant> erasedAt(UnitId rootUnit, PersonId person) {
        return Optional.ofNullable(keys.find(rootUnit, Set.of(person)).get(person))
                .flatMap(key ->
                        key instanceof PersonKey.Destroyed destroyed ? Optional.of(destroyed.at()) : Optional.empty());
    }

    private static Map<Owner, List<FieldPlace>> byPerson(Set<FieldPlace> places) {
        var grouped = new LinkedHashMap<Owner, List<FieldPlace>>();
        places.forEach(
                place -> grouped.computeIfAbsent(new Owner(place.rootUnit(), place.person()), o -> new ArrayList<>())
                        .add(place));
        return grouped;
    }

    private static <V> Map<FieldPlace, V> ordered(Set<FieldPlace> places, Map<FieldPlace, V> values) {
        var ordered = new LinkedHashMap<FieldPlace, V>();
        places.forEach(place -> ordered.put(place, requireNonNull(values.get(place), "value")));
        return ordered;
    }

    /** By which cipher it seals. */
    @Override
    public String toString() {
        return "sealing by " + current.name();
    }

    /** Whose key seals. */
    private record Owner(UnitId rootUnit, PersonId person) {}
}
