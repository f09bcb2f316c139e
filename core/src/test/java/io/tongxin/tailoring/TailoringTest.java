package io.tongxin.tailoring;

import static io.tongxin.tailoring.ListDraft.aList;
import static io.tongxin.tailoring.ListDraft.anItem;
import static io.tongxin.tailoring.ListDraft.ids;
import static io.tongxin.tailoring.ListDraft.quarterly;
import static io.tongxin.tailoring.ListDraft.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.responsibility.ArticlePlace;
import io.tongxin.responsibility.Modification.AddBasis;
import io.tongxin.responsibility.Modification.AddPlaces;
import io.tongxin.responsibility.Modification.SetContent;
import io.tongxin.responsibility.Modification.SetFrequency;
import io.tongxin.responsibility.Modification.SetNumber;
import io.tongxin.responsibility.Provenance;
import io.tongxin.responsibility.Provenance.Alteration;
import io.tongxin.responsibility.Provenance.Step;
import io.tongxin.responsibility.Provenance.Verb;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.term.Bilingual;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TailoringTest {
    private static final ListVersion CITY = ListVersion.parse("city@2026");
    private static final ListVersion COUNTY = ListVersion.parse("county@2026");
    private static final ListVersion TOWN = ListVersion.parse("town@2026");

    private final ResponsibilityList city = aList("city@2026")
            .issuedBy("city")
            .with(anItem("study", yearly(2)), anItem("visit", quarterly(1)))
            .done();

    private static Tailored resolve(String key, ResponsibilityList... lists) {
        return Tailoring.of(List.of(lists)).resolve(ListVersion.parse(key));
    }

    private static List<String> items(Tailored tailored) {
        return tailored.list().items().stream().map(e -> e.item().id().value()).toList();
    }

    private static ResolvedList.Entry entry(Tailored tailored, String item) {
        return tailored.list().entry(ItemId.of(item)).orElseThrow();
    }

    private static Provenance provenance(Tailored tailored, String item) {
        return entry(tailored, item).provenance();
    }

    @Test
    void a_list_without_imports_is_resolved_to_itself() {
        Tailored tailored = resolve("city@2026", city);

        assertThat(tailored.list().list()).isEqualTo(city);
        assertThat(items(tailored)).containsExactly("study", "visit");
        assertThat(provenance(tailored, "study").steps()).containsExactly(Step.of(CITY, Verb.SET));
        assertThat(tailored.list().supersedes()).isEmpty();
        assertThat(tailored.list().issuers()).containsExactly(UnitId.of("city"));
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void imported_items_come_in_the_order_of_the_imports_and_own_items_after_them() {
        var other = aList("other@1").with(anItem("tour", yearly(1))).done();
        var county = aList("county@2026")
                .importing("other@1")
                .importing("city@2026")
                .with(anItem("a-first-by-name", yearly(1)))
                .done();

        assertThat(items(resolve("county@2026", county, city, other)))
                .containsExactly("tour", "study", "visit", "a-first-by-name");
    }

    @Test
    void the_provenance_over_three_levels_says_which_list_changed_what_and_how() {
        var county = aList("county@2026")
                .importing("city@2026")
                .changing(
                        "study",
                        new SetFrequency(quarterly(1)),
                        new SetContent(Bilingual.of("县级事项", "a county's matter")))
                .done();
        var town = aList("town@2026")
                .importing("county@2026")
                .changing("study", new SetNumber("1.2"), new SetFrequency(quarterly(2)))
                .done();

        Tailored tailored = resolve("town@2026", town, county, city);

        assertThat(entry(tailored, "study").item().frequency()).isEqualTo(quarterly(2));
        assertThat(provenance(tailored, "study").steps())
                .containsExactly(
                        Step.of(CITY, Verb.SET),
                        Step.of(COUNTY, Verb.IMPORT),
                        Step.modifying(
                                COUNTY,
                                List.of(
                                        new Alteration(
                                                "frequency",
                                                Bilingual.of("每年至少2次", "at least 2 per year"),
                                                Bilingual.of("每季度至少1次", "at least 1 per quarter")),
                                        new Alteration(
                                                "content",
                                                Bilingual.of("事项", "a matter"),
                                                Bilingual.of("县级事项", "a county's matter")))),
                        Step.of(TOWN, Verb.IMPORT),
                        Step.modifying(
                                TOWN,
                                List.of(
                                        new Alteration("number", Bilingual.of("无", "none"), Bilingual.of("1.2", "1.2")),
                                        new Alteration(
                                                "frequency",
                                                Bilingual.of("每季度至少1次", "at least 1 per quarter"),
                                                Bilingual.of("每季度至少2次", "at least 2 per quarter")))));
        assertThat(provenance(tailored, "study").origin()).isEqualTo(CITY);
        assertThat(provenance(tailored, "study").lists()).containsExactly(CITY, COUNTY, TOWN);
        assertThat(provenance(tailored, "visit").steps())
                .containsExactly(Step.of(CITY, Verb.SET), Step.of(COUNTY, Verb.IMPORT), Step.of(TOWN, Verb.IMPORT));
    }

    @Test
    void a_list_supersedes_all_it_imports_and_names_every_issuer_its_own_last() {
        var county =
                aList("county@2026").issuedBy("county").importing("city@2026").done();
        var town = aList("town@2026").issuedBy("town").importing("county@2026").done();

        ResolvedList list = resolve("town@2026", town, county, city).list();

        assertThat(list.supersedes()).containsExactlyInAnyOrder(CITY, COUNTY);
        assertThat(list.issuers()).containsExactly(UnitId.of("city"), UnitId.of("county"), UnitId.of("town"));
    }

    @Test
    void an_issuer_that_also_issued_a_list_above_is_named_once_and_last() {
        var county =
                aList("county@2026").issuedBy("county").importing("city@2026").done();
        var own = aList("own@1").issuedBy("city").importing("county@2026").done();

        assertThat(resolve("own@1", own, county, city).list().issuers())
                .containsExactly(UnitId.of("county"), UnitId.of("city"));
    }

    @Test
    void an_item_that_comes_by_two_ways_is_one_item_and_shows_both() {
        var left = aList("left@1").importing("city@2026").done();
        var right = aList("right@1").importing("city@2026").done();
        var both = aList("both@1").importing("left@1").importing("right@1").done();

        Tailored tailored = resolve("both@1", both, left, right, city);

        assertThat(items(tailored)).containsExactly("study", "visit");
        assertThat(provenance(tailored, "study").steps())
                .containsExactly(
                        Step.of(CITY, Verb.SET),
                        Step.of(ListVersion.parse("left@1"), Verb.IMPORT),
                        Step.of(ListVersion.parse("right@1"), Verb.IMPORT),
                        Step.of(ListVersion.parse("both@1"), Verb.IMPORT));
        assertThat(tailored.list().supersedes()).hasSize(3);
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void an_item_can_be_taken_from_one_way_where_the_other_reads_differently() {
        var county = aList("county@2026")
                .importing("city@2026")
                .changing("study", new SetFrequency(yearly(4)))
                .done();
        var town = aList("town@2026")
                .importingBut("city@2026", "study")
                .importing("county@2026")
                .done();

        Tailored tailored = resolve("town@2026", town, county, city);

        assertThat(entry(tailored, "study").item().frequency()).isEqualTo(yearly(4));
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void folded_items_vanish_and_what_they_rest_on_goes_to_the_item_that_stands_for_them() {
        Citation law = Citation.parse("law@2020#8");
        Citation rules = Citation.parse("rules@2025");
        var place = new ArticlePlace("财政局", 1, 2, false);
        var study = anItem("study", yearly(2)).withBasis(List.of(law, rules));
        var talk =
                new AddPlaces(List.of(place)).applyTo(anItem("talk", yearly(2)).withBasis(List.of(law)));
        var upper = aList("upper@1").with(study, talk).done();
        var lower = aList("lower@1")
                .importing("upper@1")
                .with(anItem("meeting", yearly(3)))
                .folding("meeting", "study", "talk")
                .done();

        Tailored tailored = resolve("lower@1", lower, upper);

        assertThat(items(tailored)).containsExactly("meeting");
        assertThat(entry(tailored, "meeting").item().basis()).containsExactly(law, rules);
        assertThat(entry(tailored, "meeting").item().places()).containsExactly(place);
        assertThat(provenance(tailored, "meeting").steps())
                .containsExactly(
                        Step.of(ListVersion.parse("lower@1"), Verb.SET),
                        Step.merging(ListVersion.parse("lower@1"), ids("study", "talk")));
        assertThat(tailored.weakenings()).isEmpty();
    }

    @Test
    void an_item_is_folded_before_items_are_changed() {
        var county = aList("county@2026")
                .importing("city@2026")
                .folding("visit", "study")
                .changing("visit", new SetFrequency(yearly(4)), new AddBasis(List.of(Citation.parse("law@2020"))))
                .done();

        Tailored tailored = resolve("county@2026", county, city);

        assertThat(items(tailored)).containsExactly("visit");
        assertThat(provenance(tailored, "visit").steps())
                .extracting(Step::verb)
                .containsExactly(Verb.SET, Verb.IMPORT, Verb.MERGE, Verb.MODIFY);
    }

    @Test
    void the_order_in_which_lists_are_handed_in_changes_nothing() {
        var lists = new ArrayList<ResponsibilityList>(List.of(
                city,
                aList("left@1").importingOnly("city@2026", "study").done(),
                aList("right@1").importing("city@2026").done(),
                aList("both@1").importing("left@1").importing("right@1").done()));
        List<Tailored> expected = Tailoring.of(lists).resolveAll();

        for (int i = 0; i < lists.size(); i++) {
            Collections.rotate(lists, 1);
            assertThat(Tailoring.of(lists).resolveAll()).isEqualTo(expected);
        }
    }

    @Test
    void all_lists_are_resolved_by_version() {
        var county = aList("county@2026").importing("city@2026").done();
        Tailoring tailoring = Tailoring.of(List.of(county, city));

        assertThat(tailoring.versions()).containsExactly(CITY, COUNTY);
        assertThat(tailoring.resolveAll()).extracting(t -> t.list().key()).containsExactly(CITY, COUNTY);
        assertThat(tailoring.violations()).isEmpty();
    }

    @Test
    void a_list_is_resolved_once() {
        Tailoring tailoring = Tailoring.of(List.of(city));

        assertThat(tailoring.resolve(CITY)).isSameAs(tailoring.resolve(CITY));
    }

    @Test
    void a_version_that_was_not_handed_in_cannot_be_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tailoring.of(List.of(city)).resolve(COUNTY))
                .withMessageContaining("county@2026");
    }

    @Test
    void what_is_resolved_cannot_be_changed() {
        Tailored tailored = resolve("city@2026", city);

        assertThatThrownBy(() -> tailored.list().items().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tailored.weakenings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_chain_of_thirty_two_lists_is_resolved() {
        var lists = new ArrayList<ResponsibilityList>(List.of(city));
        String above = "city@2026";
        for (int i = 2; i <= 32; i++) {
            lists.add(aList("level@" + i).importing(above).done());
            above = "level@" + i;
        }

        Tailored lowest = Tailoring.of(lists).resolve(ListVersion.parse("level@32"));

        assertThat(lowest.list().supersedes()).hasSize(31);
        assertThat(provenance(lowest, "study").steps()).hasSize(32);
    }
}
