package io.tongxin.examples.directory;

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

/** The writes of the contract; its rows are in memory at once and are seen by others when the command is committed. */
final class DirectoryTransaction extends DirectoryReading implements Transaction {
    private final Command command;
    private final Instant recordedAt;
    private final List<Row> written = new ArrayList<>();
    private final List<JournalLine> appended = new ArrayList<>();

    DirectoryTransaction(Shard shard, Shard.Committed committed, Command command, Instant recordedAt) {
        super(shard, committed, recordedAt);
        this.command = command;
        this.recordedAt = recordedAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public Row insert(Draft draft) {
        if (!revisions(draft.kind().name(), draft.id()).isEmpty()) {
            throw new DuplicateException(draft.kind().name(), draft.id());
        }
        return add(draft.row(shard().rootUnit(), 1, recordedAt, command));
    }

    // tag::insert[]
    @Override
    public List<Row> insertAll(Collection<Draft> drafts) {
        requireOpen();
        var ids = new HashSet<List<String>>();
        for (Draft draft : drafts) {
            String kind = draft.kind().name();
            if (!ids.add(List.of(kind, draft.id()))
                    || !revisions(kind, draft.id()).isEmpty()) {
                throw new DuplicateException(kind, draft.id());
            }
        }
        return drafts.stream().map(this::insert).toList();
    }
    // end::insert[]

    @Override
    public Row update(Draft draft, int revisionSeen) {
        latest(draft.kind(), draft.id(), revisionSeen);
        return add(draft.row(shard().rootUnit(), revisionSeen + 1, recordedAt, command));
    }

    @Override
    public Row remove(RecordKind<?> kind, String id, int revisionSeen) {
        Row latest = latest(kind, id, revisionSeen);
        if (latest.withdrawn()) {
            throw new UnknownRecordException(kind.name(), id);
        }
        return add(latest.withdrawal(recordedAt, command));
    }

    // tag::latest[]
    private Row latest(RecordKind<?> kind, String id, int revisionSeen) {
        List<Row> revisions = revisions(kind.name(), id);
        if (revisions.isEmpty()) {
            throw new UnknownRecordException(kind.name(), id);
        }
        Row latest = revisions.get(revisions.size() - 1);
        if (latest.revision() != revisionSeen) {
            throw new ConflictException(revisionSeen, latest);
        }
        return latest;
    }
    // end::latest[]

    private Row add(Row row) {
        shard().add(row);
        written.add(row);
        return row;
    }

    @Override
    public void appendAll(List<JournalLine> lines) {
        long last = size();
        for (JournalLine line : lines) {
            line.checkNext(last++, recordedAt);
        }
        lines.forEach(line -> shard().journal().put(line.sequence(), line));
        appended.addAll(lines);
    }

    @Override
    long size() {
        return super.size() + appended.size();
    }

    List<Row> written() {
        return written;
    }

    CommandFile file(String contentDigest) {
        var revisions = written.stream().map(Outcome.Written::of).toList();
        var outcome = new Outcome(command.id(), contentDigest, command.actor().id(), recordedAt, revisions);
        return new CommandFile(shard().rootUnit(), outcome, written, appended);
    }
}
