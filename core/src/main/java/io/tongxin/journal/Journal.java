package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.Storage;
import io.tongxin.storage.View;
import io.tongxin.term.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The journal of one root unit: its entries, and whether they and the records are what was once written.
 *
 * <p>变更日志 (biangeng rizhi). It holds changes alone; who read what is not in it. Everything is computed anew from what is stored.
 * It does not stop one who holds the store and every checkpoint.
 */
@Term(zh = "变更日志", pinyin = "biangeng rizhi", source = "library")
public final class Journal {
    private static final int CHUNK = 1_000;

    private final Storage storage;
    private final UnitId rootUnit;

    private Journal(Storage storage, UnitId rootUnit) {
        this.storage = requireNonNull(storage, "storage");
        this.rootUnit = requireNonNull(rootUnit, "rootUnit");
    }

    /** The journal of a root unit in a store. */
    public static Journal of(Storage storage, UnitId rootUnit) {
        return new Journal(storage, rootUnit);
    }

    /**
     * Entries from a sequence on, in order, at most so many: a feed of changes that misses and repeats nothing.
     *
     * @throws IllegalArgumentException if an entry cannot be read, or the limit is not between 1 and 10,000
     */
    public List<JournalEntry> entries(long from, int limit) {
        return storage.read(rootUnit, reading -> reading.journal(from, limit)).stream()
                .map(line -> JournalEntry.parse(line.entry()))
                .toList();
    }

    /** How far the journal has come. */
    public Checkpoint checkpoint() {
        return storage.read(rootUnit, Reading::journalHead)
                .map(line -> new Checkpoint(rootUnit, line.sequence(), line.hash()))
                .orElseGet(() -> new Checkpoint(rootUnit, 0, ""));
    }

    /** Whether the chain is whole and passes through the checkpoints, which were kept elsewhere. */
    public Verification verify(Collection<Checkpoint> checkpoints) {
        return storage.read(rootUnit, reading -> new Walk(checkpoints, new HashMap<>()).over(reading));
    }

    /** Whether the chain is whole, and every revision of these kinds is stored as it was journalled and no other is. */
    public Verification verifyRecords(Collection<RecordKind<?>> kinds, Collection<Checkpoint> checkpoints) {
        return storage.read(rootUnit, reading -> {
            var journalled = new HashMap<Revision, JournalEntry>();
            Verification chain = new Walk(checkpoints, journalled).over(reading);
            if (!chain.isIntact()) {
                return chain;
            }
            return kinds.stream()
                    .flatMap(kind -> broken(reading, kind, journalled))
                    .min(Comparator.comparingLong(Verification.Broken::sequence))
                    .<Verification>map(b -> b)
                    .orElse(chain);
        });
    }

    private Stream<Verification.Broken> broken(
            Reading reading, RecordKind<?> kind, Map<Revision, JournalEntry> journalled) {
        var left = new HashMap<Revision, JournalEntry>();
        journalled.forEach((revision, entry) -> {
            if (revision.kind().equals(kind.name())) {
                left.put(revision, entry);
            }
        });
        var found = Stream.<Verification.Broken>builder();
        reading.scanHistory(kind, View.latest(Scope.root(rootUnit)), row -> {
            Optional<JournalEntry> entry =
                    Optional.ofNullable(left.remove(new Revision(row.kind(), row.id(), row.revision())));
            fault(kind, row, entry)
                    .ifPresent(fault -> found.add(new Verification.Broken(
                            entry.map(JournalEntry::sequence).orElse(0L), fault, row.kind(), row.id())));
        });
        left.values()
                .forEach(e -> found.add(
                        new Verification.Broken(e.sequence(), Verification.Fault.RECORD_MISSING, e.kind(), e.id())));
        return found.build();
    }

    private static Optional<Verification.Fault> fault(RecordKind<?> kind, Row row, Optional<JournalEntry> entry) {
        if (entry.isEmpty()) {
            return Optional.of(Verification.Fault.RECORD_WITHOUT_ENTRY);
        }
        if (!entry.get().after().equals(Digest.of(row).value())) {
            return Optional.of(Verification.Fault.RECORD_ALTERED);
        }
        return kind.isIndexedAsRead(row) ? Optional.empty() : Optional.of(Verification.Fault.INDEX_ALTERED);
    }

    /** Which revision an entry is about. */
    private record Revision(String kind, String id, int number) {}

    /** One walk along the chain. */
    private final class Walk {
        private final Map<Long, Set<String>> expected = new HashMap<>();
        private final Map<Revision, JournalEntry> journalled;
        private long sequence;
        private String hash = "";

        Walk(Collection<Checkpoint> checkpoints, Map<Revision, JournalEntry> journalled) {
            checkpoints.stream().filter(c -> c.rootUnit().equals(rootUnit)).forEach(c -> {
                if (c.sequence() > 0) {
                    expected.computeIfAbsent(c.sequence(), s -> new HashSet<>()).add(c.hash());
                }
            });
            this.journalled = journalled;
        }

        Verification over(Reading reading) {
            List<JournalLine> chunk;
            do {
                chunk = reading.journal(sequence + 1, CHUNK);
                for (JournalLine line : chunk) {
                    Optional<Verification.Broken> broken = step(line);
                    if (broken.isPresent()) {
                        return broken.get();
                    }
                }
            } while (chunk.size() == CHUNK);
            boolean cut = expected.keySet().stream().anyMatch(s -> s > sequence);
            return cut
                    ? broken(sequence + 1, Verification.Fault.ENTRY_MISSING)
                    : new Verification.Intact(sequence, new Checkpoint(rootUnit, sequence, hash));
        }

        private Optional<Verification.Broken> step(JournalLine line) {
            long wanted = sequence + 1;
            if (line.sequence() != wanted) {
                return Optional.of(broken(wanted, Verification.Fault.ENTRY_MISSING));
            }
            if (!line.algorithm().equals(Digest.ALGORITHM)
                    || !JournalWriter.chained(line.entry(), hash).equals(line.hash())) {
                return Optional.of(broken(wanted, Verification.Fault.ENTRY_ALTERED));
            }
            if (!Set.of(line.hash()).containsAll(expected.getOrDefault(wanted, Set.of()))) {
                return Optional.of(broken(wanted, Verification.Fault.CHECKPOINT_DIFFERS));
            }
            sequence = wanted;
            hash = line.hash();
            return read(line);
        }

        private Optional<Verification.Broken> read(JournalLine line) {
            try {
                JournalEntry entry = JournalEntry.parse(line.entry());
                if (entry.sequence() != line.sequence() || !entry.recordedAt().equals(line.recordedAt())) {
                    return Optional.of(broken(line.sequence(), Verification.Fault.ENTRY_ALTERED));
                }
                journalled.put(new Revision(entry.kind(), entry.id(), entry.revision()), entry);
                return Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.of(broken(line.sequence(), Verification.Fault.ENTRY_UNREADABLE));
            }
        }

        private Verification.Broken broken(long at, Verification.Fault fault) {
            return new Verification.Broken(at, fault, "", "");
        }
    }
}
