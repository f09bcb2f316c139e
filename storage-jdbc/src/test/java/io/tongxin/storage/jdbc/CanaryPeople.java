package io.tongxin.storage.jdbc;

import static io.tongxin.storage.jdbc.CanaryDesk.DAY;
import static io.tongxin.storage.jdbc.CanaryDesk.EDU;
import static io.tongxin.storage.jdbc.CanaryDesk.SECRETARY;

import io.tongxin.Office;
import io.tongxin.PeopleWork;
import io.tongxin.activity.Evidence;
import io.tongxin.actor.Purpose;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActorId;
import io.tongxin.id.DevelopmentStepId;
import io.tongxin.id.DocumentId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.RightsRequestId;
import io.tongxin.id.SurveyId;
import io.tongxin.id.TalentPoolId;
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
    private final CanaryDesk desk;

    CanaryPeople(CanaryDesk desk) {
        this.desk = desk;
    }

    void workWith(PersonId one, PersonId other) {
        Office office = desk.keeper();
        pool(office.people(), one);
        friend(office.people(), one);
        survey(office, one, other);
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
