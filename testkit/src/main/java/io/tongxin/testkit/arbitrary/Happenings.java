package io.tongxin.testkit.arbitrary;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Trigger;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated happenings for any terms: activities, exemptions and triggers, with every kind of revision.
 *
 * <p>履职事项生成 (lüzhi shixiang shengcheng). Late, corrected, moved into the future, withdrawn. Shrinks to nothing done.
 */
@Term(zh = "履职事项生成", pinyin = "lüzhi shixiang shengcheng", source = "library")
public final class Happenings {
    private static final ActorId CLERK = ActorId.of("clerk");

    private Happenings() {}

    /** What may have happened, as a function of the terms: owners, items and units are taken from them. */
    public static Arbitrary<Function<Terms, Facts>> any() {
        return Combinators.combine(
                        activities().list().ofMaxSize(8),
                        exemptions().list().ofMaxSize(2),
                        triggers().list().ofMaxSize(2))
                .as((done, exempted, triggered) -> terms -> facts(terms, done, exempted, triggered));
    }

    private static Facts facts(
            Terms terms, List<ActivityDraft> done, List<ExemptionDraft> exempted, List<TriggerDraft> triggered) {
        var activities = new ArrayList<Recorded<Activity>>();
        var decisions = new ArrayList<Recorded<Decision>>();
        for (int i = 0; i < triggered.size(); i++) {
            decisions.addAll(triggered.get(i).record(i, terms.organization()));
        }
        for (int i = 0; i < exempted.size(); i++) {
            decisions.addAll(exempted.get(i).record(i, terms));
        }
        for (int i = 0; i < done.size(); i++) {
            activities.addAll(done.get(i).record(i, terms.organization(), triggered.size()));
        }
        return Facts.of(terms).withActivities(activities).withDecisions(decisions);
    }

    private static Arbitrary<ActivityDraft> activities() {
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 2);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(0, 90)),
                                Tuple.of(3, Arbitraries.integers().between(-20, 400))),
                        kinds,
                        Arbitraries.of(2, 1, 0),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, true, false),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 120))),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(1, 6))))
                .as(ActivityDraft::new);
    }

    private static Arbitrary<ExemptionDraft> exemptions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-10, 360),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.of(0, 0, 1),
                        Arbitraries.of(0, 0, 0, 1, 2),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(0, 0, 0, 1, 2))
                .as(ExemptionDraft::new);
    }

    private static Arbitrary<TriggerDraft> triggers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 360),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.integers().between(0, 40)),
                                Tuple.of(1, Arbitraries.integers().between(-20, 1_000))),
                        Arbitraries.of(0, 0, 0, 1))
                .as(TriggerDraft::new);
    }

    /** The evening of the day, so many days later. */
    static Instant evening(LocalDate day, int later) {
        return day.plusDays(later).atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    static List<OwnerId> owners(Organization organization) {
        var owners = new ArrayList<OwnerId>();
        organization.units().forEach(u -> {
            owners.add(OwnerId.body(u.id()));
            organization.postsOf(u.id()).forEach(p -> owners.add(OwnerId.post(p.id())));
        });
        return owners;
    }

    private static UnitId unitOf(OwnerId owner, Organization organization) {
        return owner instanceof OwnerId.Seat seat
                ? organization.post(seat.post()).orElseThrow().unit()
                : ((OwnerId.Body) owner).unit();
    }

    private record ActivityDraft(
            int owner, int day, int kind, int role, int partner, boolean proved, int late, int revision) {
        List<Recorded<Activity>> record(int number, Organization organization, int triggers) {
            LocalDate on = Words.day(day);
            Activity first = activity(number, organization, on, Words.pick(Words.KINDS, kind), triggers);
            Instant recorded = evening(on, late);
            var all = new ArrayList<>(List.of(Recorded.first(first, recorded, CLERK)));
            Activity second = switch (revision) {
                case 1 -> activity(number, organization, on.plusDays(10), first.kind(), triggers);
                case 2 -> activity(number, organization, on, Words.pick(Words.KINDS, kind + 1), triggers);
                case 3 -> activity(number, organization, on.plusDays(200), first.kind(), triggers);
                case 4 -> activity(number, organization, on.minusDays(40), first.kind(), triggers);
                default -> first;
            };
            if (revision > 0) {
                all.add(new Recorded<>(second, 2, recorded.plusSeconds(86_400L * 9), CLERK, revision == 5));
            }
            return all;
        }

        private Activity activity(
                int number, Organization organization, LocalDate on, ActivityKindId what, int triggers) {
            List<OwnerId> owners = owners(organization);
            var taking = new LinkedHashSet<>(List.of(Words.pick(owners, owner), Words.pick(owners, owner + partner)));
            return new Activity(
                    ActivityId.of("activity-" + (char) ('a' + (number * 7) % 26)),
                    unitOf(Words.pick(owners, owner), organization),
                    what,
                    Words.pick(Words.TITLES, kind),
                    DateSpan.of(on.minusDays(partner == 7 ? 3 : 0), on),
                    taking.stream()
                            .map(o -> new Participation(o, Words.ROLES.get(role)))
                            .toList(),
                    partners(organization),
                    proved ? List.of(Evidence.of(Words.MINUTES)) : List.of(),
                    triggers == 0 ? Set.of() : Set.of(DecisionId.of("trigger-" + kind % triggers)));
        }

        private List<Partner> partners(Organization organization) {
            int units = organization.units().size();
            return switch (partner) {
                case 0, 1 -> List.of();
                case 2, 3 -> List.of(Partner.person(Words.person(partner)));
                case 4, 5 -> List.of(Partner.paired(Words.person(partner)));
                case 6 -> List.of(Partner.paired(Words.person(2)), Partner.person(Words.person(3)));
                default -> List.of(Partner.unit(Words.unit(partner % units)));
            };
        }
    }

    private record ExemptionDraft(
            int owner, int item, int day, int days, int ground, int decider, int late, int revision) {
        List<Recorded<Decision>> record(int number, Terms terms) {
            var items = new TreeSet<ItemId>();
            terms.lists()
                    .forEach(l -> l.items().stream()
                            .map(e -> e.item())
                            .map(ResponsibilityItem::id)
                            .forEach(items::add));
            LocalDate first = Words.day(day);
            var exemption = new Exemption(
                    DecisionId.of("exemption-" + number),
                    Words.pick(List.copyOf(items), item),
                    Words.pick(owners(terms.organization()), owner),
                    DateSpan.of(first, first.plusDays(days - 1L)),
                    Words.pick(Words.GROUNDS, ground),
                    Words.unit(decider),
                    first.plusDays(late));
            return revised(exemption, revision);
        }
    }

    private record TriggerDraft(int unit, int announced, int until, int revision) {
        List<Recorded<Decision>> record(int number, Organization organization) {
            LocalDate day = Words.day(announced);
            UnitId of = Words.pick(organization.units(), unit).id();
            var trigger = new Trigger(DecisionId.of("trigger-" + number), Words.EVENT, of, day, day.plusDays(until));
            return revised(trigger, revision);
        }
    }

    /** Corrected without a change by 1, withdrawn by 2. */
    private static List<Recorded<Decision>> revised(Decision decision, int revision) {
        var all = new ArrayList<Recorded<Decision>>();
        Instant recorded = evening(decision.day(), 1);
        all.add(Recorded.first(decision, recorded, CLERK));
        if (revision > 0) {
            all.add(new Recorded<>(decision, 2, recorded.plusSeconds(86_400L * 3), CLERK, revision == 2));
        }
        return all;
    }
}
