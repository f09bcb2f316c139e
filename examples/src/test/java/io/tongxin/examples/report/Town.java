package io.tongxin.examples.report;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Closing;
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
import io.tongxin.id.DutyRef;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.storage.Recorded;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A town of two bureaus, a section and an association that stands outside the tree; one bureau has a spiteful name. */
final class Town {
    static final String SPITEFUL = "<script>alert(\"x\")</script> & '局' </title> ]]>";
    static final UnitId TOP = UnitId.of("town");
    static final UnitId BUREAU = UnitId.of("bureau");
    static final UnitId SECOND = UnitId.of("bureau-2");
    static final UnitId SECTION = UnitId.of("a-section");
    static final UnitId ASSOCIATION = UnitId.of("association");
    static final OwnerId LEADER = OwnerId.post(PostId.of("bureau.leader"));
    static final DutyRef VISITS = DutyRef.parse("visit|post:bureau.leader|2026|2026-01-01");
    static final PersonId HOLDER = PersonId.of("person-nobody-may-see");

    private static final ActivityKindId STUDY = ActivityKindId.of("study");
    private static final ActivityKindId VISIT = ActivityKindId.of("visit");
    private static final GroundId LEAVE = GroundId.of("leave");
    private static final ActorId CLERK = ActorId.of("clerk");
    private static final EffectivePeriod ALWAYS = EffectivePeriod.from(LocalDate.of(2000, 1, 1));

    private Town() {}

    /** Seen from 30 September with all that was recorded in the year, and as it was known on 1 July. */
    static ReportData data() {
        return data(Locale.SIMPLIFIED_CHINESE);
    }

    static ReportData data(Locale first) {
        return new ReportData(
                on("2026-09-30", "2026-12-31"),
                on("2026-09-30", "2026-07-01"),
                2026,
                TOP,
                LEADER,
                VISITS,
                Vocabulary.empty(),
                ZoneId.of("Asia/Shanghai"),
                first);
    }

    static Evaluation on(String day, String known) {
        return Evaluation.of(facts(), AsOf.of(LocalDate.parse(day), evening(known)));
    }

    private static Instant evening(String day) {
        return LocalDate.parse(day).atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    private static Facts facts() {
        Terms terms = Terms.of(
                Tailoring.of(List.of(list())).resolveAll().stream()
                        .map(t -> t.list())
                        .toList(),
                Organization.of(organization()));
        return Facts.of(terms)
                .withActivities(List.of(
                        act("s1", SECOND, STUDY, OwnerId.body(SECOND), "2026-03-10", "2026-03-10"),
                        act("s2", BUREAU, STUDY, OwnerId.body(BUREAU), "2026-03-12", "2026-05-01"),
                        act("s3", BUREAU, STUDY, OwnerId.body(BUREAU), "2026-08-03", "2026-08-03"),
                        act("s4", ASSOCIATION, STUDY, OwnerId.body(ASSOCIATION), "2026-02-03", "2026-02-03"),
                        act("v1", BUREAU, VISIT, LEADER, "2026-03-24", "2026-03-24"),
                        act("v2", BUREAU, VISIT, LEADER, "2026-06-22", "2026-08-15")))
                .withDecisions(List.of(Recorded.first(leave(), evening("2026-10-10"), CLERK)))
                .withClosings(List.of(new Facts.Closed(
                        new Closing(
                                DecisionId.of("c1"), TOP, "2026-Q1", LocalDate.of(2026, 4, 10), evening("2026-04-10")),
                        terms)));
    }

    /** From 10 October on, decided on that day: what is asked falls from 4 to 3. */
    private static Exemption leave() {
        return new Exemption(
                DecisionId.of("e1"),
                ItemId.of("visit"),
                LEADER,
                DateSpan.of(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 12, 31)),
                LEAVE,
                TOP,
                LocalDate.of(2026, 10, 10));
    }

    private static Recorded<Activity> act(
            String id, UnitId unit, ActivityKindId kind, OwnerId owner, String day, String recorded) {
        Activity activity = Activity.of(
                ActivityId.of(id),
                unit,
                kind,
                Bilingual.of("活动"),
                LocalDate.parse(day),
                owner,
                ParticipationRole.PRESIDED);
        return Recorded.first(activity, evening(recorded), CLERK);
    }

    private static ResponsibilityList list() {
        ResponsibilityItem study =
                item("study", ResponsibleRole.BODY, Quota.of(PeriodLength.QUARTER, 1), Credit.of(STUDY));
        ResponsibilityItem standing = item(
                        "standing",
                        ResponsibleRole.BODY,
                        new Frequency.Standing(new Cycle.Regular(PeriodLength.HALF_YEAR)),
                        Credit.none())
                .withStrength(Strength.SHOULD);
        ResponsibilityItem visit = item(
                        "visit", ResponsibleRole.LEADER_IN_CHARGE, Quota.of(PeriodLength.YEAR, 4), Credit.of(VISIT))
                .withGrounds(Set.of(LEAVE));
        return ResponsibilityList.of(
                ListVersion.parse("duties@2026"),
                Bilingual.of("责任清单"),
                TOP,
                ALWAYS,
                Audience.of(BUREAU, SECOND, SECTION, ASSOCIATION),
                List.of(study, standing, visit));
    }

    private static ResponsibilityItem item(String id, ResponsibleRole role, Frequency frequency, Credit credit) {
        return ResponsibilityItem.of(
                ItemId.of(id), Bilingual.of(SPITEFUL + id, "item " + id), Set.of(role), frequency, credit);
    }

    private static OrganizationRecords organization() {
        return new OrganizationRecords(
                List.of(
                        unit(TOP, "镇"),
                        unit(BUREAU, SPITEFUL),
                        unit(SECOND, "二局"),
                        unit(SECTION, "科"),
                        unit(ASSOCIATION, "协会")),
                List.of(
                        new Placement(PlacementId.of("p1"), BUREAU, TOP, ALWAYS),
                        new Placement(PlacementId.of("p2"), SECOND, TOP, ALWAYS),
                        new Placement(PlacementId.of("p3"), SECTION, SECOND, ALWAYS)),
                List.of(new Relation(RelationId.of("r1"), RelationTypeId.of("guides"), SECOND, ASSOCIATION, ALWAYS)),
                List.of(new Post(
                        PostId.of("bureau.leader"),
                        BUREAU,
                        Bilingual.of("分管领导"),
                        Set.of(ResponsibleRole.LEADER_IN_CHARGE),
                        ALWAYS)),
                List.of(new Appointment(AppointmentId.of("a1"), PostId.of("bureau.leader"), HOLDER, ALWAYS)));
    }

    private static OrganizationUnit unit(UnitId id, String name) {
        return new OrganizationUnit(id, Bilingual.of(name), Set.of(), ALWAYS);
    }
}
