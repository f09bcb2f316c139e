package io.tongxin.kept;

import io.tongxin.RecordKinds;
import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
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
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.NormId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.norm.Norm;
import io.tongxin.norm.NormKind;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The records of which bodies are kept; all of them are made up. A sample is added with a new version of its kind alone. */
final class KeptSamples {
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId EDU = UnitId.of("edu");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final EffectivePeriod OPEN = EffectivePeriod.from(LocalDate.of(2020, 1, 1));
    private static final EffectivePeriod ENDED =
            EffectivePeriod.of(LocalDate.of(1986, 5, 4), LocalDate.of(2024, 2, 29));
    private static final DutyRef OF_POST = DutyRef.parse("item-1|post:edu.secretary|table/2026春|2026-03-01");
    private static final DutyRef OF_BODY = DutyRef.parse("item-2|unit:edu|2026-Q1|2026-01-01");

    private KeptSamples() {}

    static List<Kept<?>> all() {
        return List.of(
                units(),
                placements(),
                relations(),
                posts(),
                appointments(),
                norms(),
                new Kept<>(RecordKinds.RESPONSIBILITY_LISTS, KeptLists.all()),
                workingCalendars(),
                periodTables(),
                activities(),
                exemptions(),
                judgements(),
                attestations(),
                reasons(),
                triggers(),
                closings(),
                KeptPersonnel.files(),
                KeptPrivacy.rightsRequests(),
                KeptPrivacy.incidents(),
                KeptPools.pools(),
                KeptPools.entries(),
                KeptPools.reviews(),
                KeptPools.steps(),
                KeptFriends.pairings(),
                KeptFriends.appeals(),
                KeptFriends.surveys(),
                KeptConsultations.profiles(),
                KeptConsultations.plans(),
                KeptConsultations.consultations(),
                KeptConsultations.opinions(),
                KeptConsultations.moves(),
                KeptAccesses.all());
    }

    private static Kept<OrganizationUnit> units() {
        return new Kept<>(
                RecordKinds.UNITS,
                Map.of(
                        "full",
                        new OrganizationUnit(
                                EDU,
                                Bilingual.of("示例市教育局", "Sample Education Bureau"),
                                Set.of(UnitClassId.of("bureau"), UnitClassId.of("a-class")),
                                ENDED),
                        "least",
                        new OrganizationUnit(CITY, Bilingual.of("示例市"), Set.of(), EffectivePeriod.always()),
                        "text",
                        new OrganizationUnit(
                                UnitId.of("𠮷/单位 é"),
                                Bilingual.of("𠀀\n第二行\t\"引号\"\\", "<b>&amp;'\u2028"),
                                Set.of(),
                                OPEN)));
    }

    private static Kept<Placement> placements() {
        return new Kept<>(
                RecordKinds.PLACEMENTS,
                Map.of(
                        "open", new Placement(PlacementId.of("p-1"), EDU, CITY, OPEN),
                        "ended", new Placement(PlacementId.of("p-2"), EDU, CITY, ENDED)));
    }

    private static Kept<Relation> relations() {
        RelationTypeId guides = RelationTypeId.of("guides");
        return new Kept<>(
                RecordKinds.RELATIONS,
                Map.of(
                        "open", new Relation(RelationId.of("r-1"), guides, CITY, EDU, OPEN),
                        "ended", new Relation(RelationId.of("r-2"), guides, EDU, CITY, ENDED)));
    }

    private static Kept<Post> posts() {
        return new Kept<>(
                RecordKinds.POSTS,
                Map.of(
                        "every-role",
                        new Post(
                                PostId.of("edu.secretary"),
                                EDU,
                                Bilingual.of("党委书记", "secretary"),
                                EnumSet.allOf(ResponsibleRole.class),
                                OPEN),
                        "one-role",
                        new Post(
                                PostId.of("edu.head"),
                                EDU,
                                Bilingual.of("局长"),
                                Set.of(ResponsibleRole.OTHER_LEADER),
                                ENDED)));
    }

    private static Kept<Appointment> appointments() {
        PostId post = PostId.of("edu.secretary");
        return new Kept<>(
                RecordKinds.APPOINTMENTS,
                Map.of(
                        "open", new Appointment(AppointmentId.of("a-1"), post, PersonId.of("p-1"), OPEN),
                        "ended", new Appointment(AppointmentId.of("a-2"), post, PersonId.of("p-2"), ENDED)));
    }

    private static Kept<Norm> norms() {
        var articles = List.of(
                new Norm.Article(8, Bilingual.of("要点", "gist"), true), new Norm.Article(9, Bilingual.of("要点二"), false));
        var samples = new HashMap<String, Norm>();
        samples.put(
                "full",
                new Norm(
                        NormId.of("rules"),
                        Bilingual.of("示例规定", "Sample Rules"),
                        Bilingual.of("示例机关", "Sample Organ"),
                        List.of(
                                new Norm.Version("2020", OPEN, true, 61, articles),
                                new Norm.Version("2015", ENDED, false, 0, List.of()))));
        samples.put("least", norm("notice", Optional.empty()));
        for (NormKind kind : NormKind.values()) {
            String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            samples.put(id, norm(id, Optional.of(kind)));
        }
        return new Kept<>(RecordKinds.NORMS, samples);
    }

    private static Norm norm(String id, Optional<NormKind> kind) {
        return new Norm(
                NormId.of(id),
                Bilingual.of("示例通知"),
                Bilingual.of("示例机关"),
                kind,
                List.of(new Norm.Version("1", OPEN, false, 0, List.of())));
    }

    private static Kept<WorkingCalendar> workingCalendars() {
        EffectivePeriod known = EffectivePeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return new Kept<>(
                RecordKinds.WORKING_CALENDARS,
                Map.of(
                        "full",
                        new WorkingCalendar(
                                WorkingCalendarId.of("cal-1"),
                                Bilingual.of("示例日历", "sample calendar"),
                                known,
                                Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 1)),
                                Set.of(LocalDate.of(2026, 1, 4))),
                        "least",
                        new WorkingCalendar(
                                WorkingCalendarId.of("cal-2"), Bilingual.of("空日历"), known, Set.of(), Set.of())));
    }

    private static Kept<PeriodTable> periodTables() {
        var spring = new PeriodTable.Row("2026春", DateSpan.of(DAY, DAY.plusDays(100)));
        var autumn = new PeriodTable.Row("2026秋", DateSpan.of(DAY.plusDays(120), DAY.plusDays(220)));
        return new Kept<>(
                RecordKinds.PERIOD_TABLES,
                Map.of(
                        "semesters",
                        new PeriodTable(
                                PeriodTableId.of("semesters"),
                                Bilingual.of("学期表", "semesters"),
                                PeriodTable.Kind.SEMESTER,
                                Set.of(UnitId.of("school-2"), UnitId.of("school-1")),
                                List.of(spring, autumn),
                                DAY.plusDays(400)),
                        "windows",
                        new PeriodTable(
                                PeriodTableId.of("vote"),
                                Bilingual.of("测评时段"),
                                PeriodTable.Kind.WINDOW,
                                Set.of(),
                                List.of(spring),
                                DAY.plusDays(200))));
    }

    private static Kept<Activity> activities() {
        var body = OwnerId.body(EDU);
        return new Kept<>(
                RecordKinds.ACTIVITIES,
                Map.of(
                        "full",
                        new Activity(
                                ActivityId.of("act-1"),
                                EDU,
                                ActivityKindId.of("special-study"),
                                Bilingual.of("专题研究", "special study"),
                                DateSpan.of(DAY, DAY.plusDays(1)),
                                List.of(
                                        new Participation(body, ParticipationRole.PRESIDED),
                                        new Participation(
                                                OwnerId.parse("post:edu.secretary"), ParticipationRole.REPRESENTED),
                                        new Participation(OwnerId.parse("post:edu.head"), ParticipationRole.ATTENDED)),
                                List.of(
                                        Partner.paired(PersonId.of("p-9")),
                                        Partner.person(PersonId.of("p-8")),
                                        Partner.unit(UnitId.of("school-1"))),
                                List.of(
                                        new Evidence(EvidenceKindId.of("minutes"), "0f".repeat(32)),
                                        Evidence.of(EvidenceKindId.of("photo"))),
                                Set.of(DecisionId.of("trigger-2"), DecisionId.of("trigger-1"))),
                        "least",
                        Activity.of(
                                ActivityId.of("act-2"),
                                EDU,
                                ActivityKindId.of("visit"),
                                Bilingual.of("走访"),
                                DAY,
                                body,
                                ParticipationRole.ATTENDED)));
    }

    private static Kept<Exemption> exemptions() {
        GroundId ground = GroundId.of("force-majeure");
        return new Kept<>(
                RecordKinds.EXEMPTIONS,
                Map.of(
                        "post",
                        new Exemption(
                                DecisionId.of("e-1"),
                                ItemId.of("item-1"),
                                OwnerId.parse("post:edu.secretary"),
                                DateSpan.of(DAY, DAY.plusDays(30)),
                                ground,
                                CITY,
                                DAY),
                        "body",
                        new Exemption(
                                DecisionId.of("e-2"),
                                ItemId.of("item-2"),
                                OwnerId.body(EDU),
                                DateSpan.of(DAY, DAY),
                                ground,
                                CITY,
                                DAY.plusDays(1))));
    }

    private static Kept<Judgement> judgements() {
        return new Kept<>(
                RecordKinds.JUDGEMENTS,
                Map.of(
                        "fulfilled",
                        new Judgement(DecisionId.of("j-1"), OF_BODY, true, 100, Bilingual.of("已完成", "done"), CITY, DAY),
                        "in-part",
                        new Judgement(DecisionId.of("j-2"), OF_POST, false, 40, Bilingual.of("完成部分"), CITY, DAY),
                        "not-at-all",
                        new Judgement(DecisionId.of("j-3"), OF_POST, false, 0, Bilingual.of("未完成"), CITY, DAY)));
    }

    private static Kept<Attestation> attestations() {
        return new Kept<>(
                RecordKinds.ATTESTATIONS,
                Map.of(
                        "post", new Attestation(DecisionId.of("at-1"), OF_POST, EDU, DAY),
                        "body", new Attestation(DecisionId.of("at-2"), OF_BODY, EDU, DAY)));
    }

    private static Kept<Reason> reasons() {
        return new Kept<>(
                RecordKinds.REASONS,
                Map.of(
                        "post", new Reason(DecisionId.of("rs-1"), OF_POST, Bilingual.of("理由", "reason"), EDU, DAY),
                        "body", new Reason(DecisionId.of("rs-2"), OF_BODY, Bilingual.of("理由"), EDU, DAY)));
    }

    private static Kept<Trigger> triggers() {
        EventKindId event = EventKindId.of("re-election");
        return new Kept<>(
                RecordKinds.TRIGGERS,
                Map.of(
                        "later", new Trigger(DecisionId.of("t-1"), event, EDU, DAY, DAY.plusDays(9)),
                        "same-day", new Trigger(DecisionId.of("t-2"), event, CITY, DAY, DAY)));
    }

    private static Kept<Closing> closings() {
        return new Kept<>(
                RecordKinds.CLOSINGS,
                Map.of(
                        "micros",
                        new Closing(
                                DecisionId.of("c-1"),
                                CITY,
                                "2026-Q1",
                                DAY.plusDays(9),
                                Instant.parse("2026-04-10T00:00:00.123456Z")),
                        "whole",
                        new Closing(
                                DecisionId.of("c-2"), EDU, "table/2026春", DAY, Instant.parse("2026-03-31T16:00:00Z"))));
    }
}
