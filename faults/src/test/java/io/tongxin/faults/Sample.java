package io.tongxin.faults;

import io.tongxin.Changes;
import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EventKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.NormId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.norm.Norm;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Records of a made-up city; every text and every person in them bears the canary. */
final class Sample {
    static final UnitId EDU = UnitId.of("edu");
    static final UnitId FIN = UnitId.of("fin");
    static final PostId SECRETARY = PostId.of("edu.secretary");
    static final OwnerId BODY = OwnerId.body(EDU);
    static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    static final Instant CUT = Instant.parse("2026-03-31T16:00:00Z");

    private Sample() {}

    static Bilingual text(String what) {
        return Bilingual.of(what + Canary.TEXT, what + " " + Canary.LATIN);
    }

    static OrganizationUnit unit(UnitId id, String name) {
        return new OrganizationUnit(id, text(name), Set.of(), EffectivePeriod.from(FOUNDED));
    }

    static Placement placement(UnitId unit, UnitId superior) {
        return new Placement(PlacementId.of("place-" + unit), unit, superior, EffectivePeriod.from(FOUNDED));
    }

    static Relation relation(String id, UnitId from, UnitId to) {
        return new Relation(RelationId.of(id), RelationTypeId.of("guides"), from, to, EffectivePeriod.from(FOUNDED));
    }

    static Post post(PostId id, UnitId unit, String title) {
        return new Post(
                id, unit, text(title), Set.of(ResponsibleRole.FIRST_RESPONSIBLE), EffectivePeriod.from(FOUNDED));
    }

    static Appointment appointment(String id, LocalDate from, LocalDate until) {
        return new Appointment(
                AppointmentId.of(id), SECRETARY, PersonId.of(Canary.LATIN + "-" + id), EffectivePeriod.of(from, until));
    }

    static OrganizationRecords organization(UnitId root) {
        return new OrganizationRecords(
                List.of(unit(root, "市"), unit(EDU, "教育局"), unit(FIN, "财政局")),
                List.of(placement(EDU, root), placement(FIN, root)),
                List.of(relation("rel-0", EDU, FIN)),
                List.of(post(SECRETARY, EDU, "书记")),
                List.of(appointment("first", FOUNDED, LocalDate.of(2026, 5, 31))));
    }

    /** The city as it is before a command. */
    static Changes founding(Changes changes, UnitId root) {
        return changes.recordAll(organization(root));
    }

    static Norm norm(String title) {
        return new Norm(
                NormId.of("norm"),
                text(title),
                text("发文机关"),
                List.of(new Norm.Version("2020", EffectivePeriod.from(FOUNDED), false, 0, List.of())));
    }

    static ResponsibilityList list(UnitId root, String version, int year, String title) {
        var item = ResponsibilityItem.of(
                ItemId.of("study"),
                text("专题研究"),
                Set.of(ResponsibleRole.BODY),
                Quota.of(PeriodLength.QUARTER, 1),
                Credit.of(ActivityKindId.of("study")));
        return ResponsibilityList.of(
                ListVersion.parse("duties@" + version),
                text(title),
                root,
                EffectivePeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                Audience.of(EDU),
                List.of(item));
    }

    static WorkingCalendar calendar(String title) {
        return new WorkingCalendar(
                WorkingCalendarId.of("calendar"),
                text(title),
                EffectivePeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                Set.of(LocalDate.of(2026, 1, 1)),
                Set.of(LocalDate.of(2026, 1, 4)));
    }

    static PeriodTable terms(String title) {
        return new PeriodTable(
                PeriodTableId.of("terms"),
                text(title),
                PeriodTable.Kind.SEMESTER,
                Set.of(EDU),
                List.of(new PeriodTable.Row(
                        "2026-S1", DateSpan.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 31)))),
                LocalDate.of(2026, 12, 31));
    }

    static Activity activity(String id, String title) {
        return Activity.of(
                ActivityId.of(id), EDU, ActivityKindId.of("study"), text(title), DAY, BODY, ParticipationRole.PRESIDED);
    }

    /** With two owners and an answer to an event. */
    static Activity joint(String id, Set<DecisionId> answers) {
        return new Activity(
                ActivityId.of(id),
                EDU,
                ActivityKindId.of("study"),
                text("联合研究"),
                DateSpan.of(DAY, DAY),
                List.of(
                        new Participation(BODY, ParticipationRole.PRESIDED),
                        new Participation(OwnerId.post(SECRETARY), ParticipationRole.ATTENDED),
                        new Participation(OwnerId.body(FIN), ParticipationRole.ATTENDED)),
                List.of(),
                List.of(),
                answers);
    }

    static DutyRef duty() {
        return new DutyRef(ItemId.of("study"), BODY, "2026-Q1", LocalDate.of(2026, 1, 1));
    }

    static Trigger trigger(String id, LocalDate day) {
        return new Trigger(DecisionId.of(id), EventKindId.of("visit"), EDU, day, day);
    }

    static Exemption exemption(UnitId root, String id, LocalDate until) {
        return new Exemption(
                DecisionId.of(id),
                ItemId.of("study"),
                BODY,
                DateSpan.of(LocalDate.of(2026, 1, 1), until),
                GroundId.of("leave"),
                root,
                DAY);
    }

    static Judgement judgement(UnitId root, String id, int percent) {
        return new Judgement(DecisionId.of(id), duty(), percent >= 60, percent, text("评语"), root, DAY);
    }

    static Attestation attestation(String id) {
        return new Attestation(DecisionId.of(id), duty(), EDU, DAY);
    }

    static Reason reason(String id, String words) {
        return new Reason(DecisionId.of(id), duty(), text(words), EDU, DAY);
    }

    static Closing closing(UnitId root, String id) {
        return new Closing(DecisionId.of(id), root, "2026-Q1", DAY, CUT);
    }
}
