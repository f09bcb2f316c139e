package io.tongxin.testkit.arbitrary;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActorId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PlacementId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.storage.Recorded;
import io.tongxin.tailoring.Tailored;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.testkit.law.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A bureau that exists for a few days around the middle of a month, so that every schedule of its duties can be tried. */
final class SmallCases {
    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");
    private static final int MONTH = 59; // the 1st of March

    private SmallCases() {}

    static Arbitrary<Situation> situations() {
        Arbitrary<Act> acts = Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3))
                .as(Act::new);
        return Combinators.combine(
                        Arbitraries.integers().between(7, 16),
                        Arbitraries.integers().between(3, 9),
                        ResponsibilityLists.of(quotas()),
                        acts.list().ofMaxSize(5),
                        Arbitraries.integers().between(-1, 9))
                .as(SmallCases::situation);
    }

    /** Many in a month, so that a few days have two or three of them. */
    private static Arbitrary<Quota> quotas() {
        return Combinators.combine(
                        Arbitraries.of(PeriodLength.MONTH, PeriodLength.HALF_MONTH, PeriodLength.TWO_MONTHS),
                        Arbitraries.integers().between(2, 12),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 3))),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(8, 24))))
                .as((length, times, gap, minimum, partners, due) -> Frequencies.with(
                        Quota.of(Cycle.every(length), times),
                        List.of(
                                q -> minimum > 0 ? q.withSpread(PeriodLength.HALF_MONTH, minimum) : q,
                                q -> gap > 0 ? q.withGap(gap) : q,
                                q -> partners > 0 ? q.withPartners(partners * 4) : q,
                                q -> due > 0 ? q.withDueDay(due) : q)));
    }

    private static Situation situation(int first, int days, List<ResponsibilityList> lists, List<Act> acts, int t) {
        LocalDate from = Words.day(MONTH + first - 1);
        EffectivePeriod existence = EffectivePeriod.of(from, from.plusDays(days - 1L));
        var records = new OrganizationRecords(
                List.of(
                        new OrganizationUnit(Words.CITY, Words.UNITS.get(0), Set.of(), EffectivePeriod.always()),
                        new OrganizationUnit(
                                Words.unit(1), Words.UNITS.get(2), Set.of(Words.ORGAN, Words.GRASS_ROOTS), existence)),
                List.of(new Placement(PlacementId.of("placed"), Words.unit(1), Words.CITY, existence)),
                List.of(),
                List.of(),
                List.of());
        Tailoring tailoring = Tailoring.of(lists);
        Terms terms =
                Terms.of(tailoring.resolveAll().stream().map(Tailored::list).toList(), Organization.of(records));
        var done = new ArrayList<Recorded<Activity>>();
        for (Act act : acts) {
            Activity activity = act.activity(done.size(), from);
            done.add(Recorded.first(activity, Happenings.evening(activity.day(), 0), ActorId.of("clerk")));
        }
        return new Situation(
                Facts.of(terms).withActivities(done), AsOf.of(from.plusDays(t), FAR), Words.YEAR, first + days);
    }

    private record Act(int day, int kind, int partner) {
        Activity activity(int number, LocalDate from) {
            LocalDate on = from.plusDays(day);
            return new Activity(
                    ActivityId.of("activity-" + number),
                    Words.unit(1),
                    Words.KINDS.get(kind),
                    Words.TITLES.get(kind),
                    DateSpan.of(on, on),
                    List.of(new Participation(OwnerId.body(Words.unit(1)), ParticipationRole.PRESIDED)),
                    partner == 0 ? List.of() : List.of(Partner.paired(Words.person(partner))),
                    List.of(Evidence.of(Words.MINUTES)),
                    Set.of());
        }
    }
}
