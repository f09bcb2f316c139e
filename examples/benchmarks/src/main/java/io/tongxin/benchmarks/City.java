package io.tongxin.benchmarks;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A fictional city of so many units, a list of 60 items that each owes, and what was done in a year; the same for the same seed.
 *
 * <p>Each unit has a body and two leaders; 80 activities, one in thirty corrected later; four standing items, half of them
 * attested. The items are quotas by month, quarter, half-year and year, some with a gap or a spread, and standing and judged
 * duties: 196 duties a unit.
 */
public final class City {
    /** How many items the list has. */
    public static final int ITEMS = 60;

    /** How many kinds of activity there are. */
    public static final int KINDS = 30;

    /** How many activities a unit enters in the year. */
    public static final int ACTIVITIES = 80;

    /** The year of the duties. */
    public static final int YEAR = 2026;

    private static final int FAN_OUT = 25;
    private static final UnitClassId ORGAN = UnitClassId.of("organ");
    private static final ActorId CLERK = ActorId.of("clerk");
    private static final EffectivePeriod ALWAYS = EffectivePeriod.from(LocalDate.of(2020, 1, 1));
    private static final ResponsibleRole[] ROLES = {
        ResponsibleRole.BODY, ResponsibleRole.FIRST_RESPONSIBLE, ResponsibleRole.LEADER_IN_CHARGE
    };

    private final int units;
    private final Facts facts;

    private City(int units, Facts facts) {
        this.units = units;
        this.facts = facts;
    }

    /** A city of so many units. */
    public static City of(int units, long seed) {
        var random = new SplittableRandom(seed);
        Terms terms = terms(units);
        var activities = new ArrayList<Recorded<Activity>>();
        var attestations = new ArrayList<Recorded<Decision>>();
        for (int unit = 0; unit < units; unit++) {
            for (int i = 0; i < ACTIVITIES; i++) {
                enter(activities, unit, i, random);
            }
            attest(attestations, unit, random);
        }
        return new City(units, Facts.of(terms).withActivities(activities).withDecisions(attestations));
    }

    /** How many units. */
    public int units() {
        return units;
    }

    /** The terms, the activities and the attestations. */
    public Facts facts() {
        return facts;
    }

    /** The point of view: the end of the third quarter, as known five days later. */
    public static AsOf asOf() {
        return AsOf.of(LocalDate.of(YEAR, 9, 30), Instant.parse("2026-10-05T00:00:00Z"));
    }

    /** The unit of this number. */
    public static UnitId unit(int number) {
        return UnitId.of("unit-" + number);
    }

    /** The body (0), the first responsible person (1) or the leader in charge (2) of a unit. */
    public static OwnerId owner(int unit, int rank) {
        return rank == 0 ? OwnerId.body(unit(unit)) : OwnerId.post(post(unit, rank));
    }

    private static PostId post(int unit, int rank) {
        return PostId.of("post-" + unit + "-" + rank);
    }

    private static ActivityKindId kind(int number) {
        return ActivityKindId.of("kind-" + number);
    }

    private static Terms terms(int units) {
        var organs = new ArrayList<OrganizationUnit>();
        var placements = new ArrayList<Placement>();
        var posts = new ArrayList<Post>();
        var appointments = new ArrayList<Appointment>();
        for (int unit = 0; unit < units; unit++) {
            organs.add(new OrganizationUnit(unit(unit), Bilingual.of("第" + unit + "局"), Set.of(ORGAN), ALWAYS));
            if (unit > 0) {
                placements.add(
                        new Placement(PlacementId.of("placed-" + unit), unit(unit), unit((unit - 1) / FAN_OUT), ALWAYS));
            }
            for (int rank = 1; rank < ROLES.length; rank++) {
                posts.add(new Post(post(unit, rank), unit(unit), Bilingual.of("负责人"), Set.of(ROLES[rank]), ALWAYS));
                appointments.add(new Appointment(
                        AppointmentId.of("appointed-" + unit + "-" + rank),
                        post(unit, rank),
                        PersonId.of("person-" + unit + "-" + rank),
                        ALWAYS));
            }
        }
        Organization organization =
                Organization.of(new OrganizationRecords(organs, placements, List.of(), posts, appointments));
        ResponsibilityList list = list();
        return Terms.of(
                List.of(Tailoring.of(List.of(list)).resolve(list.key()).list()), organization);
    }

    private static ResponsibilityList list() {
        var items = new ArrayList<ResponsibilityItem>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(ResponsibilityItem.of(
                    ItemId.of("item-" + i),
                    Bilingual.of("第" + i + "项"),
                    Set.of(ROLES[i % ROLES.length]),
                    frequency(i),
                    Credit.of(kind(i % KINDS), kind((i * 7 + 1) % KINDS))));
        }
        return ResponsibilityList.of(
                ListVersion.parse("duties@2026"),
                Bilingual.of("责任清单"),
                unit(0),
                EffectivePeriod.from(LocalDate.of(YEAR, 1, 1)),
                Audience.ofClass(ORGAN),
                items);
    }

    /** 24 + 4 quarterly, 8 half-yearly, 12 yearly, 4 monthly, 4 standing and 4 judged items: 196 duties. */
    private static Frequency frequency(int item) {
        if (item < 24) {
            return Quota.of(PeriodLength.QUARTER, 1 + item % 3);
        }
        if (item < 28) {
            return item % 2 == 0
                    ? Quota.of(PeriodLength.QUARTER, 2).withGap(20)
                    : Quota.of(PeriodLength.QUARTER, 3).withSpread(PeriodLength.MONTH, 1);
        }
        if (item < 36) {
            return Quota.of(PeriodLength.HALF_YEAR, 1 + item % 2);
        }
        if (item < 48) {
            return Quota.of(PeriodLength.YEAR, 1 + item % 6);
        }
        if (item < 52) {
            return Quota.of(PeriodLength.MONTH, 1);
        }
        return item < 56
                ? new Frequency.Standing(Cycle.every(PeriodLength.YEAR))
                : new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期");
    }

    private static void enter(List<Recorded<Activity>> activities, int unit, int number, SplittableRandom random) {
        LocalDate day = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(365));
        int kind = random.nextInt(KINDS);
        var participations = new ArrayList<Participation>();
        int present = 1 + random.nextInt(7); // any set of the three but the empty one
        for (int rank = 0; rank < ROLES.length; rank++) {
            if ((present & 1 << rank) != 0) {
                participations.add(new Participation(owner(unit, rank), ParticipationRole.PRESIDED));
            }
        }
        var activity = new Activity(
                ActivityId.of("a-" + unit + "-" + number),
                unit(unit),
                kind(kind),
                Bilingual.of("活动"),
                DateSpan.of(day, day),
                participations,
                List.of(),
                List.of(),
                Set.of());
        Instant recorded = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(random.nextInt(10 * 86_400));
        activities.add(Recorded.first(activity, recorded, CLERK));
        if (random.nextInt(30) == 0) {
            activities.add(new Recorded<>(activity, 2, recorded.plusSeconds(3 * 86_400), CLERK, random.nextBoolean()));
        }
    }

    private static void attest(List<Recorded<Decision>> attestations, int unit, SplittableRandom random) {
        for (int item = 52; item < 56; item++) {
            if (random.nextBoolean()) {
                LocalDate day = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(180));
                var duty = new DutyRef(
                        ItemId.of("item-" + item),
                        owner(unit, item % ROLES.length),
                        String.valueOf(YEAR),
                        LocalDate.of(YEAR, 1, 1));
                attestations.add(Recorded.first(
                        new Attestation(DecisionId.of("d-" + unit + "-" + item), duty, unit(unit), day),
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        CLERK));
            }
        }
    }
}
