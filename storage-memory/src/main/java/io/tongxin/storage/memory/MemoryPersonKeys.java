package io.tongxin.storage.memory;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.sealing.PersonKey;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.WrappedKey;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Keys of persons in memory, gone with the process, and everything sealed by them with it.
 *
 * <p>内存个人密钥库 (neicun geren miyao ku). It is for tests and demonstrations; it stands beside a store and is in none of its
 * snapshots. Safe for use by many threads.
 */
@Term(zh = "内存个人密钥库", pinyin = "neicun geren miyao ku", source = "library")
public final class MemoryPersonKeys implements PersonKeys {
    private static final int MOST = 10_000;

    private final ConcurrentSkipListMap<Owner, PersonKey> kept =
            new ConcurrentSkipListMap<>(Comparator.comparing(Owner::rootUnit).thenComparing(Owner::person));

    /** None. */
    public MemoryPersonKeys() {}

    @Override
    public List<PersonKey> find(UnitId rootUnit, Set<PersonId> persons) {
        return persons.stream()
                .flatMap(person -> Optional.ofNullable(kept.get(new Owner(rootUnit, person))).stream())
                .toList();
    }

    @Override
    public PersonKey addIfAbsent(PersonKey.Live key) {
        return Optional.ofNullable(kept.putIfAbsent(Owner.of(key), key)).orElse(key);
    }

    @Override
    public boolean rewrap(PersonKey.Live seen, WrappedKey rewrapped) {
        return kept.replace(Owner.of(seen), seen, seen.with(rewrapped));
    }

    @Override
    public PersonKey.Destroyed destroy(UnitId rootUnit, PersonId person, Instant at) {
        var now = new PersonKey.Destroyed(rootUnit, person, at);
        return kept.merge(
                                new Owner(rootUnit, person),
                                now,
                                (before, n) -> before instanceof PersonKey.Destroyed ? before : n)
                        instanceof PersonKey.Destroyed destroyed
                ? destroyed
                : now;
    }

    @Override
    public List<PersonKey.Live> notWrappedBy(String hostKeyId, int most) {
        return page(kept, hostKeyId, most);
    }

    @Override
    public List<PersonKey.Live> notWrappedBy(String hostKeyId, PersonKey.Live after, int most) {
        return page(kept.tailMap(Owner.of(after), false), hostKeyId, most);
    }

    private static List<PersonKey.Live> page(Map<Owner, PersonKey> keys, String hostKeyId, int most) {
        requireNonNull(hostKeyId, "hostKeyId");
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " keys are asked for, not " + most);
        }
        var page = new ArrayList<PersonKey.Live>();
        for (PersonKey key : keys.values()) {
            if (page.size() < most
                    && key instanceof PersonKey.Live live
                    && !live.wrapped().hostKeyId().equals(hostKeyId)) {
                page.add(live);
            }
        }
        return page;
    }

    /** Whose key it is. */
    private record Owner(UnitId rootUnit, PersonId person) {
        static Owner of(PersonKey key) {
            return new Owner(key.rootUnit(), key.person());
        }
    }
}
