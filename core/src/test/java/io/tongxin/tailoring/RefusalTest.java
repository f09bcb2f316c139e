package io.tongxin.tailoring;

import static io.tongxin.tailoring.ListDraft.aList;
import static io.tongxin.tailoring.ListDraft.anItem;
import static io.tongxin.tailoring.ListDraft.anUncountedItem;
import static io.tongxin.tailoring.ListDraft.talks;
import static io.tongxin.tailoring.ListDraft.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ListVersion;
import io.tongxin.id.PeriodTableId;
import io.tongxin.norm.Citation;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Modification.AddBasis;
import io.tongxin.responsibility.Modification.SetCredit;
import io.tongxin.responsibility.Modification.SetFrequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.PartnerCondition;
import io.tongxin.validity.InvalidRecordException;
import io.tongxin.validity.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What resolving a list refuses; long, for each refusal has its case. */
class RefusalTest {
    private final ResponsibilityList city = aList("city@2026")
            .with(anItem("study", yearly(2)), anItem("visit", yearly(1)), anItem("talk", yearly(1)))
            .done();

    private static List<Violation> violations(String key, ResponsibilityList... lists) {
        Tailoring tailoring = Tailoring.of(List.of(lists));
        var refused =
                catchThrowableOfType(InvalidRecordException.class, () -> tailoring.resolve(ListVersion.parse(key)));
        assertThat(refused).as("refused").isNotNull();
        return refused.violations();
    }

    /** Resolving {@code lower@1} with the city's list fails by this one violation. */
    private void refuses(ListDraft lower, String path, String constraint, String... inMessage) {
        List<Violation> violations = violations("lower@1", lower.done(), city);
        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).path()).isEqualTo("lists[lower@1]." + path);
        assertThat(violations.get(0).constraint()).isEqualTo(constraint);
        assertThat(violations.get(0).message()).contains(inMessage);
    }

    private static ListDraft lower() {
        return aList("lower@1").importing("city@2026");
    }

    @Test
    void an_import_of_a_list_that_is_not_there_is_refused_with_its_path() {
        refuses(
                lower().importing("province@2026"),
                "imports[1].list",
                "tailoring.no-such-list",
                "没有清单版本 province@2026",
                "there is no version province@2026");
    }

    @Test
    void an_import_of_another_version_names_the_versions_that_are_there() {
        refuses(lower().importing("city@2025"), "imports[1].list", "tailoring.no-such-list", "known versions: 2026");
    }

    @Test
    void a_circle_of_imports_is_refused_and_named() {
        var a = aList("a@1").importing("b@1").done();
        var b = aList("b@1").importing("c@1").done();
        var c = aList("c@1").importing("city@2026").importing("a@1").done();

        for (String key : List.of("a@1", "b@1", "c@1")) {
            assertThat(violations(key, c, b, a, city))
                    .containsExactly(new Violation(
                            "lists[a@1].imports[0].list",
                            "清单循环引入：a@1 → b@1 → c@1 → a@1 / the lists import one another: a@1 → b@1 → c@1 → a@1",
                            "tailoring.circle"));
        }
    }

    @Test
    void a_list_that_imports_itself_is_refused() {
        var a = aList("a@1").importing("city@2026").importing("a@1").done();

        assertThat(violations("a@1", a, city))
                .extracting(Violation::path, Violation::constraint)
                .containsExactly(tuple("lists[a@1].imports[1].list", "tailoring.circle"));
    }

    @Test
    void a_list_above_a_circle_is_refused_for_the_circle_and_for_its_own_faults() {
        var a = aList("a@1").importing("b@1").done();
        var b = aList("b@1").importing("a@1").done();
        var above = aList("above@1").importing("b@1").importing("nowhere@1").done();

        assertThat(violations("above@1", a, b, above))
                .extracting(Violation::path)
                .containsExactly("lists[a@1].imports[0].list", "lists[above@1].imports[1].list");
    }

    @Test
    void a_list_beside_a_circle_is_resolved() {
        var a = aList("a@1").importing("b@1").done();
        var b = aList("b@1").importing("a@1").done();
        Tailoring tailoring = Tailoring.of(List.of(a, b, city));

        assertThat(tailoring.resolve(city.key()).list().items()).hasSize(3);
        assertThat(tailoring.violations()).hasSize(1);
        assertThat(catchThrowableOfType(InvalidRecordException.class, tailoring::resolveAll)
                        .violations())
                .isEqualTo(tailoring.violations());
    }

    @Test
    void a_list_is_refused_for_the_faults_of_those_it_imports() {
        var faulty = aList("faulty@1").importingBut("city@2026", "no-such").done();
        var importer = aList("importer@1").importing("faulty@1").done();

        assertThat(violations("importer@1", importer, faulty, city))
                .extracting(Violation::path)
                .containsExactly("lists[faulty@1].imports[0].except");
    }

    @Test
    void all_faults_of_a_list_are_named_together() {
        var lower = aList("lower@1")
                .importingOnly("city@2026", "study", "gone")
                .folding("study", "nowhere")
                .changing("visit", new SetFrequency(yearly(3)))
                .done();

        assertThat(violations("lower@1", lower, city))
                .extracting(Violation::path)
                .containsExactly(
                        "lists[lower@1].imports[0].only",
                        "lists[lower@1].merges[0].from",
                        "lists[lower@1].modifications[0].item");
    }

    @Test
    void two_different_lists_of_one_version_are_refused() {
        var other = aList("city@2026").with(anItem("other", yearly(1))).done();

        assertThat(violations("city@2026", city, other))
                .extracting(Violation::path, Violation::constraint)
                .containsExactly(tuple("lists[city@2026]", "tailoring.version-twice"));
    }

    @Test
    void the_same_list_handed_in_twice_is_one() {
        assertThat(Tailoring.of(List.of(city, city)).resolveAll()).hasSize(1);
    }

    @Test
    void leaving_out_an_item_that_is_not_there_is_refused() {
        refuses(
                aList("lower@1").importingBut("city@2026", "no-such"),
                "imports[0].except",
                "tailoring.no-such-item",
                "city@2026 中没有条目 no-such",
                "city@2026 has no item no-such");
    }

    @Test
    void taking_only_an_item_that_is_not_there_is_refused() {
        refuses(
                aList("lower@1").importingOnly("city@2026", "study", "no-such"),
                "imports[0].only",
                "tailoring.no-such-item",
                "no-such");
    }

    @Test
    void an_item_that_reads_differently_by_two_ways_is_refused() {
        var raised = aList("raised@1")
                .importing("city@2026")
                .changing("study", new SetFrequency(yearly(3)))
                .done();
        var lower = lower().importing("raised@1").done();

        assertThat(violations("lower@1", lower, raised, city)).singleElement().satisfies(v -> {
            assertThat(v.path()).isEqualTo("lists[lower@1].imports[1].list");
            assertThat(v.constraint()).isEqualTo("tailoring.two-forms");
            assertThat(v.message()).contains("study", "city@2026", "raised@1");
        });
    }

    @Test
    void an_own_item_with_the_id_of_an_imported_one_is_refused() {
        refuses(lower().with(anItem("study", yearly(4))), "items[0].id", "tailoring.item-twice", "study", "city");
    }

    @Test
    void an_own_item_with_the_id_of_an_item_left_out_above_is_refused() {
        var county = aList("county@1").importingBut("city@2026", "study").done();
        var lower = aList("lower@1")
                .importing("county@1")
                .with(anItem("study", yearly(4)))
                .done();

        assertThat(violations("lower@1", lower, county, city))
                .extracting(Violation::path)
                .containsExactly("lists[lower@1].items[0].id");
    }

    @Test
    void an_item_id_that_two_imported_lists_set_is_refused() {
        var other = aList("other@1").with(anItem("visit", yearly(1))).done();
        var lower = lower().importing("other@1").done();

        assertThat(violations("lower@1", lower, other, city))
                .extracting(Violation::path, Violation::constraint)
                .containsExactly(tuple("lists[lower@1].imports[1].list", "tailoring.item-twice"));
    }

    @Test
    void an_item_that_one_list_sets_twice_is_refused() {
        var twice = aList("twice@1")
                .with(anItem("a", yearly(1)), anItem("a", yearly(2)))
                .done();

        assertThat(violations("twice@1", twice))
                .extracting(Violation::path, Violation::constraint)
                .containsExactly(tuple("lists[twice@1].items[1].id", "list.item-twice"));
    }

    @Test
    void the_next_version_of_a_list_may_set_an_item_of_the_one_before_anew() {
        var next = aList("city@2027")
                .importingBut("city@2026", "study")
                .with(anItem("study", yearly(3)))
                .done();

        Tailored tailored = Tailoring.of(List.of(next, city)).resolve(next.key());

        assertThat(tailored.list().items()).hasSize(3);
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void changing_an_item_that_is_not_there_is_refused() {
        refuses(
                lower().changing("no-such", new SetFrequency(yearly(3))),
                "modifications[0].item",
                "tailoring.no-such-item",
                "没有条目 no-such",
                "no item no-such");
    }

    @Test
    void changing_an_own_item_is_refused() {
        refuses(
                lower().with(anItem("own", yearly(1))).changing("own", new SetFrequency(yearly(3))),
                "modifications[0].item",
                "tailoring.own-item",
                "own");
    }

    @Test
    void changing_an_item_that_was_folded_is_refused() {
        refuses(
                lower().folding("visit", "talk").changing("talk", new SetFrequency(yearly(3))),
                "modifications[0].item",
                "tailoring.folded-item",
                "talk");
    }

    @Test
    void folding_into_an_item_that_is_not_there_is_refused() {
        refuses(lower().folding("no-such", "talk"), "merges[0].into", "tailoring.no-such-item", "no-such");
    }

    @Test
    void folding_an_item_that_is_not_there_is_refused() {
        refuses(lower().folding("talk", "no-such"), "merges[0].from", "tailoring.no-such-item", "no-such");
    }

    @Test
    void folding_an_own_item_is_refused() {
        refuses(
                lower().with(anItem("own", yearly(1))).folding("talk", "own"),
                "merges[0].from",
                "tailoring.own-item",
                "own");
    }

    @Test
    void folding_into_an_item_that_is_itself_folded_is_refused() {
        refuses(
                lower().folding("talk", "visit").folding("study", "talk"),
                "merges[0].into",
                "tailoring.folded-into-folded",
                "talk");
    }

    @Test
    void a_change_after_which_an_item_does_not_fit_together_is_refused() {
        var meeting = anItem("meeting", yearly(2).withPartners(2))
                .withCredit(talks().withPartner(PartnerCondition.ANY_PERSON));
        var upper = aList("upper@1").with(meeting).done();
        var lower = aList("lower@1")
                .importing("upper@1")
                .changing("meeting", new SetCredit(talks()))
                .done();

        assertThat(violations("lower@1", lower, upper))
                .containsExactly(new Violation(
                        "lists[lower@1].modifications[0].credit.partner",
                        "要求联系不同对象的条目须写明对象条件 / an item that asks for different partners must say whom it means",
                        "item.partners-without-condition"));
    }

    @Test
    void a_counted_item_left_without_kinds_of_activity_is_refused() {
        refuses(
                lower().changing("study", new SetCredit(Credit.none())),
                "modifications[0].credit.kinds",
                "item.no-kinds",
                "kinds");
    }

    @Test
    void an_item_that_comes_to_rest_on_too_much_is_refused() {
        List<Citation> many = IntStream.rangeClosed(1, 51)
                .mapToObj(i -> Citation.parse("law@2020#" + i))
                .toList();
        refuses(
                lower().changing("study", new AddBasis(many)),
                "modifications[0]",
                "tailoring.too-many-sources",
                "study");
    }

    @Test
    void a_list_without_items_and_imports_is_refused_in_the_words_of_its_own_check() {
        assertThat(violations("empty@1", aList("empty@1").done()))
                .extracting(Violation::path, Violation::constraint)
                .containsExactly(tuple("lists[empty@1].items", "list.empty"));
    }

    @Test
    void more_than_thirty_two_lists_above_one_another_are_refused() {
        var lists = new ArrayList<ResponsibilityList>(List.of(city));
        String above = "city@2026";
        for (int i = 2; i <= 20_000; i++) {
            lists.add(aList("level@" + i).importing(above).done());
            above = "level@" + i;
        }

        assertThat(Tailoring.of(lists).violations())
                .extracting(Violation::path, Violation::constraint)
                .containsExactly(tuple("lists[level@33].imports", "tailoring.too-many-levels"));
    }

    @Test
    void a_list_of_more_than_five_thousand_items_is_refused() {
        var lists = new ArrayList<ResponsibilityList>();
        ListDraft all = aList("all@1");
        for (int i = 0; i < 6; i++) {
            int number = i;
            lists.add(aList("part@" + i)
                    .with(IntStream.range(0, 900)
                            .mapToObj(n -> anItem("item-" + number + "-" + n, yearly(1)))
                            .toArray(ResponsibilityItem[]::new))
                    .done());
            all.importing("part@" + i);
        }
        lists.add(all.done());

        assertThat(Tailoring.of(lists).violations())
                .extracting(Violation::path, Violation::constraint)
                .containsExactly(tuple("lists[all@1].imports", "tailoring.too-many-items"));
    }

    @Test
    void messages_can_be_had_in_one_language() {
        var a = aList("a@1").importing("nowhere@1").done();

        assertThat(Tailoring.of(List.of(a), Locale.CHINA).violations())
                .extracting(Violation::message)
                .containsExactly("没有清单版本 nowhere@1");
        assertThat(Tailoring.of(List.of(a), Locale.ENGLISH).violations())
                .extracting(Violation::message)
                .containsExactly("there is no version nowhere@1 of a list");
    }

    @Test
    void a_group_with_an_item_that_is_not_there_is_refused() {
        refuses(lower().grouping("g", "study", "no-such"), "groups[0].items", "tailoring.no-such-item", "no-such");
    }

    @Test
    void an_item_in_two_groups_is_refused_also_where_one_is_imported() {
        var upper = aList("upper@1")
                .with(anItem("a", yearly(1)), anItem("b", yearly(1)), anItem("c", yearly(1)))
                .grouping("g", "a", "b")
                .done();
        var lower =
                aList("lower@1").importing("upper@1").grouping("h", "b", "c").done();

        assertThat(violations("lower@1", lower, upper))
                .extracting(Violation::path, Violation::constraint)
                .containsExactly(tuple("lists[lower@1].groups[0].items", "tailoring.two-groups"));
    }

    @Test
    void a_gap_in_a_group_is_refused_where_the_change_was_made() {
        refuses(
                lower().changing("study", new SetFrequency(yearly(2).withGap(10)))
                        .grouping("g", "study", "visit"),
                "modifications[0].frequency",
                "tailoring.group-gap",
                "study");
    }

    @Test
    void a_gap_given_to_an_item_of_an_imported_group_is_refused() {
        var upper = aList("upper@1")
                .with(anItem("a", yearly(1)), anItem("b", yearly(1)))
                .grouping("g", "a", "b")
                .done();
        var lower = aList("lower@1")
                .importing("upper@1")
                .changing("b", new SetFrequency(yearly(2).withGap(30)))
                .done();

        assertThat(violations("lower@1", lower, upper))
                .extracting(Violation::path, Violation::constraint)
                .containsExactly(tuple("lists[lower@1].modifications[0].frequency", "tailoring.group-gap"));
    }

    @Test
    void different_partners_in_a_group_are_refused() {
        var meeting = anItem("meeting", yearly(2).withPartners(2))
                .withCredit(talks().withPartner(PartnerCondition.ANY_PERSON));
        refuses(
                lower().with(meeting).grouping("g", "meeting", "visit"),
                "items[0].frequency",
                "tailoring.group-partners",
                "meeting");
    }

    @Test
    void a_due_day_in_a_group_is_refused() {
        var monthly = anItem("monthly", Quota.of(PeriodLength.MONTH, 1).withDueDay(20));
        refuses(
                lower().with(monthly).grouping("g", "monthly", "visit"),
                "items[0].frequency",
                "tailoring.group-due-day",
                "monthly");
    }

    @Test
    void periods_that_do_not_nest_in_a_group_are_refused() {
        var table = new PeriodTableId("month");
        for (Cycle other : List.of(Cycle.semester(), Cycle.window(table))) {
            refuses(
                    lower().with(anItem("z", Quota.of(other, 1))).grouping("g", "z", "visit"),
                    "items[0].frequency",
                    "tailoring.group-periods",
                    "visit",
                    "z");
        }
        refuses(
                lower().with(
                                anItem("y", Quota.of(PeriodLength.QUARTER, 1)),
                                anItem("z", Quota.of(PeriodLength.TWO_MONTHS, 1)))
                        .grouping("g", "y", "z"),
                "items[1].frequency",
                "tailoring.group-periods",
                "y");
    }

    @Test
    void periods_that_nest_may_share_a_group() {
        var semesters = Quota.of(Cycle.semester(), 1);
        var lower = lower().with(
                        anItem("month", Quota.of(PeriodLength.MONTH, 1)),
                        anItem("s1", semesters),
                        anItem("s2", semesters))
                .grouping("g", "month", "visit")
                .grouping("h", "s1", "s2")
                .done();

        assertThat(Tailoring.of(List.of(lower, city)).violations()).isEmpty();
    }

    @Test
    void an_uncounted_item_in_a_group_is_refused() {
        refuses(
                lower().with(anUncountedItem("duty", new Frequency.Standing(Cycle.every(PeriodLength.YEAR))))
                        .grouping("g", "duty", "visit"),
                "items[0].frequency",
                "tailoring.group-not-counted",
                "duty");
    }
}
