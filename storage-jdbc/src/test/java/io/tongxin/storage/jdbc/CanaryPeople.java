package io.tongxin.storage.jdbc;

import static io.tongxin.storage.jdbc.CanaryDesk.CITY;
import static io.tongxin.storage.jdbc.CanaryDesk.DAY;
import static io.tongxin.storage.jdbc.CanaryDesk.EDU;
import static io.tongxin.storage.jdbc.CanaryDesk.SECRETARY;

import io.tongxin.Appeals;
import io.tongxin.Consultations;
import io.tongxin.Office;
import io.tongxin.PeopleWork;
import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.ConsultationSubject;
import io.tongxin.consultation.Initiator;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.Participant;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.AppealId;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.DevelopmentStepId;
import io.tongxin.id.DocumentId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.RightsRequestId;
import io.tongxin.id.SurveyId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.pairing.Appeal;
import io.tongxin.pairing.Pairing;
import io.tongxin.pool.DevelopmentStage;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.EntryBasis;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.ReviewInterval;
import io.tongxin.pool.TalentPool;
import io.tongxin.privacy.PersonalRight;
import io.tongxin.privacy.RightsRequest;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Command;
import io.tongxin.survey.Answer;
import io.tongxin.survey.Asked;
import io.tongxin.survey.Survey;
import io.tongxin.survey.SurveyProgress;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The work with people, of whom its records hold nothing but the id. */
final class CanaryPeople {
    private static final Purpose WHY = Purpose.of("联系本人");
    private static final Grounds NOW_ASKED = Grounds.of("核实诉求");

    private final CanaryDesk desk;

    CanaryPeople(CanaryDesk desk) {
        this.desk = desk;
    }

    void workWith(PersonId one, PersonId other) {
        Office office = desk.keeper();
        pool(office.people(), one);
        friend(office.people(), one);
        survey(office, one, other);
        appeal(office, one);
        voice(office, one);
    }

    private void appeal(Office office, PersonId one) {
        Appeals appeals = office.people().appeals();
        ActivityId talk = ActivityId.of("talk-1");
        desk.tell(office.activities()
                .record(Activity.of(
                        talk,
                        EDU,
                        ActivityKindId.of("talk"),
                        Bilingual.of("谈心谈话"),
                        DAY,
                        OwnerId.post(SECRETARY),
                        ParticipationRole.ATTENDED)));
        Appeal appeal = Appeal.of(AppealId.of("a-1"), EDU, one, talk, DAY, CanaryPerson.BIRD + "诉求");
        desk.tell(appeal);
        desk.tell(appeals.record(desk.command(), appeal));
        desk.refused(() -> appeals.record(desk.command(), appeal));
        desk.tell(appeals.handle(desk.command(), appeal.id(), DAY, CanaryPerson.BIRD + "办理", 1));
        desk.tell(appeals.reveal(appeal.id(), WHY, NOW_ASKED));
        desk.refused(() -> appeals.handle(desk.command(), appeal.id(), DAY, CanaryPerson.BIRD.repeat(2_000), 2));
        desk.refused(() -> desk.guest().people().appeals().reveal(appeal.id(), WHY, NOW_ASKED));
    }

    private void voice(Office office, PersonId one) {
        Consultations consultations = office.consultations();
        var matter = new Consultation(
                ConsultationId.of("matter-1"),
                CITY,
                Optional.empty(),
                ConsultationForm.WRITTEN,
                ConsultationSubject.MAJOR_MATTER,
                Initiator.COMMITTEE,
                Optional.of(Bilingual.of("示例议题")),
                List.of(Participant.consulted(EDU)),
                List.of(ConsultationStep.of(ConsultationAct.PROPOSE, DAY, CITY)));
        desk.tell(consultations.cases().record(matter));
        Command command = desk.command();
        Opinion voiced = consultations.voiced(
                command,
                Opinion.raised(OpinionId.of("o-1"), CITY, matter.id(), Set.of(EDU), Bilingual.of("示例意见"), DAY),
                one,
                CanaryPerson.BIRD + "发言人");
        desk.tell(voiced);
        desk.tell(consultations.opinions().record(command, voiced));
        desk.tell(consultations.voice(voiced.id(), WHY, NOW_ASKED).isPresent());
        desk.refused(() -> consultations.voiced(desk.command(), voiced, one, CanaryPerson.BIRD.repeat(2_000)));
        desk.refused(() -> desk.guest().consultations().voice(voiced.id(), WHY, NOW_ASKED));
    }

    private void pool(PeopleWork people, PersonId one) {
        PoolGroundId ground = PoolGroundId.of("g");
        var pool = new TalentPool(
                TalentPoolId.of("pool"),
                EDU,
                Bilingual.of("人才库"),
                Set.of(ground),
                Set.of(ground),
                SECRETARY,
                ReviewInterval.inMonths(Set.of(DAY.getMonth())));
        desk.tell(people.talentPools().record(pool));
        var basis = EntryBasis.document(DocumentId.of("2025/17"));
        var id = PoolEntryId.of("e-1");
        var entry = new PoolEntry(id, pool.id(), EDU, one, DAY, ground, basis, SECRETARY, Optional.empty());
        desk.tell(people.poolEntries().record(entry));
        desk.refused(() -> people.poolEntries().record(entry));
        desk.tell(people.poolReviews()
                .record(new PoolReview(PoolReviewId.of("r-1"), id, EDU, DAY, SECRETARY, PoolReview.Outcome.KEPT)));
    }

    private void friend(PeopleWork people, PersonId one) {
        desk.tell(people.developmentSteps()
                .record(new DevelopmentStep(
                        DevelopmentStepId.of("d-1"),
                        EDU,
                        one,
                        DevelopmentStage.FOUND,
                        DAY,
                        List.of(Evidence.of(EvidenceKindId.of("minutes"))))));
        var pairing = new Pairing(PairingId.of("pair-1"), SECRETARY, one, EffectivePeriod.from(DAY), 90, 180);
        desk.tell(people.pairings().record(pairing));
        desk.refused(() -> people.pairings().record(pairing));
    }

    private void survey(Office office, PersonId one, PersonId other) {
        var asked = List.of(
                new Asked(one, DAY, Answer.answered(DAY, Set.of("mandates"))), new Asked(other, DAY, Answer.none()));
        var survey = new Survey(
                SurveyId.of("survey-1"),
                EDU,
                Purpose.of("核对任职信息"),
                DAY,
                Set.of("mandates"),
                DocumentId.of("n-1"),
                asked,
                Optional.empty());
        desk.tell(office.people().surveys().record(survey));
        desk.tell(SurveyProgress.of(survey));
        desk.tell(office.rightsRequests()
                .record(RightsRequest.received(
                        RightsRequestId.of("q-1"), EDU, one, PersonalRight.COPY, Set.of(), DAY, ActorId.of("clerk"))));
    }
}
