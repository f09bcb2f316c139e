package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.consultation.CalendarCorrection;
import io.tongxin.consultation.CaseRef;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationLedger;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.DeadlineMove;
import io.tongxin.consultation.LedgerReview;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.Part;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.consultation.RuleProfiles;
import io.tongxin.consultation.Voice;
import io.tongxin.consultation.VoiceField;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.DeadlineMoveId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.privacy.PersonalField;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Command;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.SealedValue;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Plans, consultations and opinions as one actor sees them, the rules for them, and what is still owed.
 *
 * <p>协商工作 (xieshang gongzuo). Deadlines and findings are worked out anew each time and held nowhere. It keeps no state of its own. Safe for
 * use by many threads.
 */
@Term(zh = "协商工作", pinyin = "xieshang gongzuo", source = "library")
public final class Consultations {
    private final Office office;

    Consultations(Office office) {
        this.office = office;
    }

    /** 规则方案. */
    public Records<RuleProfile, RuleProfileId> profiles() {
        return new Records<>(office, RecordKinds.RULE_PROFILES);
    }

    /** 协商年度计划. */
    public Records<ConsultationPlan, ConsultationPlanId> plans() {
        return new Records<>(office, RecordKinds.CONSULTATION_PLANS);
    }

    /** 协商. */
    public Records<Consultation, ConsultationId> cases() {
        return new Records<>(office, RecordKinds.CONSULTATIONS);
    }

    /** 意见. */
    public Records<Opinion, OpinionId> opinions() {
        return new Records<>(office, RecordKinds.OPINIONS);
    }

    /** 期限变动; they are written by {@link #correct}. */
    public Records<DeadlineMove, DeadlineMoveId> moves() {
        return new Records<>(office, RecordKinds.DEADLINE_MOVES);
    }

    /** All that is known now within the scope. */
    public ConsultationLedger ledger() {
        return ledger(office.known(Optional.empty(), RecordKinds.ofLedgers()));
    }

    /** All that was known at an instant within the scope. */
    public ConsultationLedger ledger(Instant known) {
        return ledger(office.known(Optional.of(known), RecordKinds.ofLedgers()));
    }

    /** How everything stands at the end of a day, with all that is known now. */
    public LedgerReview on(LocalDate day) {
        return ledger().on(day);
    }

    private static ConsultationLedger ledger(Known known) {
        return ledger(known, known.latest(RecordKinds.WORKING_CALENDARS));
    }

    private static ConsultationLedger ledger(Known known, List<WorkingCalendar> calendars) {
        return ConsultationLedger.of(
                new ConsultationRecords(
                        known.latest(RecordKinds.CONSULTATION_PLANS),
                        known.latest(RecordKinds.CONSULTATIONS),
                        known.latest(RecordKinds.OPINIONS)),
                RuleProfiles.of(known.latest(RecordKinds.RULE_PROFILES), Organization.of(known.organization())),
                WorkingCalendars.of(calendars));
    }

    /**
     * Records that a consultation was held and, where the profile credits its form, the activity that it is: both or none. The activity
     * bears the consultation's id, so that it is credited once.
     *
     * @param command the command
     * @param id which consultation
     * @param held the step that holds it
     * @param revisionSeen the revision of the consultation that the writer saw
     * @throws IllegalStateException if it cannot be held in its state
     * @throws UnknownRecordException if there is no such consultation in scope
     */
    public Outcome hold(Command command, ConsultationId id, ConsultationStep held, int revisionSeen) {
        return hold(command, id, held, List.of(), revisionSeen);
    }

    /**
     * The same, with who else took part in it as an owner of duties, such as the post in the chair.
     *
     * @param more owners beside the bodies that took part; one of them takes the place of a body that is the same
     */
    public Outcome hold(
            Command command, ConsultationId id, ConsultationStep held, List<Participation> more, int revisionSeen) {
        if (held.act() != ConsultationAct.HOLD) {
            throw new IllegalArgumentException("the step does not hold the consultation: " + held.act());
        }
        Consultation now = cases().seen(command, id, revisionSeen).after(held);
        Optional<ActivityKindId> kind = ledger().profiles()
                .of(now.unit(), held.day())
                .flatMap(profile -> Optional.ofNullable(profile.credits().get(now.form())));
        return office.write(command, changes -> {
            changes.correct(RecordKinds.CONSULTATIONS, now, revisionSeen);
            kind.ifPresent(k -> changes.record(RecordKinds.ACTIVITIES, activity(now, k, held, more)));
        });
    }

    private static Activity activity(
            Consultation consultation, ActivityKindId kind, ConsultationStep held, List<Participation> more) {
        var parts = new TreeMap<OwnerId, ParticipationRole>();
        Set<UnitId> chair = consultation.bodies(Part.CHAIR);
        held.bodies()
                .forEach(body -> parts.put(
                        OwnerId.body(body),
                        chair.contains(body) ? ParticipationRole.PRESIDED : ParticipationRole.ATTENDED));
        parts.putIfAbsent(OwnerId.body(consultation.unit()), ParticipationRole.ATTENDED);
        more.forEach(p -> parts.put(p.owner(), p.role()));
        return new Activity(
                ActivityId.of(consultation.id().value()),
                consultation.unit(),
                kind,
                consultation.heading(),
                DateSpan.of(held.day(), held.day()),
                parts.entrySet().stream()
                        .map(e -> new Participation(e.getKey(), e.getValue()))
                        .toList(),
                List.of(),
                List.of(),
                Set.of());
    }

    /**
     * Splits an opinion into parts, which live on in its place: both sides or none.
     *
     * @param command the command
     * @param id which opinion
     * @param by the unit that splits it
     * @param parts two or more opinions, of the same bodies, registered on the day of the split
     * @param revisionSeen the revision of the opinion that the writer saw
     * @throws IllegalStateException if it cannot be split in its state
     * @throws UnknownRecordException if there is no such opinion in scope
     */
    public Outcome split(Command command, OpinionId id, UnitId by, List<Opinion> parts, int revisionSeen) {
        Opinion whole = opinions().seen(command, id, revisionSeen);
        Set<OpinionId> into = parts.stream().map(Opinion::id).collect(Collectors.toSet());
        Opinion splitUp = whole.after(
                OpinionStep.of(OpinionAct.SPLIT, dayOf(parts, whole), by).into(into));
        return office.write(command, changes -> {
            changes.correct(RecordKinds.OPINIONS, splitUp, revisionSeen);
            parts.forEach(part -> changes.record(RecordKinds.OPINIONS, part.madeOf(Set.of(id))));
        });
    }

    private static LocalDate dayOf(List<Opinion> parts, Opinion whole) {
        return parts.stream().map(Opinion::registeredOn).findFirst().orElse(whole.registeredOn());
    }

    /**
     * Merges opinions into one, which lives on in their place: all sides or none.
     *
     * @param command the command
     * @param seen two or more opinions, each with the revision that the writer saw
     * @param by the unit that merges them
     * @param into the opinion, of all their bodies, registered on the day of the merger
     * @throws IllegalArgumentException if it is to be merged into one of them
     * @throws IllegalStateException if one of them cannot be merged in its state
     * @throws UnknownRecordException if one of them is not in scope
     */
    public Outcome merge(Command command, Map<OpinionId, Integer> seen, UnitId by, Opinion into) {
        if (seen.containsKey(into.id())) {
            throw new IllegalArgumentException(Bilingual.of("意见不能并入自身", "an opinion is not merged into itself")
                    .toString());
        }
        var step = OpinionStep.of(OpinionAct.MERGE, into.registeredOn(), by).into(Set.of(into.id()));
        var ordered = new TreeMap<>(seen);
        return office.write(command, changes -> {
            ordered.forEach((id, revision) -> changes.correct(
                    RecordKinds.OPINIONS, opinions().seen(command, id, revision).after(step), revision));
            changes.record(RecordKinds.OPINIONS, into.madeOf(seen.keySet()));
        });
    }

    /**
     * An opinion with the name of who voiced it, sealed under that person's key for that command, to be recorded by it.
     *
     * @throws io.tongxin.validity.InvalidRecordException if the field is off, or the name cannot be sealed; it is not told
     * @throws io.tongxin.sealing.SealingException if it cannot be sealed, as when the person was erased
     */
    public Opinion voiced(Command command, Opinion opinion, PersonId person, String name) {
        Map<PersonalField, SealedValue> sealed =
                voices().seal(command, opinion.id().value(), person, Map.of(VoiceField.NAME, name));
        return opinion.voicedBy(new Voice(person, requireNonNull(sealed.get(VoiceField.NAME), "name")));
    }

    /**
     * The name of who voiced an opinion, after it stands in the access log.
     *
     * @param purpose what for, in the host's words
     * @param grounds why just now, in the host's words
     * @return empty where there is no such opinion in scope, no name is held of it, or the person was erased
     * @throws io.tongxin.privacy.FieldNotReadableException if the actor's roles may not read it, which stands in the access log too
     * @throws io.tongxin.access.AccessNotLoggedException if the log could not be written; nothing was opened then
     */
    public Optional<String> voice(OpinionId id, Purpose purpose, Grounds grounds) {
        Why why = Why.of(purpose, grounds);
        Optional<Voice> found = opinions().find(id).flatMap(kept -> kept.value().voice());
        PersonTexts texts = voices();
        texts.requireReadable(id.value(), Set.of(VoiceField.NAME), why);
        return found.flatMap(voice ->
                Optional.ofNullable(texts.reveal(id.value(), voice.person(), Map.of(VoiceField.NAME, voice.name()), why)
                        .get(VoiceField.NAME)));
    }

    private PersonTexts voices() {
        return new PersonTexts(office, office.keeping(), RecordKinds.OPINIONS.name());
    }

    /**
     * What a correction of a working calendar would do: which deadlines that are not met yet would move. Nothing is written.
     *
     * @param corrected the calendar as it is to be
     * @param revisionSeen the revision that the writer saw; 0 for a new calendar
     * @param day the day on which it is looked at
     * @param reason why it is corrected
     */
    public CalendarCorrection correction(WorkingCalendar corrected, int revisionSeen, LocalDate day, Bilingual reason) {
        Known known = office.known(Optional.empty(), RecordKinds.ofLedgers());
        List<WorkingCalendar> before = known.latest(RecordKinds.WORKING_CALENDARS);
        var after = new ArrayList<WorkingCalendar>();
        before.forEach(c -> after.add(c.id().equals(corrected.id()) ? corrected : c));
        if (before.stream().noneMatch(c -> c.id().equals(corrected.id()))) {
            after.add(corrected);
        }
        LedgerReview was = ledger(known, before).on(day);
        LedgerReview will = ledger(known, after).on(day);
        var moves = new ArrayList<DeadlineMove>();
        for (Deadline old : was.deadlines()) {
            will.deadlines(old.subject()).stream()
                    .filter(now -> now.rule().id().equals(old.rule().id()))
                    .filter(now -> now.done().isEmpty() && !now.due().equals(old.due()))
                    .forEach(now -> moves.add(new DeadlineMove(
                            office.nextMoveId(),
                            unitOf(was.records(), old.subject()),
                            old.subject(),
                            old.rule().id(),
                            corrected.id(),
                            old.due(),
                            now.due(),
                            reason)));
        }
        return new CalendarCorrection(corrected, revisionSeen, moves);
    }

    private static UnitId unitOf(ConsultationRecords records, CaseRef subject) {
        return records.consultations().stream()
                .filter(c -> CaseRef.of(c.id()).equals(subject))
                .map(Consultation::unit)
                .findFirst()
                .or(() -> records.opinions().stream()
                        .filter(o -> CaseRef.of(o.id()).equals(subject))
                        .map(Opinion::unit)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("a deadline of no case: " + subject));
    }

    /** Corrects a working calendar and records each deadline that moves by it, with the reason: all or nothing. */
    public Outcome correct(Command command, CalendarCorrection correction) {
        return office.write(command, changes -> {
            if (correction.revisionSeen() == 0) {
                changes.record(RecordKinds.WORKING_CALENDARS, correction.calendar());
            } else {
                changes.correct(RecordKinds.WORKING_CALENDARS, correction.calendar(), correction.revisionSeen());
            }
            changes.recordAll(RecordKinds.DEADLINE_MOVES, correction.moves());
        });
    }
}
