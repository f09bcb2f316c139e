package io.tongxin.examples.sharding;

import io.tongxin.Attributes;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
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
import io.tongxin.id.UnitId;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Command;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Query;
import io.tongxin.storage.SortKey;
import io.tongxin.storage.Storage;
import io.tongxin.storage.View;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A made-up city, which is a root unit, with its offices and their activities.
 *
 * @param root its id
 */
record City(UnitId root) {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-10-05T00:00:00Z"));
    private static final int UNITS = 50;
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    static City of(String id) {
        return new City(UnitId.of(id));
    }

    View all() {
        return View.latest(Scope.root(root));
    }

    private Actor clerk() {
        return Actor.of(ActorId.of("clerk"), root, Scope.root(root));
    }

    Command command(String id) {
        return Command.of(CommandId.of(id), clerk(), Purpose.of("录入"));
    }

    Office office(Storage storage) {
        return Tongxin.builder().storage(storage).clock(CLOCK).build().as(clerk());
    }

    /** The city and its offices. */
    OrganizationRecords organization() {
        EffectivePeriod always = EffectivePeriod.from(LocalDate.of(2020, 1, 1));
        var units = new ArrayList<OrganizationUnit>();
        var placements = new ArrayList<Placement>();
        units.add(new OrganizationUnit(root, Bilingual.of("某市"), Set.of(), always));
        for (int i = 0; i < UNITS; i++) {
            units.add(new OrganizationUnit(unit(i), Bilingual.of("第" + i + "局"), Set.of(), always));
            placements.add(new Placement(PlacementId.of("placed-" + i), unit(i), root, always));
        }
        return new OrganizationRecords(units, placements, List.of(), List.of(), List.of());
    }

    private static UnitId unit(int number) {
        return UnitId.of("unit-" + number % UNITS);
    }

    /** The activity of that number; two offices took part. */
    static Activity activity(int number) {
        LocalDate day = NEW_YEAR.plusDays(number % 270);
        return new Activity(
                ActivityId.of("a-" + number),
                unit(number),
                ActivityKindId.of("kind-" + number % 30),
                Bilingual.of("专题研究统一战线工作会议（第" + number + "次）"),
                DateSpan.of(day, day),
                List.of(
                        new Participation(OwnerId.body(unit(number)), ParticipationRole.ATTENDED),
                        new Participation(OwnerId.body(unit(number + 1)), ParticipationRole.ATTENDED)),
                List.of(),
                List.of(),
                Set.of());
    }

    /** The first so many activities, as the storage contract takes them. */
    static List<Draft> drafts(int size) {
        return IntStream.range(0, size)
                .mapToObj(City::activity)
                .map(a -> RecordKinds.ACTIVITIES.draft(a, a.unit()))
                .toList();
    }

    static Query<Activity> byDay(int size) {
        return Query.of(RecordKinds.ACTIVITIES)
                .orderBy(Attributes.DAY, SortKey.Direction.DESCENDING)
                .size(size);
    }
}
