package io.tongxin.tailoring;

import static io.tongxin.tailoring.ListDraft.aList;
import static io.tongxin.tailoring.ListDraft.anItem;
import static io.tongxin.tailoring.ListDraft.ids;
import static io.tongxin.tailoring.ListDraft.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.ExclusiveGroup;
import io.tongxin.responsibility.Modification.SetFrequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupTest {
    private final ResponsibilityList upper = aList("upper@1")
            .with(anItem("a", yearly(1)), anItem("b", yearly(2)), anItem("c", yearly(1)))
            .grouping("g", "a", "b")
            .done();

    private static Tailored resolve(String key, ResponsibilityList... lists) {
        return Tailoring.of(List.of(lists)).resolve(ListVersion.parse(key));
    }

    private Tailored lower(ListDraft draft) {
        return resolve("lower@1", draft.done(), upper);
    }

    private static List<String> found(Tailored tailored) {
        return tailored.weakenings().stream()
                .map(w -> w.item() + " " + w.aspect())
                .toList();
    }

    @Test
    void an_imported_group_stays_a_group() {
        Tailored tailored = lower(aList("lower@1").importing("upper@1"));

        assertThat(tailored.list().groups()).containsExactly(new ExclusiveGroup("g", ids("a", "b")));
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void an_item_whose_mate_is_left_out_is_weakened_with_it() {
        Tailored tailored = lower(aList("lower@1").importingBut("upper@1", "b"));

        assertThat(tailored.list().groups()).isEmpty();
        assertThat(found(tailored)).containsExactly("a GROUP", "b DROPPED");
        assertThat(tailored.weakenings().get(0).before().zh()).isEqualTo("a, b");
        assertThat(tailored.weakenings().get(0).after().zh()).isEqualTo("无");
    }

    @Test
    void an_item_whose_optional_mate_is_left_out_is_weakened() {
        var optional = aList("optional@1")
                .with(anItem("a", yearly(1)), anItem("b", yearly(2)).withStrength(Strength.SHOULD))
                .grouping("g", "a", "b")
                .done();
        var lower = aList("lower@1").importingBut("optional@1", "b").done();
        var eased = aList("eased@1")
                .importing("optional@1")
                .changing("b", new SetFrequency(yearly(1)))
                .done();
        var raised = aList("raised@1")
                .importing("optional@1")
                .changing("b", new SetFrequency(yearly(3)))
                .done();

        assertThat(found(resolve("lower@1", lower, optional))).containsExactly("a GROUP");
        assertThat(found(resolve("eased@1", eased, optional))).containsExactly("a GROUP");
        assertThat(found(resolve("raised@1", raised, optional))).isEmpty();
    }

    @Test
    void an_eased_mate_that_must_be_done_is_reported_once_and_as_itself() {
        Tailored tailored = lower(aList("lower@1").importing("upper@1").changing("b", new SetFrequency(yearly(1))));

        assertThat(found(tailored)).containsExactly("b NUMBER");
    }

    @Test
    void a_group_can_be_widened() {
        Tailored tailored = lower(aList("lower@1").importing("upper@1").grouping("wide", "a", "b", "c"));

        assertThat(tailored.list().groups()).containsExactly(new ExclusiveGroup("wide", ids("a", "b", "c")));
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void items_that_were_free_can_be_put_in_a_group() {
        Tailored tailored = lower(aList("lower@1")
                .importing("upper@1")
                .with(anItem("d", yearly(1)))
                .grouping("h", "c", "d"));

        assertThat(tailored.list().groups())
                .containsExactly(new ExclusiveGroup("h", ids("c", "d")), new ExclusiveGroup("g", ids("a", "b")));
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void groups_of_two_lists_with_one_name_stay_two() {
        var other = aList("other@1")
                .with(anItem("p", yearly(1)), anItem("q", yearly(1)))
                .grouping("g", "p", "q")
                .done();
        var lower = aList("lower@1").importing("upper@1").importing("other@1").done();

        assertThat(resolve("lower@1", lower, upper, other).list().groups())
                .containsExactly(new ExclusiveGroup("g", ids("a", "b")), new ExclusiveGroup("g-2", ids("p", "q")));
    }

    @Test
    void a_group_that_comes_by_two_ways_is_one_group() {
        var left = aList("left@1").importingOnly("upper@1", "a", "b").done();
        var right = aList("right@1").importing("upper@1").done();
        var lower = aList("lower@1").importing("left@1").importing("right@1").done();

        assertThat(resolve("lower@1", lower, left, right, upper).list().groups())
                .containsExactly(new ExclusiveGroup("g", ids("a", "b")));
    }

    @Test
    void an_item_that_stands_for_a_folded_one_takes_its_place_in_the_group() {
        Tailored tailored = lower(aList("lower@1")
                .importing("upper@1")
                .with(anItem("z", yearly(2)))
                .folding("z", "b", "c"));

        assertThat(tailored.list().groups()).containsExactly(new ExclusiveGroup("g", ids("a", "z")));
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void two_mates_folded_into_one_that_does_not_ask_the_sum_weaken_each_other() {
        Tailored tailored = lower(aList("lower@1").importing("upper@1").folding("b", "a"));

        assertThat(tailored.weakenings())
                .extracting(Weakening::item, Weakening::standing, Weakening::aspect)
                .containsExactly(
                        tuple(ItemId.of("a"), Optional.of(ItemId.of("b")), Aspect.GROUP),
                        tuple(ItemId.of("b"), Optional.of(ItemId.of("b")), Aspect.GROUP));
    }

    @Test
    void two_mates_folded_into_one_that_asks_the_sum_are_not_weakened() {
        Tailored tailored = lower(
                aList("lower@1").importing("upper@1").folding("b", "a").changing("b", new SetFrequency(yearly(3))));

        assertThat(tailored.list().groups()).isEmpty();
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void the_sum_is_asked_period_by_period_and_part_by_part() {
        Quota half = Quota.of(PeriodLength.YEAR, 2).withSpread(PeriodLength.HALF_YEAR, 1);
        var parted = aList("parted@1")
                .with(anItem("a", half), anItem("b", half))
                .grouping("g", "a", "b")
                .done();
        ListDraft flat = aList("lower@1")
                .importing("parted@1")
                .folding("b", "a")
                .changing("b", new SetFrequency(yearly(4).withSpread(PeriodLength.HALF_YEAR, 1)));
        ListDraft summed = aList("lower@1")
                .importing("parted@1")
                .folding("b", "a")
                .changing("b", new SetFrequency(yearly(4).withSpread(PeriodLength.QUARTER, 1)));

        assertThat(found(resolve("lower@1", flat.done(), parted))).containsExactly("a GROUP", "b GROUP");
        assertThat(found(resolve("lower@1", summed.done(), parted))).isEmpty();

        Quota targets = Quota.of(PeriodLength.QUARTER, 1).withTargets(Map.of(1, 2, 2, 1));
        var dated = aList("dated@1")
                .with(anItem("a", targets), anItem("b", Quota.of(PeriodLength.QUARTER, 1)))
                .grouping("g", "a", "b")
                .done();
        ListDraft twice = aList("lower@1")
                .importing("dated@1")
                .folding("b", "a")
                .changing("b", new SetFrequency(Quota.of(PeriodLength.QUARTER, 2)));
        assertThat(found(resolve("lower@1", twice.done(), dated))).containsExactly("a GROUP", "b GROUP");
    }
}
