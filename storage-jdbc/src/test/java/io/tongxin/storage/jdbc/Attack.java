package io.tongxin.storage.jdbc;

import io.tongxin.journal.Checkpoint;
import io.tongxin.journal.Verification.Fault;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One kind of change to what is stored, past the library.
 *
 * @param name what is changed, as docs/journal.md calls it
 * @param found by what it is found
 * @param kept which checkpoints were kept before it
 * @param fault what is named where all means are at hand
 * @param change makes the change, and says which entry is the first that no longer holds; 0 for what has none
 */
record Attack(String name, Set<Means> found, Kept kept, Fault fault, Change change) {
    static final Set<Means> ALWAYS = EnumSet.allOf(Means.class);
    static final Set<Means> BY_KEY_OR_CHECKPOINT = EnumSet.complementOf(EnumSet.of(Means.NEITHER));
    static final Set<Means> BY_CHECKPOINT = EnumSet.of(Means.KEY_AND_CHECKPOINT, Means.CHECKPOINT);
    static final Set<Means> BY_KEY = EnumSet.of(Means.KEY_AND_CHECKPOINT, Means.KEY);
    static final Set<Means> NEVER = EnumSet.noneOf(Means.class);

    static Attack of(String name, Set<Means> found, Fault fault, Change change) {
        return new Attack(name, found, Kept.OF_THE_END, fault, change);
    }

    /** A change of what came after the last checkpoint that was kept. */
    Attack afterTheLastCheckpoint() {
        return new Attack(name, found, Kept.EARLIER, fault, change);
    }

    /** The checkpoints that a host has of that city. */
    List<Checkpoint> kept(TamperedCity city) {
        return kept == Kept.EARLIER ? List.of(city.earlier()) : List.of(city.earlier(), city.end());
    }

    boolean isFoundBy(Means means) {
        return found.contains(means);
    }

    /** What a verifier has beside the store. */
    enum Means {
        KEY_AND_CHECKPOINT(true, true),
        KEY(true, false),
        CHECKPOINT(false, true),
        NEITHER(false, false);

        private final boolean key;
        private final boolean checkpoint;

        Means(boolean key, boolean checkpoint) {
            this.key = key;
            this.checkpoint = checkpoint;
        }

        boolean hasKey() {
            return key;
        }

        boolean hasCheckpoint() {
            return checkpoint;
        }
    }

    /** Which checkpoints a host kept. */
    enum Kept {
        OF_THE_END,
        EARLIER
    }

    /** Makes a change. */
    @FunctionalInterface
    interface Change {
        long by(Intruder intruder);
    }

    @Override
    public String toString() {
        return name;
    }
}
