package io.tongxin.sealing;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Where the wrapped keys of persons are kept: the one place of the library from which something is really deleted.
 *
 * <p>个人密钥库 (geren miyao ku). It stands beside the store of records, whose rows are never deleted. What is destroyed is gone from
 * it; that it was destroyed stays. Where the host's transaction is running, it works inside it. Safe for use by many threads. A
 * failure of what is below it is a {@link io.tongxin.storage.StorageFailedException}.
 */
@Term(zh = "个人密钥库", pinyin = "geren miyao ku", source = "library")
public interface PersonKeys {
    /** What is kept of these persons; those of whom nothing is kept are not among it. The order is any. */
    List<PersonKey> find(UnitId rootUnit, Set<PersonId> persons);

    /**
     * Keeps a key for a person of whom nothing is kept.
     *
     * @return what is kept of the person then: this key, or the one that was there first, or that it was destroyed
     */
    PersonKey addIfAbsent(PersonKey.Live key);

    /**
     * Keeps keys for persons of whom nothing is kept, many at once; one by one where the store has no better way.
     *
     * @param keys keys of different persons of one root unit
     * @return what is kept of each of them then, in any order
     */
    default List<PersonKey> addAllIfAbsent(List<PersonKey.Live> keys) {
        return keys.stream().map(this::addIfAbsent).toList();
    }

    /**
     * Puts another wrapping in the place of the one seen.
     *
     * @param seen the key as it was read
     * @param rewrapped the same key, wrapped anew
     * @return whether it was done; not, where the key was destroyed or wrapped anew by somebody else meanwhile
     */
    boolean rewrap(PersonKey.Live seen, WrappedKey rewrapped);

    /**
     * Deletes the key of a person for good, and keeps that it was destroyed. Of a person without a key it is kept too, so that none is
     * ever made.
     *
     * @param rootUnit of whose records
     * @param person the person
     * @param at when, in whole microseconds
     * @return what is kept then; with the first instant, where it was destroyed before
     */
    PersonKey.Destroyed destroy(UnitId rootUnit, PersonId person, Instant at);

    /**
     * Keys in use that are not wrapped by this key of the host: the first ones in an order of the store's own, which is always the same.
     *
     * @param hostKeyId the id of a key of the host
     * @param most the most keys, 1 to 10,000
     */
    List<PersonKey.Live> notWrappedBy(String hostKeyId, int most);

    /**
     * The next ones, in that order.
     *
     * @param hostKeyId the id of a key of the host
     * @param after the last one of those before
     * @param most the most keys, 1 to 10,000
     */
    List<PersonKey.Live> notWrappedBy(String hostKeyId, PersonKey.Live after, int most);
}
