package io.tongxin.testkit;

import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.Records;
import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.ConsultationSubject;
import io.tongxin.consultation.Initiator;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionKind;
import io.tongxin.consultation.Participant;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Trigger;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.AppealId;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EventKindId;
import io.tongxin.id.IncidentId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.id.RightsRequestId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Post;
import io.tongxin.pairing.SealedAppeal;
import io.tongxin.privacy.Incident;
import io.tongxin.privacy.PersonalRight;
import io.tongxin.privacy.RightsRequest;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.SealedValue;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of record as the access matrix tries it.
 *
 * @param kind the kind
 * @param records its records in an office
 * @param value a record of that id and owner unit
 * @param id the id of that text
 */
record AccessSample<T, I>(
        RecordKind<T> kind,
        Function<Office, Records<T, I>> records,
        BiFunction<String, UnitId, T> value,
        Function<String, I> id) {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Shared kinds and others, kinds that verdicts are made of and others. */
    static List<AccessSample<?, ?>> all() {
        return List.of(
                new AccessSample<>(RecordKinds.POSTS, Office::posts, AccessSample::post, PostId::of),
                new AccessSample<>(RecordKinds.CLOSINGS, Office::closings, AccessSample::closing, DecisionId::of),
                new AccessSample<>(RecordKinds.ACTIVITIES, Office::activities, AccessSample::activity, ActivityId::of),
                new AccessSample<>(RecordKinds.TRIGGERS, Office::triggers, AccessSample::trigger, DecisionId::of),
                new AccessSample<>(
                        RecordKinds.RIGHTS_REQUESTS,
                        Office::rightsRequests,
                        AccessSample::request,
                        RightsRequestId::of),
                new AccessSample<>(RecordKinds.INCIDENTS, Office::incidents, AccessSample::incident, IncidentId::of),
                new AccessSample<>(
                        RecordKinds.APPEALS,
                        office -> office.people().appeals().sealed(),
                        AccessSample::appeal,
                        AppealId::of),
                new AccessSample<>(
                        RecordKinds.CONSULTATIONS,
                        office -> office.consultations().cases(),
                        AccessSample::consultation,
                        ConsultationId::of),
                new AccessSample<>(
                        RecordKinds.OPINIONS,
                        office -> office.consultations().opinions(),
                        AccessSample::opinion,
                        OpinionId::of));
    }

    private static Consultation consultation(String id, UnitId unit) {
        return new Consultation(
                ConsultationId.of(id),
                unit,
                Optional.empty(),
                ConsultationForm.WRITTEN,
                ConsultationSubject.MAJOR_MATTER,
                Initiator.COMMITTEE,
                Optional.of(Bilingual.of("示例议题")),
                List.of(Participant.consulted(unit)),
                List.of(ConsultationStep.of(ConsultationAct.PROPOSE, DAY, unit)));
    }

    private static Opinion opinion(String id, UnitId unit) {
        return Opinion.submitted(
                OpinionId.of(id), unit, OpinionKind.PROPOSAL, Set.of(unit), Bilingual.of("示例提案"), 0, DAY);
    }

    private static Post post(String id, UnitId unit) {
        return new Post(
                PostId.of(id),
                unit,
                Bilingual.of("示例职务"),
                Set.of(ResponsibleRole.FIRST_RESPONSIBLE),
                EffectivePeriod.always());
    }

    private static Closing closing(String id, UnitId unit) {
        return new Closing(DecisionId.of(id), unit, "2025", DAY, Instant.parse("2026-01-01T00:00:00Z"));
    }

    private static Activity activity(String id, UnitId unit) {
        return new Activity(
                ActivityId.of(id),
                unit,
                ActivityKindId.of("study"),
                Bilingual.of("专题研究"),
                DateSpan.of(DAY, DAY),
                List.of(new Participation(OwnerId.body(unit), ParticipationRole.ATTENDED)),
                List.of(),
                List.of(),
                Set.of());
    }

    private static Trigger trigger(String id, UnitId unit) {
        return new Trigger(DecisionId.of(id), EventKindId.of("re-election"), unit, DAY, DAY);
    }

    private static RightsRequest request(String id, UnitId unit) {
        return RightsRequest.received(
                RightsRequestId.of(id),
                unit,
                PersonId.of("p-1"),
                PersonalRight.COPY,
                Set.of(),
                DAY,
                ActorId.of("clerk"));
    }

    private static Incident incident(String id, UnitId unit) {
        return new Incident(
                IncidentId.of(id),
                unit,
                DAY,
                Set.of("name"),
                0,
                Bilingual.of("误发"),
                Bilingual.of("收件人看到名单"),
                List.of(),
                Bilingual.of("值班室"),
                Incident.Notice.on(DAY),
                Incident.Notice.on(DAY),
                false);
    }

    /** Its talk is one apart, for a talk with appeals is not withdrawn. */
    private static SealedAppeal appeal(String id, UnitId unit) {
        return new SealedAppeal(
                AppealId.of(id),
                unit,
                PersonId.of("p-1"),
                talk(unit),
                DAY,
                SealedValue.of(new byte[] {1}),
                Optional.empty());
    }

    private static ActivityId talk(UnitId unit) {
        return ActivityId.of("talk-of-" + unit);
    }

    /** What the records of a unit hang on. */
    static void prepare(Office office, UnitId unit) {
        office.activities().record(activity(talk(unit).value(), unit));
    }

    /** The id of the record that a unit has of this kind. */
    String idOf(UnitId unit) {
        return kind.name() + "-of-" + unit;
    }

    void record(Office office, UnitId unit) {
        records.apply(office).record(value.apply(idOf(unit), unit));
    }
}
