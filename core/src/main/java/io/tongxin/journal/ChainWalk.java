package io.tongxin.journal;

import io.tongxin.id.UnitId;
import io.tongxin.journal.Verification.Broken;
import io.tongxin.journal.Verification.Fault;
import io.tongxin.journal.Verification.Intact;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Reading;
import io.tongxin.storage.UnreadableRowException;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One walk along the chain of a root unit, from a checkpoint on. Every hash is made anew from the stored text. */
final class ChainWalk {
    /** As far as the journal goes. */
    static final long TO_THE_END = Long.MAX_VALUE;

    private static final int CHUNK = 1_000;

    private final UnitId rootUnit;
    private final ChainSeals seals;
    private final Map<Long, Set<String>> expected = new HashMap<>();
    private final Consumer<JournalEntry> to;
    private long sequence;
    private String hash = "";
    private Optional<Instant> recordedAt = Optional.empty();

    ChainWalk(UnitId rootUnit, ChainSeals seals, Consumer<JournalEntry> to) {
        this.rootUnit = rootUnit;
        this.seals = seals;
        this.to = to;
    }

    /**
     * Passing through these checkpoints.
     *
     * @throws IllegalArgumentException if one is of another root unit
     */
    ChainWalk through(Collection<Checkpoint> checkpoints) {
        for (Checkpoint checkpoint : checkpoints) {
            if (!checkpoint.rootUnit().equals(rootUnit)) {
                throw new IllegalArgumentException(Bilingual.of(
                                "校验点属于另一根单位，不能用于校验本日志",
                                "the checkpoint is of another root unit and says nothing of this journal")
                        .toString());
            }
            expected.computeIfAbsent(checkpoint.sequence(), s -> new HashSet<>())
                    .add(checkpoint.hash());
        }
        return this;
    }

    /** Walks from the first line to the end. */
    Verification all(Reading reading) {
        return from(reading, Checkpoint.start(rootUnit), TO_THE_END);
    }

    /** Walks from the line of a checkpoint, which is verified too but not handed on, to that sequence. */
    Verification from(Reading reading, Checkpoint start, long last) {
        through(List.of(start));
        Optional<Broken> broken = arriveAt(reading, start.sequence());
        if (broken.isEmpty()) {
            broken = walk(reading, last);
        }
        if (broken.isEmpty()) {
            broken = end(reading, last);
        }
        return broken.<Verification>map(b -> b)
                .orElseGet(() -> new Intact(sequence - start.sequence(), new Checkpoint(rootUnit, sequence, hash)));
    }

    /** Takes the hash before the line as it is stored; that it is the right one, the line's own hash shows. */
    private Optional<Broken> arriveAt(Reading reading, long first) {
        if (first == 0) {
            return Optional.empty();
        }
        sequence = first - 1;
        try {
            if (sequence > 0) {
                List<JournalLine> before = reading.journal(sequence, 1);
                if (before.isEmpty() || before.get(0).sequence() != sequence) {
                    return broken(sequence, Fault.ENTRY_MISSING);
                }
                hash = before.get(0).hash();
            }
            List<JournalLine> line = reading.journal(first, 1);
            return line.isEmpty() ? broken(first, Fault.ENTRY_MISSING) : step(line.get(0), entry -> {});
        } catch (UnreadableRowException e) {
            return broken(first, Fault.ENTRY_UNREADABLE);
        }
    }

    private Optional<Broken> walk(Reading reading, long last) {
        int most = CHUNK;
        while (sequence < last) {
            List<JournalLine> chunk;
            try {
                chunk = reading.journal(sequence + 1, (int) Math.min(most, last - sequence));
            } catch (UnreadableRowException e) {
                if (most == 1) {
                    return broken(sequence + 1, Fault.ENTRY_UNREADABLE);
                }
                most = 1;
                continue;
            }
            for (JournalLine line : chunk) {
                Optional<Broken> broken = step(line, to);
                if (broken.isPresent()) {
                    return broken;
                }
            }
            if (chunk.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Broken> end(Reading reading, long last) {
        boolean cut = expected.keySet().stream().anyMatch(s -> s > sequence && s <= last);
        if (cut || (last != TO_THE_END && sequence < last)) {
            return broken(sequence + 1, Fault.ENTRY_MISSING);
        }
        return last == TO_THE_END && !reading.lastRecordedAt().equals(recordedAt)
                ? broken(sequence, Fault.HEAD_DIFFERS)
                : Optional.empty();
    }

    private Optional<Broken> step(JournalLine line, Consumer<JournalEntry> handOn) {
        long wanted = sequence + 1;
        if (line.sequence() != wanted) {
            return broken(wanted, Fault.ENTRY_MISSING);
        }
        Optional<ChainSeal> seal = seals.accepted(line.algorithm(), line.recordedAt());
        if (seal.isEmpty()) {
            return broken(wanted, Fault.SEAL_REFUSED);
        }
        if (!isSealed(seal.get(), line)) {
            return broken(wanted, Fault.ENTRY_ALTERED);
        }
        if (!Set.of(line.hash()).containsAll(expected.getOrDefault(wanted, Set.of()))) {
            return broken(wanted, Fault.CHECKPOINT_DIFFERS);
        }
        Optional<Broken> broken = read(line, handOn);
        sequence = wanted;
        hash = line.hash();
        recordedAt = Optional.of(line.recordedAt());
        return broken;
    }

    private boolean isSealed(ChainSeal seal, JournalLine line) {
        byte[] text;
        try {
            text = Chain.text(seal, hash, line.entry());
        } catch (IllegalArgumentException e) {
            return false;
        }
        return Chain.hash(seal, text).equals(line.hash());
    }

    private Optional<Broken> read(JournalLine line, Consumer<JournalEntry> handOn) {
        JournalEntry entry;
        try {
            entry = JournalEntry.parse(line.entry());
        } catch (IllegalArgumentException e) {
            return broken(line.sequence(), Fault.ENTRY_UNREADABLE);
        }
        if (entry.sequence() != line.sequence()
                || !entry.rootUnit().equals(rootUnit)
                || !entry.recordedAt().equals(line.recordedAt())) {
            return broken(line.sequence(), Fault.ENTRY_ALTERED);
        }
        if (recordedAt.filter(before -> before.isAfter(entry.recordedAt())).isPresent()) {
            return broken(line.sequence(), Fault.ENTRY_INCONSISTENT);
        }
        handOn.accept(entry);
        return Optional.empty();
    }

    private static Optional<Broken> broken(long at, Fault fault) {
        return Optional.of(new Broken(at, fault, "", ""));
    }
}
