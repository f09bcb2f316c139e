package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessGuard;
import io.tongxin.activity.Activity;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.id.ActivityId;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.DeadlineMoveId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.IncidentId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.NormId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationId;
import io.tongxin.id.RightsRequestId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.journal.Journal;
import io.tongxin.journal.JournalWriter;
import io.tongxin.norm.Norm;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.privacy.Incident;
import io.tongxin.privacy.RightsRequest;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.storage.Command;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.storage.View;
import io.tongxin.term.Term;
import io.tongxin.validity.InvalidRecordException;
import io.tongxin.validity.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The library as one actor sees it: the records of one root unit, within the actor's scope; of the three administrations none sees
 * any record.
 *
 * <p>工作台 (gongzuotai). It keeps no state of its own; open one per request or keep it. Safe for use by many threads.
 */
@Term(zh = "工作台", pinyin = "gongzuotai", source = "library")
public final class Office {
    private final Tongxin tongxin;
    private final Actor actor;
    private final UnitId rootUnit;
    private final Admission admission;

    Office(Tongxin tongxin, Actor actor) {
        this.tongxin = tongxin;
        this.actor = actor;
        this.rootUnit = rootOf(actor);
        this.admission = new Admission(tongxin, actor, rootUnit);
    }

    /** An actor without a scope sees no rows of any root; the own unit stands in for one. */
    private static UnitId rootOf(Actor actor) {
        if (actor.scope() instanceof Scope.Root root) {
            return root.root();
        }
        return actor.scope() instanceof Scope.Units units ? units.root() : actor.unit();
    }

    /** Who works here. */
    public Actor actor() {
        return actor;
    }

    /** The root unit whose records these are. */
    public UnitId rootUnit() {
        return rootUnit;
    }

    /** 单位. */
    public Records<OrganizationUnit, UnitId> units() {
        return new Records<>(this, RecordKinds.UNITS);
    }

    /** 隶属. */
    public Records<Placement, PlacementId> placements() {
        return new Records<>(this, RecordKinds.PLACEMENTS);
    }

    /** 业务关系. */
    public Records<Relation, RelationId> relations() {
        return new Records<>(this, RecordKinds.RELATIONS);
    }

    /** 职务. */
    public Records<Post, PostId> posts() {
        return new Records<>(this, RecordKinds.POSTS);
    }

    /** 任职. */
    public Records<Appointment, AppointmentId> appointments() {
        return new Records<>(this, RecordKinds.APPOINTMENTS);
    }

    /** 规范文件. */
    public Records<Norm, NormId> norms() {
        return new Records<>(this, RecordKinds.NORMS);
    }

    /** 责任清单. */
    public Records<ResponsibilityList, ListVersion> responsibilityLists() {
        return new Records<>(this, RecordKinds.RESPONSIBILITY_LISTS);
    }

    /** 工作日历. */
    public Records<WorkingCalendar, WorkingCalendarId> workingCalendars() {
        return new Records<>(this, RecordKinds.WORKING_CALENDARS);
    }

    /** 周期表. */
    public Records<PeriodTable, PeriodTableId> periodTables() {
        return new Records<>(this, RecordKinds.PERIOD_TABLES);
    }

    /** 履职活动. */
    public Records<Activity, ActivityId> activities() {
        return new Records<>(this, RecordKinds.ACTIVITIES);
    }

    /** 免除. */
    public Records<Exemption, DecisionId> exemptions() {
        return new Records<>(this, RecordKinds.EXEMPTIONS);
    }

    /** 评判. */
    public Records<Judgement, DecisionId> judgements() {
        return new Records<>(this, RecordKinds.JUDGEMENTS);
    }

    /** 确认. */
    public Records<Attestation, DecisionId> attestations() {
        return new Records<>(this, RecordKinds.ATTESTATIONS);
    }

    /** 说明理由. */
    public Records<Reason, DecisionId> reasons() {
        return new Records<>(this, RecordKinds.REASONS);
    }

    /** 触发事件. */
    public Records<Trigger, DecisionId> triggers() {
        return new Records<>(this, RecordKinds.TRIGGERS);
    }

    /** 结账. */
    public Records<Closing, DecisionId> closings() {
        return new Records<>(this, RecordKinds.CLOSINGS);
    }

    /**
     * 人员档案.
     *
     * @throws IllegalStateException if the host did not say how it keeps them
     */
    public Personnel personnel() {
        return new Personnel(this, keeping());
    }

    PersonnelKeeping keeping() {
        return tongxin.personnel()
                .orElseThrow(() -> new IllegalStateException("没有配置人员档案保管：请在 Tongxin.builder() 上调用 personnel(…)"
                        + " / the keeping of personnel is not configured: call personnel(…) on Tongxin.builder()"));
    }

    /** 权利请求. */
    public Records<RightsRequest, RightsRequestId> rightsRequests() {
        return new Records<>(this, RecordKinds.RIGHTS_REQUESTS);
    }

    /** 个人信息安全事件. */
    public Records<Incident, IncidentId> incidents() {
        return new Records<>(this, RecordKinds.INCIDENTS);
    }

    /** 党外人士工作: talent pools, pairings, appeals and surveys. */
    public PeopleWork people() {
        return new PeopleWork(this);
    }

    /** 协商: plans, consultations, opinions, the rules for them, and what is still owed. */
    public Consultations consultations() {
        return new Consultations(this);
    }

    /** A command of this actor with a new id. */
    public Command command(Purpose purpose) {
        return Command.of(tongxin.nextCommandId(), actor, purpose);
    }

    /**
     * Writes records of any kinds in one transaction: all of them, or none.
     *
     * @param command the command; sent again with the same changes, it has no second effect and the same outcome
     * @param content orders the changes
     * @return which revisions were written
     * @throws InvalidRecordException with the path of each misfit, such as {@code appointments[A-7].post}; in a command of one
     *     change the path begins inside the record
     * @throws io.tongxin.storage.StorageException for a conflict, a used id, a scope that does not allow it, or a failure
     * @throws IllegalArgumentException if the command is of another actor, or nothing is ordered
     */
    public Outcome write(Command command, Consumer<Changes> content) {
        requireNonNull(command, "command");
        if (!command.actor().equals(actor)) {
            throw new IllegalArgumentException("the command is of another actor");
        }
        var changes = new Changes(tongxin.validity(), rootUnit);
        content.accept(changes);
        admission.requireWriting(command.purpose(), changes);
        try {
            return write(command, changes.valid(), changes.progress());
        } catch (InvalidRecordException e) {
            throw changes.fromInside(e);
        } catch (OutOfScopeException e) {
            throw admission.denied(e, command.purpose(), AccessEntry.Outcome.WRITE_DENIED);
        } catch (UnknownRecordException e) {
            throw admission.unknown(e, command.purpose());
        }
    }

    /** That there is no such record to write, after it was written to the access log. */
    UnknownRecordException unknown(UnknownRecordException refusal, Purpose purpose) {
        return admission.unknown(refusal, purpose);
    }

    private Outcome write(Command command, List<Change> changes, Progress progress) {
        String digest = Writing.digest(changes);
        return tongxin.storage().write(rootUnit, command, digest, tongxin.clock(), transaction -> {
            var journal = JournalWriter.of(transaction, command, digest, tongxin.journalSeals());
            var writing = new Writing(transaction, journal, command.actor(), rootUnit, changes);
            writing.make(changes, progress);
            new Fitting(transaction, rootUnit, tongxin.validity()).require(changes);
        });
    }

    /** All that was known at an instant within the scope. */
    public Known known(Instant instant) {
        requireNonNull(instant, "instant");
        return known(Optional.of(instant), RecordKinds.ofVerdicts());
    }

    /** All that is known now within the scope: what was recorded by the last write, whose instant it bears. */
    public Known known() {
        return known(Optional.empty(), RecordKinds.ofVerdicts());
    }

    /** What was known of these kinds at an instant, or is known now. */
    Known known(Optional<Instant> instant, List<RecordKind<?>> kinds) {
        if (!admission.isKnowing()) {
            return Known.nothing(instant.orElse(Instant.EPOCH));
        }
        return tongxin.storage()
                .read(
                        rootUnit,
                        reading -> Known.at(
                                instant.orElseGet(() -> reading.lastRecordedAt().orElse(Instant.EPOCH)),
                                reading,
                                actor.scope(),
                                kinds));
    }

    /**
     * How every duty within the scope stands on the day, with all that is known now.
     *
     * @throws io.tongxin.validity.InvalidRecordException if a list cannot be resolved
     */
    public Evaluation evaluation(LocalDate date) {
        return evaluation(date, known());
    }

    /**
     * How every duty within the scope stood on the day, with what was known at an instant.
     *
     * @throws io.tongxin.validity.InvalidRecordException if a list cannot be resolved
     */
    public Evaluation evaluation(AsOf asOf) {
        return evaluation(asOf.date(), known(asOf.known()));
    }

    private Evaluation evaluation(LocalDate date, Known known) {
        Facts facts = new Gathering(this::known, tongxin.locale()).facts(known);
        return Evaluation.of(facts, AsOf.of(date, known.instant()));
    }

    /**
     * The journal of the root unit.
     *
     * @throws OutOfScopeException if the actor's scope is not the whole root unit, or the actor administers the system or security
     */
    public Journal journal() {
        admission.requireJournal();
        return Journal.of(tongxin.storage(), rootUnit, tongxin.journalSeals());
    }

    /**
     * One page of the access log's entries about the root unit that fit a query, for audit administration alone.
     *
     * @throws OutOfScopeException if the actor is not of it, or has not the whole root unit
     * @throws IllegalStateException if the log is none that the library keeps
     */
    public Page<Recorded<AccessEntry>> accesses(Query<AccessEntry> query) {
        requireNonNull(query, "query");
        admission.requireAccessLog();
        return tongxin.storedAccessLog().query(rootUnit, query);
    }

    AccessEntry access(AccessEntry.Outcome outcome, String kind, String record, List<String> fields, Purpose purpose) {
        return AccessEntry.of(
                tongxin.nextAccessId(),
                rootUnit,
                tongxin.clock().instant(),
                actor,
                purpose,
                outcome,
                kind,
                record,
                fields);
    }

    DeadlineMoveId nextMoveId() {
        return DeadlineMoveId.of(tongxin.nextCommandId().value());
    }

    AccessGuard guard() {
        return tongxin.accessGuard();
    }

    Validity validity() {
        return tongxin.validity();
    }

    /** What a reading of rows of a kind gives, seen from the actor's scope. */
    <R> R read(RecordKind<?> kind, BiFunction<Reading, View, R> work) {
        View view = View.latest(admission.reading(kind));
        return tongxin.storage().read(rootUnit, reading -> work.apply(reading, view));
    }

    /** The revision that a command of this actor has written. */
    <T> Recorded<T> written(RecordKind<T> kind, Outcome.Written written) {
        View view = View.latest(Scope.root(rootUnit));
        return tongxin.storage().read(rootUnit, reading -> reading.history(kind, written.id(), view)).stream()
                .filter(row -> row.revision() == written.revision())
                .map(kind::recorded)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a revision that was written is not stored"));
    }
}
