package io.tongxin.storage.memory;

import io.tongxin.Office;
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
import io.tongxin.id.AppointmentId;
import io.tongxin.id.CommandId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.storage.Command;
import io.tongxin.term.Bilingual;
import io.tongxin.testkit.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A made-up city with a clerk, a memory store and a clock that is set. */
final class SampleCity {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId EDU = UnitId.of("edu");
    static final UnitId FIN = UnitId.of("fin");
    static final PostId SECRETARY = PostId.of("edu.secretary");
    static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    final SettableClock clock = SettableClock.at(START);
    final MemoryStorage storage = new MemoryStorage();
    final Tongxin tongxin = Tongxin.builder()
            .storage(storage)
            .clock(clock)
            .locale(Locale.ENGLISH)
            .build();
    final Office office = tongxin.as(clerk(Scope.root(CITY)));

    static Actor clerk(Scope scope) {
        return Actor.of(ActorId.of("clerk"), CITY, scope);
    }

    static Command command(String id) {
        return Command.of(CommandId.of(id), clerk(Scope.root(CITY)), Purpose.of("测试"));
    }

    /** With its organization written. */
    static SampleCity founded() {
        var city = new SampleCity();
        city.office.write(command("found"), changes -> changes.recordAll(organization()));
        return city;
    }

    static OrganizationUnit unit(UnitId id) {
        return new OrganizationUnit(id, Bilingual.of("单位" + id), Set.of(), EffectivePeriod.from(FOUNDED));
    }

    static Post post(PostId id, UnitId unit) {
        return new Post(
                id,
                unit,
                Bilingual.of("党委书记"),
                Set.of(ResponsibleRole.FIRST_RESPONSIBLE),
                EffectivePeriod.from(FOUNDED));
    }

    static Appointment appointment(String id, LocalDate from, LocalDate until) {
        return new Appointment(
                AppointmentId.of(id), SECRETARY, PersonId.of("p-" + id), EffectivePeriod.of(from, until));
    }

    static Placement placement(UnitId unit) {
        return new Placement(PlacementId.of("place-" + unit), unit, CITY, EffectivePeriod.from(FOUNDED));
    }

    static OrganizationRecords organization() {
        return new OrganizationRecords(
                List.of(unit(CITY), unit(EDU), unit(FIN)),
                List.of(placement(EDU), placement(FIN)),
                List.of(),
                List.of(post(SECRETARY, EDU)),
                List.of(appointment("first", FOUNDED, LocalDate.of(2026, 5, 31))));
    }

    static Activity activity(String id, UnitId unit, OwnerId... owners) {
        var participations = new ArrayList<Participation>();
        for (OwnerId owner : owners) {
            participations.add(new Participation(owner, ParticipationRole.ATTENDED));
        }
        return new Activity(
                ActivityId.of(id),
                unit,
                ActivityKindId.of("study"),
                Bilingual.of("专题研究"),
                DateSpan.of(DAY, DAY),
                participations,
                List.of(),
                List.of(),
                Set.of());
    }

    static Activity activity(String id) {
        return activity(id, EDU, OwnerId.body(EDU));
    }
}
