package io.tongxin;

import io.tongxin.access.AccessEntry;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.UnknownRecordException;
import java.util.List;

/**
 * Says what an actor may touch at all, and writes to the access log what was denied, in no transaction of the host's.
 *
 * <p>To one of the three administrations no record exists: it is not told that it was denied, but the log is.
 */
final class Admission {
    static final String JOURNAL = "journal";

    private static final Purpose READING = Purpose.of("查阅记录");
    private static final Purpose AUDITING = Purpose.of("查阅变更日志");
    private static final Purpose AUDITING_ACCESS = Purpose.of("查阅访问日志");
    /** Kinds that stand in the log where no kind of record was asked for. */
    private static final String EVERYTHING = "known";

    private static final String RECORDS = "records";

    private final Tongxin tongxin;
    private final Actor actor;
    private final UnitId rootUnit;

    Admission(Tongxin tongxin, Actor actor, UnitId rootUnit) {
        this.tongxin = tongxin;
        this.actor = actor;
        this.rootUnit = rootUnit;
    }

    /** Over which rows of the kind the actor may read. */
    Scope reading(RecordKind<?> kind) {
        return isReading(kind.name()) ? kind.readable(actor.scope()) : Scope.none();
    }

    /** Whether the actor may know of records at all. */
    boolean isKnowing() {
        return isReading(EVERYTHING);
    }

    private boolean isReading(String kind) {
        if (actor.doesBusiness()) {
            return true;
        }
        tongxin.accessGuard().denied(() -> entry(READING, AccessEntry.Outcome.READ_DENIED, kind, rootUnit.value()));
        return false;
    }

    /**
     * Lets on who may write records at all.
     *
     * @throws OutOfScopeException if the actor is of one of the three administrations
     */
    void requireWriting(Purpose purpose, Changes changes) {
        if (!actor.doesBusiness()) {
            var denial = changes.first()
                    .map(change ->
                            new OutOfScopeException(actor.id(), change.kind().name(), change.id()))
                    .orElseGet(() -> new OutOfScopeException(actor.id(), RECORDS, rootUnit.value()));
            throw denied(denial, purpose, AccessEntry.Outcome.WRITE_DENIED);
        }
    }

    /**
     * Lets on who may read the journal: audit administration, and who does business in the whole root unit.
     *
     * @throws OutOfScopeException if the actor may not
     */
    void requireJournal() {
        require(hasWholeRoot() && (actor.doesBusiness() || actor.is(ActorRole.AUDIT)), JOURNAL, AUDITING);
    }

    /**
     * Lets on who may read the access log: audit administration of the whole root unit alone.
     *
     * @throws OutOfScopeException if the actor may not
     */
    void requireAccessLog() {
        require(hasWholeRoot() && actor.is(ActorRole.AUDIT), StoredAccessLog.ENTRIES.name(), AUDITING_ACCESS);
    }

    private boolean hasWholeRoot() {
        return actor.scope() instanceof Scope.Root;
    }

    private void require(boolean admitted, String kind, Purpose purpose) {
        if (!admitted) {
            var denial = new OutOfScopeException(actor.id(), kind, rootUnit.value());
            throw denied(denial, purpose, AccessEntry.Outcome.READ_DENIED);
        }
    }

    /** The denial, after it was written to the access log. */
    OutOfScopeException denied(OutOfScopeException denial, Purpose purpose, AccessEntry.Outcome outcome) {
        tongxin.accessGuard().denied(denial, () -> entry(purpose, outcome, denial.kind(), denial.id()));
        return denial;
    }

    /**
     * The refusal, after it was written to the access log. It is written for an id that nobody used too: else a log that fails,
     * and shows in the refusal, would tell the actor which of both it is.
     */
    UnknownRecordException unknown(UnknownRecordException refusal, Purpose purpose) {
        tongxin.accessGuard()
                .denied(refusal, () -> entry(purpose, AccessEntry.Outcome.WRITE_DENIED, refusal.kind(), refusal.id()));
        return refusal;
    }

    private AccessEntry entry(Purpose purpose, AccessEntry.Outcome outcome, String kind, String record) {
        return AccessEntry.of(
                tongxin.nextAccessId(),
                rootUnit,
                tongxin.clock().instant(),
                actor,
                purpose,
                outcome,
                kind,
                record,
                List.of());
    }
}
