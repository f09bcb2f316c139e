package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The journal of one root unit: its entries, and whether they and the records are what was once written.
 *
 * <p>变更日志 (biangeng rizhi). It holds changes alone; who read what is not in it. Everything is computed anew from what is stored.
 * Without a key, whoever can write the store can rewrite journal and records together, which only a checkpoint shows; it does not
 * stop one who holds the key and every checkpoint. Immutable; safe for use by many threads.
 */
@Term(zh = "变更日志", pinyin = "biangeng rizhi", source = "library")
public final class Journal {
    private final Storage storage;
    private final UnitId rootUnit;
    private final ChainSeals seals;

    private Journal(Storage storage, UnitId rootUnit, ChainSeals seals) {
        this.storage = requireNonNull(storage, "storage");
        this.rootUnit = requireNonNull(rootUnit, "rootUnit");
        this.seals = requireNonNull(seals, "seals");
    }

    /** The journal of a root unit in a store, whose lines bear these seals. */
    public static Journal of(Storage storage, UnitId rootUnit, ChainSeals seals) {
        return new Journal(storage, rootUnit, seals);
    }

    /**
     * Entries from a sequence on, in order, at most so many: a feed of changes. Who keeps the last sequence it has dealt with, and
     * asks from the next one on, misses and repeats nothing, whatever is written meanwhile.
     *
     * <p>It does not verify hashes.
     *
     * @param from the first sequence, from 1; beyond the end there is nothing
     * @param limit 1 to 10,000
     * @throws IllegalArgumentException if the first sequence or the limit is not so
     * @throws IllegalStateException if an entry is missing or cannot be read, naming its sequence: somebody altered the journal
     * @throws io.tongxin.storage.UnreadableRowException if what is stored is not even a line
     */
    public List<JournalEntry> entries(long from, int limit) {
        List<JournalLine> lines = storage.read(rootUnit, reading -> reading.journal(from, limit));
        var entries = new ArrayList<JournalEntry>(lines.size());
        for (JournalLine line : lines) {
            entries.add(entry(from + entries.size(), line));
        }
        return List.copyOf(entries);
    }

    private static JournalEntry entry(long sequence, JournalLine line) {
        Exception cause = new IllegalStateException("found " + line.sequence());
        try {
            JournalEntry entry = JournalEntry.parse(line.entry());
            if (entry.sequence() == sequence && line.sequence() == sequence) {
                return entry;
            }
        } catch (IllegalArgumentException e) {
            cause = e;
        }
        throw new IllegalStateException(
                Bilingual.of(
                                "日志第" + sequence + "条缺失或不能读取，请校验日志",
                                "entry " + sequence
                                        + " of the journal is missing or cannot be read; verify the journal")
                        .toString(),
                cause);
    }

    /** How far the journal has come, as it is stored and not verified; {@link #advance} hands over what was verified. */
    public Checkpoint checkpoint() {
        return storage.read(rootUnit, Reading::journalHead)
                .map(line -> new Checkpoint(rootUnit, line.sequence(), line.hash()))
                .orElseGet(() -> Checkpoint.start(rootUnit));
    }

    /**
     * Whether the chain is whole, to its end, and passes through the checkpoints, which were kept elsewhere.
     *
     * @throws IllegalArgumentException if a checkpoint is of another root unit
     */
    public Verification verify(Collection<Checkpoint> checkpoints) {
        return storage.read(
                rootUnit, reading -> walk(entry -> {}).through(checkpoints).all(reading));
    }

    /**
     * Whether the chain is whole from a checkpoint's line to that sequence.
     *
     * @param from the checkpoint; {@link Checkpoint#start} for the first line
     * @param last the last sequence, at least the checkpoint's; if the journal ends before it, an entry is missing
     * @throws IllegalArgumentException if the checkpoint is of another root unit, or the last sequence is before it
     */
    public Verification verify(Checkpoint from, long last) {
        if (last < from.sequence()) {
            throw new IllegalArgumentException(
                    Bilingual.of("校验范围的末条不能早于起点", "the last sequence of a range is not before its checkpoint")
                            .toString());
        }
        return storage.read(rootUnit, reading -> walk(entry -> {}).from(reading, from, last));
    }

    /**
     * Whether the chain is whole from a checkpoint's line to its end.
     *
     * @throws IllegalArgumentException if the checkpoint is of another root unit
     */
    public Verification verifySince(Checkpoint last) {
        return verify(last, ChainWalk.TO_THE_END);
    }

    /**
     * Whether the chain is whole, every revision of these kinds is stored as it was journalled and no other is, and what is kept
     * of commands is what they did. It holds some 300 bytes of each entry in memory.
     *
     * @param kinds the kinds; what the journal says of others is not compared
     * @param checkpoints checkpoints that were kept elsewhere
     * @throws IllegalArgumentException if a checkpoint is of another root unit
     */
    public Verification verifyRecords(Collection<RecordKind<?>> kinds, Collection<Checkpoint> checkpoints) {
        return storage.read(rootUnit, reading -> {
            var journalled = new Journalled();
            Verification chain = walk(journalled::add).through(checkpoints).all(reading);
            return chain.isIntact()
                    ? new StoredCheck(reading, rootUnit, journalled)
                            .all(kinds)
                            .<Verification>map(b -> b)
                            .orElse(chain)
                    : chain;
        });
    }

    /**
     * Whether the chain is whole from a checkpoint's line on, and every revision of these kinds that was journalled after it is
     * stored so. Earlier revisions, revisions that were never journalled, and what is kept of commands are left to
     * {@link #verifyRecords}.
     *
     * @throws IllegalArgumentException if the checkpoint is of another root unit
     */
    public Verification verifyRecordsSince(Collection<RecordKind<?>> kinds, Checkpoint last) {
        return storage.read(rootUnit, reading -> {
            var journalled = new Journalled();
            Verification chain = walk(journalled::add).from(reading, last, ChainWalk.TO_THE_END);
            return chain.isIntact()
                    ? new StoredCheck(reading, rootUnit, journalled)
                            .ofEntries(kinds)
                            .<Verification>map(b -> b)
                            .orElse(chain)
                    : chain;
        });
    }

    /**
     * Verifies what has come since the keeper's last checkpoint, the chain and these kinds' revisions, and only if all of it is
     * whole hands over the next checkpoint. Where nothing has come, none is handed over. Call it as often as you can bear to lose
     * what came since; a day is a start.
     *
     * @throws IllegalArgumentException if the keeper's checkpoint is of another root unit
     */
    public Verification advance(CheckpointKeeper keeper, Collection<RecordKind<?>> kinds) {
        Checkpoint last = keeper.last(rootUnit).orElseGet(() -> Checkpoint.start(rootUnit));
        Verification found = verifyRecordsSince(kinds, last);
        if (found instanceof Verification.Intact intact && intact.entries() > 0) {
            keeper.keep(intact.end());
        }
        return found;
    }

    private ChainWalk walk(Consumer<JournalEntry> to) {
        return new ChainWalk(rootUnit, seals, to);
    }
}
