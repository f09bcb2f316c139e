package io.tongxin.storage.memory;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.Draft;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.UnknownRecordException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** The writes of the contract over a state in the making. */
final class MemoryTransaction extends MemoryReading implements Transaction {
    private final Pending pending;
    private final Command command;
    private final Instant recordedAt;
    private final List<Outcome.Written> written = new ArrayList<>();

    MemoryTransaction(UnitId rootUnit, Pending pending, Command command, Instant recordedAt) {
        super(rootUnit, pending);
        this.pending = pending;
        this.command = command;
        this.recordedAt = recordedAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public Row insert(Draft draft) {
        requireOpen();
        if (!pending.of(draft.kind().name(), draft.id()).isEmpty()) {
            throw new DuplicateException(draft.kind().name(), draft.id());
        }
        return add(row(draft, 1));
    }

    @Override
    public List<Row> insertAll(Collection<Draft> drafts) {
        requireOpen();
        List<Draft> all = List.copyOf(drafts);
        var ids = new HashSet<List<String>>();
        for (Draft draft : all) {
            String kind = draft.kind().name();
            if (!ids.add(List.of(kind, draft.id()))
                    || !pending.of(kind, draft.id()).isEmpty()) {
                throw new DuplicateException(kind, draft.id());
            }
        }
        return all.stream().map(draft -> add(row(draft, 1))).toList();
    }

    @Override
    public Row update(Draft draft, int revisionSeen) {
        requireOpen();
        Row latest = latest(draft.kind(), draft.id(), revisionSeen);
        return add(row(draft, latest.revision() + 1));
    }

    @Override
    public Row remove(RecordKind<?> kind, String id, int revisionSeen) {
        requireOpen();
        Row latest = latest(kind, id, revisionSeen);
        if (latest.withdrawn()) {
            throw new UnknownRecordException(kind.name(), id);
        }
        return add(latest.withdrawal(recordedAt, command));
    }

    @Override
    public void appendAll(List<JournalLine> lines) {
        requireOpen();
        long last = pending.journalSize();
        for (JournalLine line : lines) {
            line.checkNext(last++, recordedAt);
        }
        lines.forEach(pending::add);
    }

    Outcome outcome(String contentDigest) {
        return new Outcome(command.id(), contentDigest, command.actor().id(), recordedAt, written);
    }

    private Row latest(RecordKind<?> kind, String id, int revisionSeen) {
        List<Row> history = pending.of(kind.name(), id);
        if (history.isEmpty()) {
            throw new UnknownRecordException(kind.name(), id);
        }
        Row latest = history.get(history.size() - 1);
        if (latest.revision() != revisionSeen) {
            throw new ConflictException(revisionSeen, latest);
        }
        return latest;
    }

    private Row row(Draft draft, int revision) {
        return draft.row(rootUnit(), revision, recordedAt, command);
    }

    private Row add(Row row) {
        pending.add(row);
        written.add(Outcome.Written.of(row));
        return row;
    }
}
