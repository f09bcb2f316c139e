package io.tongxin.testkit.verdict;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Exemption;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.NormId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.storage.Recorded;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A bureau on 30 September whose duties stand in every way that an assertion tells apart. */
final class Bureau {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId UNIT = UnitId.of("bureau");
    static final OwnerId BODY = OwnerId.body(UNIT);
    static final PostId POST = PostId.of("bureau.leader");
    static final OwnerId LEADER = OwnerId.post(POST);
    private static final GroundId LEAVE = GroundId.of("leave");
    private static final EvidenceKindId MINUTES = EvidenceKindId.of("minutes");

    private Bureau() {}

    static Evaluation on30September() {
        return Evaluation.of(facts(), AsOf.of(LocalDate.of(2026, 9, 30), Instant.parse("2026-09-30T10:00:00Z")));
    }

    private static Facts facts() {
        ResponsibilityList list = ResponsibilityList.of(
                ListVersion.parse("duties@2026"),
                Bilingual.of("责任清单", "duties"),
                UNIT,
                EffectivePeriod.from(LocalDate.of(2026, 1, 1)),
                Audience.of(UNIT),
                List.of(
                        item("study", Quota.of(PeriodLength.QUARTER, 1))
                                .withBasis(List.of(Citation.document(NormId.of("regulation"), "2020"))),
                        item("talk", Quota.of(PeriodLength.YEAR, 4)),
                        item("report", Quota.of(PeriodLength.YEAR, 1)),
                        item("visit", Quota.of(PeriodLength.YEAR, 3).withGap(60)),
                        item("training", Quota.of(PeriodLength.YEAR, 1)).withGrounds(Set.of(LEAVE)),
                        item("notice", Quota.of(PeriodLength.MONTH, 1).withDueDay(20)),
                        item("briefing", ResponsibleRole.LEADER_IN_CHARGE, Quota.of(PeriodLength.YEAR, 2))));
        Terms terms =
                Terms.of(List.of(Tailoring.of(List.of(list)).resolve(list.key()).list()), organization());
        var leave = new Exemption(
                DecisionId.of("leave-1"), ItemId.of("training"), BODY, year(), LEAVE, CITY, LocalDate.of(2026, 1, 5));
        return Facts.of(terms)
                .withActivities(List.of(
                                act("study-1", "study", "2026-03-12").withEvidence(minutes()),
                                act("study-2", "study", "2026-05-12"),
                                act("talk-1", "talk", "2026-02-01").withEvidence(minutes()),
                                act("notice-1", "notice", "2026-01-25").withEvidence(minutes()))
                        .stream()
                        .map(a -> Recorded.first(a, Instant.parse("2026-06-01T10:00:00Z"), ActorId.of("clerk")))
                        .toList())
                .withDecisions(
                        List.of(Recorded.first(leave, Instant.parse("2026-01-05T10:00:00Z"), ActorId.of("clerk"))));
    }

    private static Organization organization() {
        return Organization.of(new OrganizationRecords(
                List.of(
                        new OrganizationUnit(
                                CITY, Bilingual.of("岚汀市", "Lanting City"), Set.of(), EffectivePeriod.always()),
                        new OrganizationUnit(
                                UNIT, Bilingual.of("岚汀局", "Lanting Bureau"), Set.of(), EffectivePeriod.always())),
                List.of(new Placement(PlacementId.of("p"), UNIT, CITY, EffectivePeriod.always())),
                List.of(),
                List.of(new Post(
                        POST,
                        UNIT,
                        Bilingual.of("分管领导", "leader in charge"),
                        Set.of(ResponsibleRole.LEADER_IN_CHARGE),
                        EffectivePeriod.always())),
                List.of(
                        held("first", EffectivePeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))),
                        held("second", EffectivePeriod.from(LocalDate.of(2026, 7, 1))))));
    }

    private static Appointment held(String person, EffectivePeriod effective) {
        return new Appointment(AppointmentId.of(person), POST, PersonId.of(person), effective);
    }

    private static DateSpan year() {
        return DateSpan.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    private static List<Evidence> minutes() {
        return List.of(Evidence.of(MINUTES));
    }

    private static ResponsibilityItem item(String kind, Quota quota) {
        return item(kind, ResponsibleRole.BODY, quota);
    }

    private static ResponsibilityItem item(String kind, ResponsibleRole role, Quota quota) {
        return ResponsibilityItem.of(
                        ItemId.of(kind),
                        Bilingual.of("条目" + kind, "item " + kind),
                        Set.of(role),
                        quota,
                        Credit.of(ActivityKindId.of(kind)).withEvidence(Set.of(MINUTES)))
                .withLead(0);
    }

    private static Activity act(String id, String kind, String day) {
        return Activity.of(
                ActivityId.of(id),
                UNIT,
                ActivityKindId.of(kind),
                Bilingual.of("活动", "act"),
                LocalDate.parse(day),
                BODY,
                ParticipationRole.ATTENDED);
    }
}
