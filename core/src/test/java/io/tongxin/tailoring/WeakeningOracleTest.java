package io.tongxin.tailoring;

import static io.tongxin.tailoring.ListDraft.aList;
import static io.tongxin.tailoring.ListDraft.anItem;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Modification.SetCredit;
import io.tongxin.responsibility.Modification.SetFrequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Law 9 against an exhaustive search; long, for the arithmetic of being met is written anew, by search. Where no weakening is
 * found, every small schedule that meets the tailored item meets the base. A year has eight days here, a half-year four, a
 * quarter two.
 */
class WeakeningOracleTest {
    private static final int DAYS = 8;
    private static final ActivityKindId TALK = ActivityKindId.of("talk");
    private static final ActivityKindId VISIT = ActivityKindId.of("visit");

    /** Something done: on which day, of what kind, in what role, with which persons, paired or not. */
    private record Act(int day, ActivityKindId kind, ParticipationRole role, Optional<String> person, boolean paired) {
        boolean fits(PartnerCondition condition) {
            return switch (condition) {
                case NONE -> true;
                case ANY_PERSON -> person.isPresent();
                case PAIRED_PERSON -> person.isPresent() && paired;
                case SUBORDINATE_UNIT, GUIDED_UNIT -> false;
            };
        }
    }

    private record Demand(Quota quota, Credit credit) {
        ResponsibilityItem item(String id) {
            return anItem(id, quota).withCredit(credit);
        }

        boolean qualifies(Act act) {
            return credit.kinds().contains(act.kind())
                    && act.role().covers(credit.role())
                    && act.fits(credit.partner());
        }

        /** Whether the acts of a year, or of its first period where it is shorter, meet the demand. */
        boolean isMet(List<Act> acts) {
            int end = daysOf(quota.cycle());
            List<Act> mine =
                    acts.stream().filter(a -> a.day() < end && qualifies(a)).toList();
            if (most(mine, quota.gap()) < quota.times()) {
                return false;
            }
            int part = quota.spread().part().map(p -> daysOf(Cycle.every(p))).orElse(end);
            for (int first = 0; first < end; first += part) {
                int from = first;
                List<Act> inside = mine.stream()
                        .filter(a -> a.day() >= from && a.day() < from + part)
                        .toList();
                if (most(inside, quota.gap()) < quota.spread().minimum()) {
                    return false;
                }
            }
            return mine.stream().flatMap(a -> a.person().stream()).distinct().count() >= quota.partners();
        }

        /** How many of its acts, a year's and without a gap, these make: those of each half that count, then the others. */
        int filled(List<Act> acts) {
            List<Act> mine = acts.stream().filter(this::qualifies).toList();
            int minimum = quota.spread().minimum();
            long early = mine.stream().filter(a -> a.day() < DAYS / 2).count();
            long late = mine.size() - early;
            long inParts = Math.min(minimum, early) + Math.min(minimum, late);
            return (int) (inParts + Math.min(quota.times() - 2L * minimum, mine.size() - inParts));
        }
    }

    private static int daysOf(Cycle cycle) {
        return DAYS / ((Cycle.Regular) cycle).length().perYear();
    }

    /** The most acts that lie so far apart, by trying every choice. */
    private static int most(List<Act> acts, int gap) {
        if (acts.isEmpty()) {
            return 0;
        }
        Act first = acts.get(0);
        List<Act> others = acts.subList(1, acts.size());
        int without = most(others, gap);
        int with = 1
                + most(
                        others.stream()
                                .filter(a -> Math.abs(a.day() - first.day()) >= gap)
                                .toList(),
                        gap);
        return Math.max(with, without);
    }

    private static Tailored tailored(Demand base, Demand now) {
        var upper = aList("upper@1").with(base.item("x")).done();
        var lower = aList("lower@1")
                .importing("upper@1")
                .changing("x", new SetFrequency(now.quota()), new SetCredit(now.credit()))
                .done();
        return Tailoring.of(List.of(upper, lower)).resolve(ListVersion.parse("lower@1"));
    }

    /** Compares all pairs; returns how many pairs showed no weakening although they differ. */
    private static int compare(List<Demand> demands, List<List<Act>> schedules, Predicate<Integer> chosen) {
        List<BitSet> met = demands.stream()
                .map(demand -> IntStream.range(0, schedules.size())
                        .filter(s -> demand.isMet(schedules.get(s)))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
        int harmless = 0;
        for (int b = 0; b < demands.size(); b++) {
            for (int n = 0; n < demands.size(); n++) {
                if (!chosen.test(b * demands.size() + n)) {
                    continue;
                }
                if (tailored(demands.get(b), demands.get(n)).weakenings().isEmpty()) {
                    Demand base = demands.get(b);
                    Demand now = demands.get(n);
                    BitSet onlyNow = (BitSet) met.get(n).clone();
                    onlyNow.andNot(met.get(b));
                    assertThat(onlyNow.isEmpty())
                            .as(() -> now + " is met and not " + base + " by " + schedules.get(onlyNow.nextSetBit(0)))
                            .isTrue();
                    harmless += b == n ? 0 : 1;
                }
            }
        }
        return harmless;
    }

    private static List<Quota> quotas() {
        var all = new LinkedHashSet<Quota>();
        for (int times = 1; times <= 4; times++) {
            for (int gap = 0; gap <= 3; gap++) {
                Quota year = Quota.of(PeriodLength.YEAR, times).withGap(gap);
                all.add(year);
                all.add(Quota.of(PeriodLength.HALF_YEAR, times).withGap(gap));
                for (int minimum = 1; 2 * minimum <= times; minimum++) {
                    all.add(year.withSpread(PeriodLength.HALF_YEAR, minimum));
                    all.add(Quota.of(PeriodLength.HALF_YEAR, times)
                            .withGap(gap)
                            .withSpread(PeriodLength.QUARTER, minimum));
                }
                if (times == 4) {
                    all.add(year.withSpread(PeriodLength.QUARTER, 1));
                }
            }
        }
        return List.copyOf(all);
    }

    /** Every way to do nothing, one thing or two things on each of the eight days, at most six in all. */
    private static List<List<Act>> daysDone() {
        var all = new ArrayList<List<Act>>();
        for (int code = 0; code < 6_561; code++) {
            var acts = new ArrayList<Act>();
            int rest = code;
            for (int day = 0; day < DAYS; day++) {
                for (int i = 0; i < rest % 3; i++) {
                    acts.add(new Act(day, TALK, ParticipationRole.ATTENDED, Optional.empty(), false));
                }
                rest /= 3;
            }
            if (acts.size() <= 6) {
                all.add(acts);
            }
        }
        return all;
    }

    @Test
    void without_a_finding_whoever_meets_the_tailored_number_gap_and_parts_meets_the_base() {
        List<Demand> demands =
                quotas().stream().map(q -> new Demand(q, Credit.of(TALK))).toList();

        assertThat(compare(demands, daysDone(), pair -> true)).isGreaterThan(200);
    }

    @Test
    void without_a_finding_whoever_meets_the_tailored_partners_kinds_and_roles_meets_the_base() {
        var demands = new ArrayList<Demand>();
        for (Set<ActivityKindId> kinds : List.of(Set.of(TALK), Set.of(VISIT), Set.of(TALK, VISIT))) {
            for (ParticipationRole role : List.of(ParticipationRole.ATTENDED, ParticipationRole.PRESIDED)) {
                for (PartnerCondition partner :
                        List.of(PartnerCondition.NONE, PartnerCondition.ANY_PERSON, PartnerCondition.PAIRED_PERSON)) {
                    for (int times = 1; times <= 3; times++) {
                        for (int partners = 0; partners <= (partner == PartnerCondition.NONE ? 0 : 2); partners++) {
                            demands.add(new Demand(
                                    Quota.of(PeriodLength.YEAR, times)
                                            .withPartners(partners)
                                            .withGap(times - 1),
                                    new Credit(kinds, role, partner, Set.of())));
                        }
                    }
                }
            }
        }
        var random = new Random(20_260_301);

        assertThat(compare(demands, mixedSchedules(random), pair -> random.nextInt(4) == 0))
                .isGreaterThan(100);
    }

    /** Fifteen hundred schedules of up to five acts of all sorts, on the first five days. */
    private static List<List<Act>> mixedSchedules(Random random) {
        var all = new HashSet<List<Act>>();
        while (all.size() < 1_500) {
            var acts = new ArrayList<Act>();
            int number = random.nextInt(6);
            for (int i = 0; i < number; i++) {
                int person = random.nextInt(4);
                acts.add(new Act(
                        random.nextInt(5),
                        random.nextBoolean() ? TALK : VISIT,
                        random.nextBoolean() ? ParticipationRole.PRESIDED : ParticipationRole.ATTENDED,
                        person == 3 ? Optional.empty() : Optional.of("p" + person),
                        person == 0 || (person == 1 && random.nextBoolean())));
            }
            all.add(acts);
        }
        return List.copyOf(all);
    }

    @Test
    void without_a_finding_whoever_meets_a_whole_tailored_group_meets_what_must_be_done_of_the_base_group() {
        var random = new Random(7);
        int harmless = 0;
        for (int round = 0; round < 800; round++) {
            Demand first = small(random);
            Demand second = small(random);
            boolean optional = random.nextBoolean();
            var upper = aList("upper@1")
                    .with(first.item("a"), second.item("b").withStrength(optional ? Strength.SHOULD : Strength.MUST))
                    .grouping("g", "a", "b")
                    .done();
            var tailored = Tailoring.of(List.of(upper, groupTailored(random))).resolve(ListVersion.parse("lower@1"));
            if (tailored.weakenings().isEmpty()) {
                harmless++;
                assertGroupHolds(first, second, optional, tailored.list());
            }
        }
        assertThat(harmless).isGreaterThan(80);
    }

    private static Demand small(Random random) {
        List<Set<ActivityKindId>> kinds = List.of(Set.of(TALK), Set.of(VISIT), Set.of(TALK, VISIT));
        int times = 1 + random.nextInt(2);
        Quota quota = Quota.of(PeriodLength.YEAR, times);
        return new Demand(
                times > 1 && random.nextInt(3) == 0 ? quota.withSpread(PeriodLength.HALF_YEAR, 1) : quota,
                new Credit(kinds.get(random.nextInt(3)), ParticipationRole.ATTENDED, PartnerCondition.NONE, Set.of()));
    }

    private static ResponsibilityList groupTailored(Random random) {
        ListDraft lower = aList("lower@1");
        Demand now = small(random);
        switch (random.nextInt(4)) {
            case 0 -> lower.importingBut("upper@1", random.nextBoolean() ? "a" : "b");
            case 1 ->
                lower.importing("upper@1")
                        .folding("a", "b")
                        .changing(
                                "a",
                                new SetFrequency(Quota.of(PeriodLength.YEAR, 2 + random.nextInt(3))),
                                new SetCredit(now.credit()));
            case 2 ->
                lower.importing("upper@1").changing("b", new SetFrequency(now.quota()), new SetCredit(now.credit()));
            default -> lower.importing("upper@1").with(now.item("c")).grouping("wide", "a", "b", "c");
        }
        return lower.done();
    }

    /**
     * Tries up to two talks and two visits in each half-year. What should be done may take its acts first, and what must be
     * done has to be met with the others.
     */
    private static void assertGroupHolds(Demand first, Demand second, boolean optional, ResolvedList now) {
        List<Demand> left = now.items().stream()
                .map(e -> new Demand((Quota) e.item().frequency(), e.item().credit()))
                .toList();
        boolean together = now.groups().stream().anyMatch(g -> g.items().size() == left.size());
        for (int code = 0; code < 81; code++) {
            List<Act> acts = schedule(code);
            if (together ? isMetTogether(left, acts) : left.stream().allMatch(d -> d.isMet(acts))) {
                int taken = optional ? second.filled(acts) : second.quota().times();
                assertThat(mostFilled(List.of(first, second), acts))
                        .as(() -> left + " is met and not " + first + " beside " + second + " by " + acts)
                        .isEqualTo(taken + first.quota().times());
            }
        }
    }

    private static boolean isMetTogether(List<Demand> demands, List<Act> acts) {
        return mostFilled(demands, acts)
                == demands.stream().mapToInt(d -> d.quota().times()).sum();
    }

    private static List<Act> schedule(int code) {
        var acts = new ArrayList<Act>();
        int rest = code;
        for (int sort = 0; sort < 4; sort++) {
            for (int i = 0; i < rest % 3; i++) {
                acts.add(new Act(
                        sort < 2 ? 0 : DAYS - 1,
                        sort % 2 == 0 ? TALK : VISIT,
                        ParticipationRole.ATTENDED,
                        Optional.empty(),
                        false));
            }
            rest /= 3;
        }
        return acts;
    }

    /** How much of the demands can be filled where each act serves one: all ways to deal out so many of each sort. */
    private static int mostFilled(List<Demand> demands, List<Act> acts) {
        Demand first = demands.get(0);
        if (demands.size() == 1) {
            return first.filled(acts);
        }
        List<Demand> others = demands.subList(1, demands.size());
        return shares(acts).stream()
                .mapToInt(share -> first.filled(share) + mostFilled(others, without(acts, share)))
                .max()
                .orElseThrow();
    }

    private static List<List<Act>> shares(List<Act> acts) {
        var shares = new ArrayList<List<Act>>(List.of(List.of()));
        for (Act sort : new LinkedHashSet<>(acts)) {
            int number = (int) acts.stream().filter(sort::equals).count();
            for (List<Act> share : List.copyOf(shares)) {
                for (int taken = 1; taken <= number; taken++) {
                    var more = new ArrayList<>(share);
                    IntStream.range(0, taken).forEach(i -> more.add(sort));
                    shares.add(more);
                }
            }
        }
        return shares;
    }

    private static List<Act> without(List<Act> acts, List<Act> share) {
        var rest = new ArrayList<>(acts);
        share.forEach(rest::remove);
        return rest;
    }

    @Test
    void the_search_itself_tells_two_a_year_from_one_in_each_half() {
        Demand year = new Demand(Quota.of(PeriodLength.YEAR, 2).withGap(2), Credit.of(TALK));
        Demand half = new Demand(Quota.of(PeriodLength.HALF_YEAR, 1), Credit.of(TALK));
        var lastAndFirst = List.of(
                new Act(3, TALK, ParticipationRole.ATTENDED, Optional.empty(), false),
                new Act(4, TALK, ParticipationRole.ATTENDED, Optional.empty(), false));

        assertThat(half.isMet(lastAndFirst)).isTrue();
        assertThat(year.isMet(lastAndFirst)).isFalse();
        assertThat(tailored(year, half).weakenings())
                .extracting(Weakening::aspect)
                .containsExactly(Aspect.PERIOD);
        assertThat(tailored(year, half).list().entry(ItemId.of("x"))).isPresent();
    }
}
