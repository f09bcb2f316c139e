package io.tongxin.journal;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.journal.Journalled.Mark;
import io.tongxin.journal.Journalled.Revision;
import io.tongxin.journal.Verification.Broken;
import io.tongxin.journal.Verification.Fault;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.UnreadableRowException;
import io.tongxin.storage.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what is stored with what was journalled. */
final class StoredCheck {
    private static final String COMMANDS = "commands";

    private final Reading reading;
    private final View everything;
    private final Journalled journalled;
    private final List<Broken> found = new ArrayList<>();

    StoredCheck(Reading reading, UnitId rootUnit, Journalled journalled) {
        this.reading = reading;
        this.everything = View.latest(Scope.root(rootUnit));
        this.journalled = journalled;
    }

    /** The first of all entries that is not borne out by what is stored, or does not follow, and then what has no entry. */
    Optional<Broken> all(Collection<RecordKind<?>> kinds) {
        journalled
                .inconsistent()
                .ifPresent(e -> found.add(new Broken(e.sequence(), Fault.ENTRY_INCONSISTENT, e.kind(), e.id())));
        kinds.forEach(this::histories);
        outcomes();
        if (found.isEmpty()) {
            kinds.forEach(this::amiss);
        }
        return first();
    }

    /** The first of these entries that is not borne out by the revision it wrote. */
    Optional<Broken> ofEntries(Collection<RecordKind<?>> kinds) {
        for (RecordKind<?> kind : kinds) {
            var left = new HashMap<>(journalled.revisions(kind.name()));
            var ids = new LinkedHashSet<String>();
            left.keySet().forEach(revision -> ids.add(revision.id()));
            for (String id : ids) {
                reading(
                        kind,
                        () -> reading.history(kind, id, everything).stream()
                                .filter(row -> left.containsKey(new Revision(row.id(), row.revision())))
                                .forEach(row -> compare(kind, row, left)));
            }
            missing(kind, left);
        }
        return first();
    }

    private Optional<Broken> first() {
        return found.stream().min(Comparator.comparingLong(b -> b.sequence() == 0 ? Long.MAX_VALUE : b.sequence()));
    }

    private void histories(RecordKind<?> kind) {
        var left = new HashMap<>(journalled.revisions(kind.name()));
        if (reading(kind, () -> reading.scanHistory(kind, everything, row -> compare(kind, row, left)))) {
            missing(kind, left);
        }
    }

    /** Whether all rows could be read. */
    private boolean reading(RecordKind<?> kind, Runnable read) {
        try {
            read.run();
            return true;
        } catch (UnreadableRowException e) {
            found.add(
                    new Broken(sequence(kind.name(), e.id(), e.revision()), Fault.RECORD_ALTERED, kind.name(), e.id()));
            return false;
        }
    }

    private void compare(RecordKind<?> kind, Row row, Map<Revision, Mark> left) {
        Optional<Mark> mark = Optional.ofNullable(left.remove(new Revision(row.id(), row.revision())));
        Optional<Fault> fault = mark.isEmpty()
                ? Optional.of(Fault.RECORD_WITHOUT_ENTRY)
                : fault(kind, row, mark.get().digest());
        fault.ifPresent(f -> found.add(new Broken(mark.map(Mark::sequence).orElse(0L), f, kind.name(), row.id())));
    }

    private static Optional<Fault> fault(RecordKind<?> kind, Row row, String digest) {
        try {
            if (!digest.equals(Digest.of(row).value())) {
                return Optional.of(Fault.RECORD_ALTERED);
            }
        } catch (IllegalArgumentException e) {
            return Optional.of(Fault.RECORD_ALTERED);
        }
        return kind.isIndexedAsRead(row) ? Optional.empty() : Optional.of(Fault.INDEX_ALTERED);
    }

    private void missing(RecordKind<?> kind, Map<Revision, Mark> left) {
        left.forEach((revision, mark) ->
                found.add(new Broken(mark.sequence(), Fault.RECORD_MISSING, kind.name(), revision.id())));
    }

    private void amiss(RecordKind<?> kind) {
        reading.scanAmiss(kind, (id, revision) -> {
            long sequence = sequence(kind.name(), id, revision);
            Fault fault = sequence == 0 ? Fault.RECORD_WITHOUT_ENTRY : Fault.INDEX_ALTERED;
            found.add(new Broken(sequence, fault, kind.name(), id));
        });
    }

    private long sequence(String kind, String id, int revision) {
        return Optional.ofNullable(journalled.revisions(kind).get(new Revision(id, revision)))
                .map(Mark::sequence)
                .orElse(0L);
    }

    private void outcomes() {
        var left = new HashMap<>(journalled.commands());
        try {
            reading.scanOutcomes(outcome -> compare(outcome, left));
        } catch (UnreadableRowException e) {
            long sequence = Optional.ofNullable(journalled.commands().get(e.id()))
                    .map(Mark::sequence)
                    .orElse(0L);
            found.add(new Broken(sequence, Fault.COMMAND_ALTERED, COMMANDS, e.id()));
            return;
        }
        left.forEach((id, mark) -> found.add(new Broken(mark.sequence(), Fault.COMMAND_MISSING, COMMANDS, id)));
    }

    private void compare(Outcome outcome, Map<String, Mark> left) {
        String id = outcome.command().value();
        Optional<Mark> mark = Optional.ofNullable(left.remove(id));
        if (mark.isEmpty()) {
            found.add(new Broken(0, Fault.COMMAND_WITHOUT_ENTRY, COMMANDS, id));
        } else if (!mark.get().digest().equals(Journalled.done(outcome))) {
            found.add(new Broken(mark.get().sequence(), Fault.COMMAND_ALTERED, COMMANDS, id));
        }
    }
}
