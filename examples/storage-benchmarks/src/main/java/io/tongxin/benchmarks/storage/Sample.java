package io.tongxin.benchmarks.storage;

import io.tongxin.Attributes;
import io.tongxin.RecordKinds;
import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Command;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Row;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Made-up activities of a city of 200 units, and the same as the rows they become.
 *
 * @param activities as a host has them
 * @param drafts as the storage contract takes them
 * @param rows as they are stored
 */
record Sample(List<Activity> activities, List<Draft> drafts, List<Row> rows) {
    static final UnitId ROOT = UnitId.of("city");
    static final Instant AT = Instant.parse("2026-10-05T00:00:00Z");
    static final Actor CLERK = Actor.of(ActorId.of("clerk"), ROOT, Scope.root(ROOT));
    static final Command COMMAND = Command.of(CommandId.of("import"), CLERK, Purpose.of("录入"));
    private static final int UNITS = 200;

    /** So many activities, the same for the same seed. */
    static Sample of(int size, long seed) {
        var random = new SplittableRandom(seed);
        List<Activity> activities =
                IntStream.range(0, size).mapToObj(i -> activity(i, random)).toList();
        List<Draft> drafts = activities.stream()
                .map(a -> RecordKinds.ACTIVITIES.draft(a, a.unit()))
                .toList();
        return new Sample(
                activities,
                drafts,
                drafts.stream().map(d -> d.row(ROOT, 1, AT, COMMAND)).toList());
    }

    private static Activity activity(int number, SplittableRandom random) {
        int unit = random.nextInt(UNITS);
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(270));
        var participations = new ArrayList<Participation>();
        int present = 1 + random.nextInt(3);
        for (int i = 0; i < present; i++) {
            participations.add(new Participation(OwnerId.body(unit((unit + i) % UNITS)), ParticipationRole.ATTENDED));
        }
        return new Activity(
                ActivityId.of("a-" + number),
                unit(unit),
                ActivityKindId.of("kind-" + random.nextInt(30)),
                Bilingual.of("专题研究统一战线工作会议（第" + number + "次）"),
                DateSpan.of(day, day),
                participations,
                List.of(),
                List.of(),
                Set.of());
    }

    private static UnitId unit(int number) {
        return UnitId.of("unit-" + number);
    }

    /** The units that the activities are of. */
    static OrganizationRecords organization() {
        EffectivePeriod always = EffectivePeriod.from(LocalDate.of(2020, 1, 1));
        Set<UnitClassId> organ = Set.of(UnitClassId.of("organ"));
        var units = new ArrayList<OrganizationUnit>();
        var placements = new ArrayList<Placement>();
        units.add(new OrganizationUnit(ROOT, Bilingual.of("某市"), organ, always));
        for (int i = 0; i < UNITS; i++) {
            units.add(new OrganizationUnit(unit(i), Bilingual.of("第" + i + "局"), organ, always));
            placements.add(new Placement(PlacementId.of("placed-" + i), unit(i), ROOT, always));
        }
        return new OrganizationRecords(units, placements, List.of(), List.of(), List.of());
    }

    int size() {
        return rows.size();
    }

    /** By which every way of reading shows that it has read the row. */
    static long digest(String id, String body, LocalDate day, int codes) {
        return id.hashCode() * 31L + body.hashCode() * 7L + day.toEpochDay() * 3L + codes;
    }

    /** The same of a row. */
    static long digest(Row row) {
        return digest(
                row.id(),
                row.body(),
                row.indexed().value(Attributes.DAY).orElseThrow(),
                row.indexed().codes(Attributes.OWNERS).size());
    }

    long digest() {
        return rows.stream().mapToLong(Sample::digest).sum();
    }
}
