package io.tongxin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Closing;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.State;
import io.tongxin.duty.Terms;
import io.tongxin.duty.Verdict;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList;
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
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts that follow changes, of forty units in a tree drawn at random, each with a quarterly and a monthly item. */
class RunningRollUpTest {
    private static final UnitClassId ORGAN = UnitClassId.of("organ");
    private static final ActivityKindId STUDY = ActivityKindId.of("study");
    private static final int UNITS = 40;
    private static final AsOf SEEN = AsOf.of(LocalDate.of(2026, 8, 20), Instant.parse("2026-12-01T00:00:00Z"));

    private final Random random = new Random(20261124);
    private final Terms terms = terms();

    private static UnitId unit(int number) {
        return UnitId.of("unit-" + number);
    }

    private Terms terms() {
        List<OrganizationUnit> units = IntStream.range(0, UNITS)
                .mapToObj(i -> new OrganizationUnit(
                        unit(i),
                        Bilingual.of("单位"),
                        Set.of(ORGAN),
                        i % 7 == 3
                                ? EffectivePeriod.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 5, 31))
                                : EffectivePeriod.from(LocalDate.of(2020, 1, 1))))
                .toList();
        List<Placement> placements = IntStream.range(1, UNITS)
                .mapToObj(i -> new Placement(
                        PlacementId.of("p" + i),
                        unit(i),
                        unit(upper(i)),
                        units.get(i).existence()))
                .toList();
        Organization organization =
                Organization.of(new OrganizationRecords(units, placements, List.of(), List.of(), List.of()));
        var list = ResponsibilityList.of(
                ListVersion.parse("l@1"),
                Bilingual.of("清单"),
                unit(0),
                EffectivePeriod.always(),
                Audience.ofClass(ORGAN),
                List.of(item("quarterly", PeriodLength.QUARTER), item("monthly", PeriodLength.MONTH)));
        ResolvedList resolved = Tailoring.of(List.of(list)).resolve(list.key()).list();
        return Terms.of(List.of(resolved), organization);
    }

    /** Some unit that never ends, of those with a lower number. */
    private int upper(int number) {
        int upper = random.nextInt(number);
        return upper % 7 == 3 ? 0 : upper;
    }

    private static ResponsibilityItem item(String id, PeriodLength length) {
        return ResponsibilityItem.of(
                ItemId.of(id), Bilingual.of("学习"), Set.of(ResponsibleRole.BODY), Quota.of(length, 1), Credit.of(STUDY));
    }

    private Recorded<Activity> study(int number, int unit, boolean withdrawn) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(230));
        var activity = Activity.of(
                ActivityId.of("a" + number),
                unit(unit),
                STUDY,
                Bilingual.of("学习"),
                day,
                OwnerId.body(unit(unit)),
                ParticipationRole.PRESIDED);
        Instant recorded = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return withdrawn
                ? new Recorded<>(activity, 2, recorded.plusSeconds(60), ActorId.of("clerk"), true)
                : Recorded.first(activity, recorded, ActorId.of("clerk"));
    }

    private static void assertCountsAs(RunningRollUp running, RollUp whole) {
        for (int i = 0; i < UNITS; i++) {
            UnitId unit = unit(i);
            Figures figures = whole.at(unit).figures();
            assertThat(running.total(unit)).isEqualTo(figures.total());
            for (State state : State.values()) {
                assertThat(running.count(unit, state)).isEqualTo(figures.count(state));
                assertThat(running.count(unit, state, Strength.MUST)).isEqualTo(figures.count(state, Strength.MUST));
            }
        }
    }

    @Test
    void after_a_hundred_changes_one_by_one_it_counts_what_a_new_roll_up_counts() {
        Facts facts = Facts.of(terms);
        Evaluation evaluation = Evaluation.of(facts, SEEN);
        RunningRollUp running = RunningRollUp.of(evaluation, 2026);
        for (int i = 0; i < 100; i++) {
            boolean first = i % 3 < 2;
            Recorded<Activity> change = study(first ? i : i - 1, random.nextInt(UNITS), !first);
            facts = facts.withActivities(List.of(change));
            Evaluation now = Evaluation.of(facts, SEEN);
            for (OwnerId owner : facts.owners(change.value().id())) {
                running.replace(evaluation.of(owner, 2026), now.of(owner, 2026));
            }
            evaluation = now;
        }
        assertCountsAs(running, RollUp.of(evaluation, 2026));
        assertCountsAs(
                running,
                RollUp.of(Evaluation.of(new Facts(terms, facts.activities(), List.of(), List.of()), SEEN), 2026));
        assertThat(running.count(unit(0), State.MET)).isGreaterThan(50);
    }

    @Test
    void a_closed_period_counts_as_it_stood_when_it_was_closed() {
        var closing = new Closing(
                DecisionId.of("c"),
                unit(0),
                "2026-Q1",
                LocalDate.of(2026, 4, 5),
                Instant.parse("2026-04-05T00:00:00Z"));
        Recorded<Activity> late =
                Recorded.first(study(1, 0, false).value(), Instant.parse("2026-05-01T00:00:00Z"), ActorId.of("clerk"));
        Facts facts =
                Facts.of(terms).withActivities(List.of(late)).withClosings(List.of(new Facts.Closed(closing, terms)));
        Evaluation evaluation = Evaluation.of(facts, SEEN);
        assertCountsAs(RunningRollUp.of(evaluation, 2026), RollUp.of(evaluation, 2026));
        List<Verdict> counted = evaluation.asClosed(2026).toList();
        assertThat(counted)
                .hasSameSizeAs(evaluation.ofYear(2026))
                .allSatisfy(
                        v -> assertThat(evaluation.closedVerdict(v.duty().ref()).orElse(v))
                                .isEqualTo(v));
    }

    @Test
    void a_duty_that_is_not_counted_cannot_be_taken_away() {
        Evaluation evaluation = Evaluation.of(Facts.of(terms), SEEN);
        RunningRollUp running = RunningRollUp.of(terms.organization(), SEEN.date(), Stream.empty());
        Verdict verdict = evaluation.of(OwnerId.body(unit(5)), 2026).get(0);
        assertThatThrownBy(() -> running.remove(verdict))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(verdict.duty().ref().toString());
        assertThat(running.total(unit(0))).isZero();
        running.add(verdict);
        assertThat(running.total(unit(0))).isOne();
        running.remove(verdict);
        assertThat(running.total(unit(0))).isZero();
    }

    @Test
    void a_unit_that_is_not_there_is_told() {
        Evaluation evaluation = Evaluation.of(Facts.of(terms), SEEN);
        RunningRollUp running = RunningRollUp.of(evaluation, 2026);
        assertThatThrownBy(() -> running.total(UnitId.of("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the organization has no unit nowhere");
        assertThatThrownBy(() ->
                        RunningRollUp.of(Organization.of(OrganizationRecords.empty()), SEEN.date(), Stream.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without units");
    }

    @Test
    void facts_name_the_owners_of_an_activity_by_all_its_revisions() {
        Recorded<Activity> first = study(1, 3, false);
        Recorded<Activity> moved = new Recorded<>(
                study(1, 4, false).value(), 2, first.recordedAt().plusSeconds(5), ActorId.of("clerk"), false);
        Facts facts = Facts.of(terms).withActivities(List.of(first));
        Evaluation.of(facts, SEEN).ofYear(2026);
        var owners = new HashSet<OwnerId>();
        owners.add(OwnerId.body(unit(3)));
        assertThat(facts.owners(ActivityId.of("a1"))).isEqualTo(owners);
        owners.add(OwnerId.body(unit(4)));
        assertThat(facts.withActivities(List.of(moved)).owners(ActivityId.of("a1")))
                .isEqualTo(owners);
        assertThat(facts.owners(ActivityId.of("other"))).isEmpty();
    }

    @Test
    void facts_that_have_grown_are_equal_to_facts_made_at_once() {
        var all = new ArrayList<Recorded<Activity>>();
        Facts grown = Facts.of(terms);
        for (int i = 0; i < 30; i++) {
            Recorded<Activity> next = study(i, i % UNITS, false);
            all.add(next);
            grown = grown.withActivities(List.of(next));
        }
        Facts whole = new Facts(terms, all, List.of(), List.of());
        assertThat(grown).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(grown.activities()).isEqualTo(all);
        assertThat(Evaluation.of(grown, SEEN).ofYear(2026))
                .isEqualTo(Evaluation.of(whole, SEEN).ofYear(2026));
    }
}
