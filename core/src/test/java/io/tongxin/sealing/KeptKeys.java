package io.tongxin.sealing;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keys of persons in a map, for tests of what stands above; the stores are tested by the contract in testkit. */
final class KeptKeys implements PersonKeys {
    private final TreeMap<String, PersonKey> kept = new TreeMap<>();
    private final List<Set<PersonId>> asked = new ArrayList<>();

    private static String place(UnitId rootUnit, PersonId person) {
        return rootUnit + "/" + person;
    }

    List<Set<PersonId>> asked() {
        return asked;
    }

    @Override
    public List<PersonKey> find(UnitId rootUnit, Set<PersonId> persons) {
        asked.add(Set.copyOf(persons));
        return persons.stream()
                .flatMap(person -> Optional.ofNullable(kept.get(place(rootUnit, person))).stream())
                .toList();
    }

    @Override
    public PersonKey addIfAbsent(PersonKey.Live key) {
        kept.putIfAbsent(place(key.rootUnit(), key.person()), key);
        return Optional.ofNullable(kept.get(place(key.rootUnit(), key.person())))
                .orElseThrow();
    }

    @Override
    public boolean rewrap(PersonKey.Live seen, WrappedKey rewrapped) {
        return kept.replace(place(seen.rootUnit(), seen.person()), seen, seen.with(rewrapped));
    }

    @Override
    public PersonKey.Destroyed destroy(UnitId rootUnit, PersonId person, Instant at) {
        var destroyed = new PersonKey.Destroyed(rootUnit, person, at);
        return (PersonKey.Destroyed) kept.merge(
                place(rootUnit, person),
                destroyed,
                (before, now) -> before instanceof PersonKey.Destroyed ? before : now);
    }

    @Override
    public List<PersonKey.Live> notWrappedBy(String hostKeyId, int most) {
        return notWrappedBy(hostKeyId, "", most);
    }

    @Override
    public List<PersonKey.Live> notWrappedBy(String hostKeyId, PersonKey.Live after, int most) {
        return notWrappedBy(hostKeyId, place(after.rootUnit(), after.person()), most);
    }

    private List<PersonKey.Live> notWrappedBy(String hostKeyId, String after, int most) {
        return kept.tailMap(after, false).values().stream()
                .filter(PersonKey.Live.class::isInstance)
                .map(PersonKey.Live.class::cast)
                .filter(key -> !key.wrapped().hostKeyId().equals(hostKeyId))
                .limit(most)
                .toList();
    }
}
