package io.tongxin.tailoring;

import static io.tongxin.tailoring.ListDraft.aList;
import static io.tongxin.tailoring.ListDraft.anItem;
import static io.tongxin.tailoring.ListDraft.anUncountedItem;
import static io.tongxin.tailoring.ListDraft.quarterly;
import static io.tongxin.tailoring.ListDraft.talks;
import static io.tongxin.tailoring.ListDraft.yearly;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.EventKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Modification.Change;
import io.tongxin.responsibility.Modification.SetContent;
import io.tongxin.responsibility.Modification.SetCredit;
import io.tongxin.responsibility.Modification.SetDepartments;
import io.tongxin.responsibility.Modification.SetFrequency;
import io.tongxin.responsibility.Modification.SetGrounds;
import io.tongxin.responsibility.Modification.SetNumber;
import io.tongxin.responsibility.Modification.SetRoles;
import io.tongxin.responsibility.Modification.SetScore;
import io.tongxin.responsibility.Modification.SetStrength;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Pace;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.Quota.Apportionment;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.responsibility.Score;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each aspect of a weakening, both ways; long, for there are twenty. */
class WeakeningTest {
    private static List<Weakening> weakenings(String key, ResponsibilityList... lists) {
        return Tailoring.of(List.of(lists)).resolve(ListVersion.parse(key)).weakenings();
    }

    private static List<Aspect> aspects(ResponsibilityItem base, Change... changes) {
        var upper = aList("upper@1").with(base).done();
        var lower = aList("lower@1")
                .importing("upper@1")
                .changing(base.id().value(), changes)
                .done();
        return weakenings("lower@1", lower, upper).stream()
                .map(Weakening::aspect)
                .toList();
    }

    /** To go from one frequency to the other is a weakening in this aspect alone, and to go back is none. */
    private static void oneWay(Frequency high, Frequency low, Aspect aspect) {
        oneWay(anItem("x", high), new SetFrequency(low), anItem("x", low), new SetFrequency(high), aspect);
    }

    private static void oneWay(Credit high, Credit low, Aspect aspect) {
        oneWay(
                anItem("x", yearly(2)).withCredit(high),
                new SetCredit(low),
                anItem("x", yearly(2)).withCredit(low),
                new SetCredit(high),
                aspect);
    }

    private static void oneWay(ResponsibilityItem high, Change down, ResponsibilityItem low, Change up, Aspect aspect) {
        assertThat(aspects(high, down)).as("lowered").containsExactly(aspect);
        assertThat(aspects(low, up)).as("raised").isEmpty();
    }

    private static void bothWays(Frequency one, Frequency other, Aspect aspect) {
        ResponsibilityItem base =
                one instanceof Quota || one instanceof OnEvent ? anItem("x", one) : anUncountedItem("x", one);
        ResponsibilityItem back =
                other instanceof Quota || other instanceof OnEvent ? anItem("x", other) : anUncountedItem("x", other);
        assertThat(aspects(base, new SetFrequency(other), new SetCredit(talks())))
                .containsExactly(aspect);
        assertThat(aspects(back, new SetFrequency(one), new SetCredit(talks()))).containsExactly(aspect);
    }

    @Test
    void a_finding_names_both_lists_the_item_the_aspect_and_both_values_in_both_languages() {
        var basis = List.of(Citation.parse("law@2020#8"));
        var upper = aList("city@2026")
                .with(anItem("study", yearly(2)).withBasis(basis))
                .done();
        var lower = aList("office@2026")
                .importing("city@2026")
                .changing("study", new SetFrequency(yearly(1)))
                .done();

        Tailored tailored = Tailoring.of(List.of(upper, lower)).resolve(ListVersion.parse("office@2026"));

        assertThat(tailored.weakenings())
                .containsExactly(new Weakening(
                        ListVersion.parse("city@2026"),
                        ItemId.of("study"),
                        ListVersion.parse("office@2026"),
                        Optional.of(ItemId.of("study")),
                        Aspect.NUMBER,
                        Bilingual.of("每年至少2次", "at least 2 per year"),
                        Bilingual.of("每年至少1次", "at least 1 per year"),
                        basis));
        assertThat(tailored.findings())
                .containsExactly(new Finding(
                        RuleId.of("tailoring.weakened.number"),
                        Consequence.VIOLATION,
                        "office@2026/study",
                        Bilingual.of(
                                "office@2026 弱化了 city@2026 的“应当”条目 study，次数：由“每年至少2次”改为“每年至少1次”",
                                "office@2026 weakens the must item study of city@2026, number: "
                                        + "from \"at least 2 per year\" to \"at least 1 per year\""),
                        basis));
    }

    @Test
    void every_aspect_has_a_rule_of_its_own() {
        assertThat(Aspect.values()).extracting(Aspect::rule).doesNotHaveDuplicates();
        assertThat(Aspect.PARTNER_CONDITION.rule()).hasToString("tailoring.weakened.partner-condition");
    }

    @Test
    void what_should_or_may_be_done_can_be_lowered_and_left_out_freely() {
        for (Strength strength : List.of(Strength.SHOULD, Strength.MAY)) {
            ResponsibilityItem item = anItem("x", yearly(3)).withStrength(strength);
            assertThat(aspects(item, new SetFrequency(yearly(1)))).isEmpty();
            var upper = aList("upper@1").with(item, anItem("y", yearly(1))).done();
            var lower = aList("lower@1").importingBut("upper@1", "x").done();
            assertThat(weakenings("lower@1", lower, upper)).isEmpty();
        }
    }

    @Test
    void leaving_out_an_item_is_a_weakening_by_except_and_by_only() {
        var upper = aList("upper@1")
                .with(anItem("x", yearly(1)), anItem("y", yearly(1)))
                .done();
        for (ListDraft lower : List.of(
                aList("lower@1").importingBut("upper@1", "x"), aList("lower@1").importingOnly("upper@1", "y"))) {
            assertThat(weakenings("lower@1", lower.done(), upper))
                    .singleElement()
                    .satisfies(w -> {
                        assertThat(w.aspect()).isEqualTo(Aspect.DROPPED);
                        assertThat(w.item()).isEqualTo(ItemId.of("x"));
                        assertThat(w.standing()).isEmpty();
                        assertThat(w.toFinding().subject()).isEqualTo("lower@1/x");
                    });
        }
    }

    @Test
    void an_item_that_is_left_out_one_way_and_taken_another_way_is_not_left_out() {
        var upper = aList("upper@1").with(anItem("x", yearly(1))).done();
        var between = aList("between@1").importing("upper@1").done();
        var lower = aList("lower@1")
                .importingBut("between@1", "x")
                .importing("upper@1")
                .done();

        assertThat(weakenings("lower@1", lower, between, upper)).isEmpty();
    }

    @Test
    void a_weaker_strength_is_a_weakening_and_a_stronger_one_is_none() {
        ResponsibilityItem must = anItem("x", yearly(1));
        assertThat(aspects(must, new SetStrength(Strength.SHOULD))).containsExactly(Aspect.STRENGTH);
        assertThat(aspects(must, new SetStrength(Strength.MAY))).containsExactly(Aspect.STRENGTH);
        assertThat(aspects(must.withStrength(Strength.MAY), new SetStrength(Strength.MUST)))
                .isEmpty();
    }

    @Test
    void fewer_or_other_roles_are_a_weakening_and_more_are_none() {
        ResponsibilityItem base = anItem("x", yearly(1));
        assertThat(aspects(base, new SetRoles(Set.of(ResponsibleRole.LEAD_SECTION))))
                .containsExactly(Aspect.ROLES);
        assertThat(aspects(base, new SetRoles(Set.of(ResponsibleRole.BODY, ResponsibleRole.LEAD_SECTION))))
                .isEmpty();
    }

    @Test
    void a_smaller_number_is_a_weakening_and_a_larger_one_is_none() {
        oneWay(yearly(3), yearly(2), Aspect.NUMBER);
    }

    @Test
    void numbers_are_compared_period_by_period() {
        Quota targets = quarterly(1).withTargets(Map.of(1, 3, 2, 2));
        oneWay(targets, quarterly(1).withTargets(Map.of(1, 3, 2, 1)), Aspect.NUMBER);
        oneWay(targets, quarterly(1).withTargets(Map.of(1, 3)), Aspect.NUMBER);
        oneWay(quarterly(3), targets, Aspect.NUMBER);
        oneWay(quarterly(3).withTargets(Map.of(1, 3, 2, 2, 3, 1, 4, 1)), quarterly(1), Aspect.NUMBER);
    }

    @Test
    void the_same_sum_shifted_between_periods_is_a_weakening_both_ways() {
        Quota early = quarterly(1).withTargets(Map.of(1, 3, 2, 1));
        Quota late = quarterly(1).withTargets(Map.of(1, 1, 2, 3));
        assertThat(aspects(anItem("x", early), new SetFrequency(late))).containsExactly(Aspect.NUMBER);
        assertThat(aspects(anItem("x", late), new SetFrequency(early))).containsExactly(Aspect.NUMBER);
    }

    @Test
    void a_smaller_gap_is_a_weakening_and_a_larger_one_is_none() {
        oneWay(yearly(2).withGap(30), yearly(2).withGap(29), Aspect.GAP);
        oneWay(yearly(2).withGap(30), yearly(2), Aspect.GAP);
    }

    @Test
    void a_smaller_minimum_in_the_parts_is_a_weakening_and_a_larger_one_is_none() {
        oneWay(yearly(4).withSpread(PeriodLength.HALF_YEAR, 2), yearly(4), Aspect.MINIMUM);
        oneWay(
                yearly(4).withSpread(PeriodLength.HALF_YEAR, 2),
                yearly(4).withSpread(PeriodLength.HALF_YEAR, 1),
                Aspect.MINIMUM);
    }

    @Test
    void finer_parts_that_add_up_are_no_weakening_and_coarser_ones_are() {
        oneWay(
                yearly(4).withSpread(PeriodLength.QUARTER, 1),
                yearly(4).withSpread(PeriodLength.HALF_YEAR, 2),
                Aspect.MINIMUM);
    }

    @Test
    void parts_that_do_not_nest_are_a_weakening_both_ways() {
        Quota quarters = yearly(6).withSpread(PeriodLength.QUARTER, 1);
        Quota pairs = yearly(6).withSpread(PeriodLength.TWO_MONTHS, 1);
        assertThat(aspects(anItem("x", quarters), new SetFrequency(pairs))).containsExactly(Aspect.MINIMUM);
        assertThat(aspects(anItem("x", pairs), new SetFrequency(quarters))).containsExactly(Aspect.MINIMUM);
    }

    @Test
    void finer_parts_may_not_add_up_where_there_is_a_gap() {
        Quota halves = yearly(4).withGap(30).withSpread(PeriodLength.HALF_YEAR, 2);
        Quota quarters = yearly(4).withGap(30).withSpread(PeriodLength.QUARTER, 1);
        assertThat(aspects(anItem("x", halves), new SetFrequency(quarters))).containsExactly(Aspect.MINIMUM);
    }

    @Test
    void fewer_partners_are_a_weakening_and_more_are_none() {
        Credit persons = talks().withPartner(PartnerCondition.ANY_PERSON);
        Quota three = yearly(3).withPartners(3);
        Quota two = yearly(3).withPartners(2);
        oneWay(
                anItem("x", three).withCredit(persons),
                new SetFrequency(two),
                anItem("x", two).withCredit(persons),
                new SetFrequency(three),
                Aspect.PARTNERS);
    }

    @Test
    void a_later_due_day_is_a_weakening_and_an_earlier_one_is_none() {
        Quota monthly = Quota.of(PeriodLength.MONTH, 1);
        oneWay(monthly.withDueDay(20), monthly.withDueDay(25), Aspect.DUE_DAY);
        oneWay(monthly.withDueDay(20), monthly, Aspect.DUE_DAY);
        assertThat(aspects(anItem("x", monthly.withDueDay(31)), new SetFrequency(monthly)))
                .isEmpty();
    }

    @Test
    void another_apportionment_is_a_weakening() {
        bothWays(yearly(2), yearly(2).withApportionment(Apportionment.CUMULATIVE_ROUNDING), Aspect.APPORTIONMENT);
    }

    @Test
    void an_upper_bound_a_score_a_text_and_a_department_are_no_weakening() {
        ResponsibilityItem base = anItem("x", yearly(2)).withScore(Score.proportional(500));
        assertThat(aspects(
                        base,
                        new SetFrequency(yearly(2).withAtMost(2)),
                        new SetScore(Score.proportional(100)),
                        new SetNumber("9"),
                        new SetContent(Bilingual.of("另一表述")),
                        new SetDepartments(Set.of(UnitId.of("d")))))
                .isEmpty();
        assertThat(aspects(anItem("x", yearly(2).withAtMost(4)), new SetFrequency(yearly(2))))
                .isEmpty();
    }

    @Test
    void lead_and_pace_of_the_item_that_stands_for_a_folded_one_are_no_weakening() {
        var upper = aList("upper@1").with(anItem("x", yearly(1)).withLead(60)).done();
        var lower = aList("lower@1")
                .importing("upper@1")
                .with(anItem("z", yearly(1))
                        .withLead(0)
                        .withPace(new Pace(List.of(new Pace.Step(MonthDay.of(12, 31), 100)))))
                .folding("z", "x")
                .done();

        assertThat(weakenings("lower@1", lower, upper)).isEmpty();
    }

    @Test
    void another_type_of_period_is_a_weakening_both_ways() {
        bothWays(yearly(2).withGap(2), Quota.of(PeriodLength.HALF_YEAR, 1), Aspect.PERIOD);
        bothWays(yearly(4), quarterly(1), Aspect.PERIOD);
        bothWays(Quota.of(Cycle.semester(), 1), yearly(2), Aspect.PERIOD);
        bothWays(
                new Frequency.Standing(Cycle.every(PeriodLength.YEAR)),
                new Frequency.Standing(Cycle.every(PeriodLength.QUARTER)),
                Aspect.PERIOD);
    }

    @Test
    void another_shape_is_a_weakening_both_ways() {
        Cycle year = Cycle.every(PeriodLength.YEAR);
        bothWays(yearly(1), new Frequency.Standing(year), Aspect.SHAPE);
        bothWays(new Frequency.Unspecified(year, "定期"), yearly(1), Aspect.SHAPE);
        bothWays(new Frequency.Appraised(year), new Frequency.Standing(year), Aspect.SHAPE);
        bothWays(
                yearly(1), new OnEvent(EventKindId.of("decision"), OnEvent.When.AFTER, Days.parse("5d")), Aspect.SHAPE);
    }

    @Test
    void another_word_where_there_is_no_number_is_a_weakening() {
        Cycle year = Cycle.every(PeriodLength.YEAR);
        bothWays(new Frequency.Unspecified(year, "经常"), new Frequency.Unspecified(year, "适时"), Aspect.WORDING);
    }

    @Test
    void another_event_is_a_weakening() {
        bothWays(
                new OnEvent(EventKindId.of("decision"), OnEvent.When.AFTER, Days.parse("5d")),
                new OnEvent(EventKindId.of("vacancy"), OnEvent.When.AFTER, Days.parse("5d")),
                Aspect.EVENT);
    }

    @Test
    void more_days_after_an_event_or_fewer_before_it_are_a_weakening() {
        var event = EventKindId.of("decision");
        oneWay(
                new OnEvent(event, OnEvent.When.AFTER, Days.parse("5wd")),
                new OnEvent(event, OnEvent.When.AFTER, Days.parse("6wd")),
                Aspect.DEADLINE);
        oneWay(
                new OnEvent(event, OnEvent.When.BEFORE, Days.parse("10d")),
                new OnEvent(event, OnEvent.When.BEFORE, Days.parse("9d")),
                Aspect.DEADLINE);
        bothWays(
                new OnEvent(event, OnEvent.When.AFTER, Days.parse("5d")),
                new OnEvent(event, OnEvent.When.AFTER, Days.parse("5wd")),
                Aspect.DEADLINE);
        bothWays(
                new OnEvent(event, OnEvent.When.AFTER, Days.parse("5d")),
                new OnEvent(event, OnEvent.When.BEFORE, Days.parse("5d")),
                Aspect.DEADLINE);
    }

    @Test
    void more_or_other_kinds_of_activity_are_a_weakening_and_fewer_are_none() {
        Credit two = Credit.of(ActivityKindId.of("talk"), ActivityKindId.of("visit"));
        oneWay(talks(), two, Aspect.KINDS);
        oneWay(Credit.of(ActivityKindId.of("visit")), two, Aspect.KINDS);
        assertThat(aspects(anItem("x", yearly(1)), new SetCredit(Credit.of(ActivityKindId.of("visit")))))
                .containsExactly(Aspect.KINDS);
    }

    @Test
    void a_weaker_way_of_taking_part_is_a_weakening_and_a_stronger_one_is_none() {
        oneWay(talks().withRole(ParticipationRole.PRESIDED), talks(), Aspect.PARTICIPATION);
        oneWay(talks(), talks().withRole(ParticipationRole.REPRESENTED), Aspect.PARTICIPATION);
    }

    @Test
    void another_partner_condition_is_a_weakening_unless_it_is_only_narrower() {
        Credit any = talks().withPartner(PartnerCondition.ANY_PERSON);
        Credit paired = talks().withPartner(PartnerCondition.PAIRED_PERSON);
        Credit unit = talks().withPartner(PartnerCondition.SUBORDINATE_UNIT);
        oneWay(any, talks(), Aspect.PARTNER_CONDITION);
        oneWay(paired, any, Aspect.PARTNER_CONDITION);
        assertThat(aspects(anItem("x", yearly(1)).withCredit(any), new SetCredit(unit)))
                .containsExactly(Aspect.PARTNER_CONDITION);
        assertThat(aspects(anItem("x", yearly(1)).withCredit(unit), new SetCredit(paired)))
                .containsExactly(Aspect.PARTNER_CONDITION);
    }

    @Test
    void less_evidence_is_a_weakening_and_more_is_none() {
        var minutes = EvidenceKindId.of("minutes");
        var photo = EvidenceKindId.of("photo");
        oneWay(talks().withEvidence(Set.of(minutes, photo)), talks().withEvidence(Set.of(minutes)), Aspect.EVIDENCE);
        assertThat(aspects(
                        anItem("x", yearly(1)).withCredit(talks().withEvidence(Set.of(minutes))),
                        new SetCredit(talks().withEvidence(Set.of(photo)))))
                .containsExactly(Aspect.EVIDENCE);
    }

    @Test
    void more_grounds_are_a_weakening_and_fewer_are_none() {
        var ground = Set.of(GroundId.of("secondment"));
        oneWay(
                anItem("x", yearly(1)),
                new SetGrounds(ground),
                anItem("x", yearly(1)).withGrounds(ground),
                new SetGrounds(Set.of()),
                Aspect.GROUNDS);
        Frequency standing = new Frequency.Standing(Cycle.every(PeriodLength.YEAR));
        assertThat(aspects(anUncountedItem("x", standing), new SetGrounds(ground)))
                .containsExactly(Aspect.GROUNDS);
    }

    @Test
    void several_aspects_of_one_item_are_several_findings() {
        assertThat(aspects(
                        anItem("x", yearly(2).withGap(10)), new SetFrequency(yearly(1)), new SetStrength(Strength.MAY)))
                .containsExactly(Aspect.STRENGTH, Aspect.NUMBER, Aspect.GAP);
    }

    @Test
    void the_item_that_stands_for_folded_ones_must_ask_no_less_than_each_of_them() {
        var upper = aList("upper@1")
                .with(
                        anItem("x", yearly(2)),
                        anItem("y", yearly(3).withGap(30)),
                        anItem("free", yearly(9)).withStrength(Strength.SHOULD))
                .done();
        ListDraft enough = aList("lower@1")
                .importing("upper@1")
                .with(anItem("z", yearly(3).withGap(30)))
                .folding("z", "x", "y", "free");
        assertThat(weakenings("lower@1", enough.done(), upper)).isEmpty();

        ListDraft less = aList("lower@1").importing("upper@1").folding("x", "y", "free");
        assertThat(weakenings("lower@1", less.done(), upper)).hasSize(2).allSatisfy(w -> {
            assertThat(w.item()).isEqualTo(ItemId.of("y"));
            assertThat(w.standing()).contains(ItemId.of("x"));
            assertThat(w.toFinding().subject()).isEqualTo("lower@1/x");
            assertThat(w.toFinding().message().zh()).contains("已并入 x");
        });
    }

    @Test
    void an_item_folded_into_one_that_is_raised_afterwards_is_not_weakened() {
        var upper = aList("upper@1")
                .with(anItem("x", yearly(2)), anItem("y", yearly(3)))
                .done();
        var lower = aList("lower@1")
                .importing("upper@1")
                .folding("x", "y")
                .changing("x", new SetFrequency(yearly(3)))
                .done();

        assertThat(weakenings("lower@1", lower, upper)).isEmpty();
    }

    @Test
    void what_a_list_above_has_lowered_stays_found_until_it_is_set_right() {
        var top = aList("top@1")
                .with(anItem("x", yearly(3)), anItem("y", yearly(1)))
                .done();
        var middle = aList("middle@1")
                .importingBut("top@1", "y")
                .changing("x", new SetFrequency(yearly(1)))
                .done();
        var same = aList("same@1").importing("middle@1").done();
        var righted = aList("righted@1")
                .importing("middle@1")
                .importingOnly("top@1", "y")
                .changing("x", new SetFrequency(yearly(3)))
                .done();

        List<Weakening> found = weakenings("middle@1", top, middle);
        assertThat(found).extracting(Weakening::aspect).containsExactly(Aspect.NUMBER, Aspect.DROPPED);
        assertThat(weakenings("same@1", top, middle, same)).isEqualTo(found);
        assertThat(weakenings("righted@1", top, middle, righted)).isEmpty();
    }

    @Test
    void what_is_raised_by_one_list_may_not_be_lowered_again_by_the_next() {
        var top = aList("top@1").with(anItem("x", yearly(1))).done();
        var middle = aList("middle@1")
                .importing("top@1")
                .changing("x", new SetFrequency(yearly(3)))
                .done();
        var low = aList("low@1")
                .importing("middle@1")
                .changing("x", new SetFrequency(yearly(2)))
                .done();

        assertThat(weakenings("low@1", top, middle, low)).singleElement().satisfies(w -> {
            assertThat(w.upper()).isEqualTo(ListVersion.parse("middle@1"));
            assertThat(w.tailored()).isEqualTo(ListVersion.parse("low@1"));
        });
    }

    @Test
    void the_same_weakening_against_two_lists_of_a_diamond_is_found_once() {
        var top = aList("top@1").with(anItem("x", yearly(3))).done();
        var left = aList("left@1").importing("top@1").done();
        var right = aList("right@1").importing("top@1").done();
        var low = aList("low@1")
                .importing("left@1")
                .importing("right@1")
                .changing("x", new SetFrequency(yearly(2)))
                .done();

        assertThat(weakenings("low@1", top, left, right, low)).hasSize(1);
    }

    @Test
    void the_text_of_a_finding_stays_short_however_many_kinds_there_are() {
        ActivityKindId[] many = new ActivityKindId[500];
        for (int i = 0; i < many.length; i++) {
            many[i] = ActivityKindId.of("kind-of-activity-number-" + i);
        }
        var upper = aList("upper@1").with(anItem("x", yearly(1))).done();
        var lower = aList("lower@1")
                .importing("upper@1")
                .changing("x", new SetCredit(Credit.of(many)))
                .done();

        assertThat(weakenings("lower@1", lower, upper).get(0).after().zh())
                .hasSize(300)
                .endsWith("…");
    }
}
