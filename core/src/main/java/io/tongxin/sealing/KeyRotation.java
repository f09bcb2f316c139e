package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Wraps the keys of persons anew by the host's current key, while everybody reads and writes; no sealed value changes.
 *
 * <p>密钥轮换 (miyao lunhuan). Each key is replaced by itself, so one that is stopped anywhere goes on when it is begun again: it looks
 * for what the current key has not wrapped. Begin it when every node has the new key as the current one and the earlier one still
 * beside it; take the earlier one away when nothing is left. Immutable.
 */
@Term(zh = "密钥轮换", pinyin = "miyao lunhuan", source = "library")
public final class KeyRotation {
    private static final int TOGETHER = 500;
    private static final int MOST_REFUSED = 100;

    private final PersonKeys keys;
    private final KeyProvider provider;

    private KeyRotation(PersonKeys keys, KeyProvider provider) {
        this.keys = keys;
        this.provider = provider;
    }

    /** Of these keys to the current key of that provider. */
    public static KeyRotation of(PersonKeys keys, KeyProvider provider) {
        return new KeyRotation(requireNonNull(keys, "keys"), requireNonNull(provider, "provider"));
    }

    /** Whether every key in use is wrapped by the host's current key. */
    public boolean isComplete() {
        return keys.notWrappedBy(provider.currentKeyId(), 1).isEmpty();
    }

    /**
     * Wraps all keys anew that the current key has not wrapped.
     *
     * @param progress is told how many were looked at, after each 500
     * @throws KeyUnavailableException if the current key cannot wrap, or 100 keys could not be unwrapped; what was done until then stays
     */
    public Rotated run(LongConsumer progress) {
        requireNonNull(progress, "progress");
        String current = provider.currentKeyId();
        long rewrapped = 0;
        long seen = 0;
        var refused = new ArrayList<PersonKey.Live>();
        List<PersonKey.Live> batch = keys.notWrappedBy(current, TOGETHER);
        while (!batch.isEmpty()) {
            for (PersonKey.Live key : batch) {
                rewrapped += isRewrapped(key, refused) ? 1 : 0;
            }
            seen += batch.size();
            progress.accept(seen);
            batch = keys.notWrappedBy(current, batch.get(batch.size() - 1), TOGETHER);
        }
        return new Rotated(rewrapped, refused);
    }

    private boolean isRewrapped(PersonKey.Live key, List<PersonKey.Live> refused) {
        byte[] bound = DataKeys.bound(key);
        byte[] clear;
        try {
            clear = provider.unwrap(key.wrapped(), bound);
        } catch (KeyUnavailableException e) {
            refused.add(key);
            if (refused.size() == MOST_REFUSED) {
                throw e;
            }
            return false;
        }
        try (var data = new DataKey(key.keyId(), clear)) {
            return keys.rewrap(key, provider.wrap(data.bytes(), bound));
        }
    }

    /**
     * What came of a rotation. 轮换结果 (lunhuan jieguo).
     *
     * @param rewrapped how many keys were wrapped anew
     * @param refused those that the host could not unwrap: they stay as they were, and the earlier key must stay for them
     */
    @Term(zh = "轮换结果", pinyin = "lunhuan jieguo", source = "library")
    public record Rotated(long rewrapped, List<PersonKey.Live> refused) {
        /** Copies the list. */
        public Rotated {
            refused = List.copyOf(refused);
        }
    }
}
