package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessLog;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Scope;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Digest;
import io.tongxin.journal.Journal;
import io.tongxin.journal.JournalWriter;
import io.tongxin.storage.Command;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.Storage;
import io.tongxin.storage.View;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * The access log in a store, as records of a kind of its own, with a journal of its own.
 *
 * <p>存储的访问日志 (cunchu de fangwen rizhi). The entries of one root unit are a chain apart: they lie under another root unit, whose
 * name begins with {@code access/}, so that no entry waits for a command that writes, and none goes with a transaction of the
 * host. Therefore the store is not the one that keeps the records, and joins no transaction of the host; with a database it
 * needs a connection of its own while the host's transaction holds another. Nothing is ever corrected or taken out. Immutable; safe
 * for use by many threads.
 */
@Term(zh = "存储的访问日志", pinyin = "cunchu de fangwen rizhi", source = "library")
public final class StoredAccessLog implements AccessLog {
    /** 访问日志条目, owned by the unit for which the actor acts. */
    public static final RecordKind<AccessEntry> ENTRIES = RecordKind.named(
                    "accesses", AccessEntry.class, e -> e.id().value(), JsonForms.ACCESS_ENTRY)
            .index(Attributes.AT, AccessEntry::at)
            .index(Attributes.ACTOR, e -> e.actor().value())
            .index(Attributes.OUTCOME, e -> e.outcome().name())
            .index(Attributes.RECORD_KIND, AccessEntry::kind)
            .index(Attributes.RECORD, AccessEntry::record)
            .upcast(withoutGrounds -> withoutGrounds)
            .build();

    private static final String PREFIX = "access/";
    private static final int LONGEST = 64;
    private static final int DIGITS = 56;

    private final Storage storage;
    private final ChainSeals seals;

    private StoredAccessLog(Storage storage, ChainSeals seals) {
        this.storage = requireNonNull(storage, "storage");
        this.seals = requireNonNull(seals, "seals");
    }

    /**
     * The log in a store that was made for {@link #kinds()} and joins no transaction of the host.
     *
     * @param storage the store; it may use the same database and tables as the one that keeps the records
     * @param seals how the lines of its journal are sealed
     */
    public static StoredAccessLog in(Storage storage, ChainSeals seals) {
        return new StoredAccessLog(storage, seals);
    }

    /** The kinds of record that the store is made for. */
    public static List<RecordKind<?>> kinds() {
        return List.of(ENTRIES);
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.tongxin.storage.StorageException if the store refuses or fails
     */
    @Override
    public void append(AccessEntry entry) {
        UnitId stream = stream(entry.rootUnit());
        Actor actor = Actor.of(entry.actor(), entry.unit(), Scope.none());
        Command command = Command.of(CommandId.of(entry.id().value()), actor, entry.purpose());
        Draft draft = ENTRIES.draft(entry, entry.unit());
        String digest = Digest.of(List.of(draft.body())).value();
        storage.write(
                stream,
                command,
                digest,
                entry::at,
                transaction -> JournalWriter.of(transaction, command, digest, seals)
                        .append(Optional.empty(), transaction.insert(draft)));
    }

    /** One page of the entries about a root unit that fit a query; for the host's auditors alone. */
    public Page<Recorded<AccessEntry>> query(UnitId rootUnit, Query<AccessEntry> query) {
        UnitId stream = stream(rootUnit);
        return storage.read(stream, reading -> reading.query(query, View.latest(Scope.root(stream))))
                .map(ENTRIES::recorded);
    }

    /** The journal of the entries about a root unit, to verify with {@link #kinds()}; checkpoints are its own too. */
    public Journal journal(UnitId rootUnit) {
        return Journal.of(storage, stream(rootUnit), seals);
    }

    boolean isIn(Storage other) {
        return storage == other;
    }

    /** The root unit under which entries lie; a name that would be too long is replaced by its digest. */
    private static UnitId stream(UnitId rootUnit) {
        String name = PREFIX + rootUnit;
        return UnitId.of(
                name.length() <= LONGEST
                        ? name
                        : PREFIX + Digest.of(List.of(rootUnit.value())).value().substring(0, DIGITS));
    }
}
