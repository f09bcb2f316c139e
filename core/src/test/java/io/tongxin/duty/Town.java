package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.decision.Decision;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.RelationId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Relation;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Recorded;
import io.tongxin.tailoring.Tailored;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A town that a test builds unit by unit: a tree, relations, lists by audience. */
final class Town {
    private static final Instant KNOWN = Instant.parse("2030-01-01T00:00:00Z");

    private final List<OrganizationUnit> units = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<ResponsibilityList> lists = new ArrayList<>();
    private final List<PeriodTable> tables = new ArrayList<>();
    private final List<Recorded<Activity>> activities = new ArrayList<>();
    private final List<Recorded<Decision>> decisions = new ArrayList<>();

    Town unit(String id, String... classes) {
        Set<UnitClassId> all =
                Set.copyOf(Stream.of(classes).map(UnitClassId::of).toList());
        units.add(new OrganizationUnit(UnitId.of(id), Bilingual.of(id), all, EffectivePeriod.always()));
        return this;
    }

    Town under(String lower, String upper) {
        return under(lower, upper, EffectivePeriod.always());
    }

    Town under(String lower, String upper, EffectivePeriod when) {
        PlacementId id = PlacementId.of("p" + placements.size());
        placements.add(new Placement(id, UnitId.of(lower), UnitId.of(upper), when));
        return this;
    }

    Town guides(String from, String to, EffectivePeriod when) {
        RelationId id = RelationId.of("r" + relations.size());
        relations.add(new Relation(id, RelationTypeId.of("guides"), UnitId.of(from), UnitId.of(to), when));
        return this;
    }

    Town list(String key, Audience audience, ResponsibilityItem... items) {
        lists.add(ResponsibilityList.of(
                ListVersion.parse(key),
                Bilingual.of(key),
                UnitId.of("city"),
                EffectivePeriod.always(),
                audience,
                List.of(items)));
        return this;
    }

    /** A list that imports another one whole and adds items. */
    Town tailored(String key, String imported, Audience audience, ResponsibilityItem... items) {
        lists.add(new ResponsibilityList(
                ListVersion.parse(key),
                Bilingual.of(key),
                UnitId.of("city"),
                EffectivePeriod.always(),
                audience,
                List.of(ListImport.all(ListVersion.parse(imported))),
                List.of(),
                List.of(),
                List.of(items),
                List.of(),
                List.of()));
        return this;
    }

    Town table(String id, PeriodTable.Kind kind, String known, Set<UnitId> whose, String... rows) {
        var dated = new ArrayList<PeriodTable.Row>();
        for (String row : rows) {
            int dots = row.indexOf("..");
            dated.add(new PeriodTable.Row(
                    "r" + dated.size(),
                    DateSpan.of(LocalDate.parse(row.substring(0, dots)), LocalDate.parse(row.substring(dots + 2)))));
        }
        tables.add(new PeriodTable(PeriodTableId.of(id), Bilingual.of(id), kind, whose, dated, LocalDate.parse(known)));
        return this;
    }

    Town decide(Decision decision) {
        decisions.add(Recorded.first(decision, Instant.EPOCH, ActorId.of("clerk")));
        return this;
    }

    Town act(
            String id,
            String kind,
            String day,
            String owner,
            ParticipationRole role,
            List<String> met,
            String... proof) {
        var activity = new Activity(
                ActivityId.of(id),
                UnitId.of("city"),
                ActivityKindId.of(kind),
                Bilingual.of("活动"),
                DateSpan.of(LocalDate.parse(day), LocalDate.parse(day)),
                List.of(new Participation(OwnerId.parse(owner), role)),
                met.stream().map(Partner::parse).toList(),
                Stream.of(proof).map(EvidenceKindId::of).map(Evidence::of).toList(),
                Set.of());
        activities.add(Recorded.first(activity, Instant.EPOCH, ActorId.of("clerk")));
        return this;
    }

    Facts facts() {
        List<ResolvedList> resolved =
                Tailoring.of(lists).resolveAll().stream().map(Tailored::list).toList();
        Organization organization =
                Organization.of(new OrganizationRecords(units, placements, relations, List.of(), List.of()));
        return Facts.of(Terms.of(resolved, organization).withTables(tables))
                .withActivities(activities)
                .withDecisions(decisions);
    }

    Evaluation on(String day) {
        return Evaluation.of(facts(), AsOf.of(LocalDate.parse(day), KNOWN));
    }

    /** Item and period of each duty of the unit's body in 2026. */
    List<String> owed(String unit) {
        return on("2026-06-01").of(OwnerId.body(UnitId.of(unit)), 2026).stream()
                .map(v -> v.duty().ref().item() + " " + v.duty().span())
                .toList();
    }

    Verdict one(String unit, String day) {
        return Scene.only(on(day).of(OwnerId.body(UnitId.of(unit)), 2026));
    }
}
