package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader refuses when it looks at all files together; long, for each rule has its case. */
class CrossReferenceTest {
    private static void assertRefused(String file, String text, String replacement, String problem) {
        assertThat(Refusals.ofSample(file, text, replacement)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        activities.yaml   | kind: special-study     | kind: special-studdy    | there is no such|did you mean 'special-study'?
        list.yaml         | evidence: [minutes]     | evidence: [minute]      | the vocabulary has no such kind of evidence 'minute'|did you mean 'minutes'?
        list.yaml         | grounds: [force-majeure] | grounds: [force-major] | the vocabulary has no such ground 'force-major'|did you mean 'force-majeure'?
        list.yaml         | on-event: major-decision | on-event: mayor-decision | the vocabulary has no such kind of event 'mayor-decision'|did you mean 'major-decision'?
        list.yaml         | classes: [municipal-department] | classes: [municipal-departments] | the vocabulary has no such class|did you mean 'municipal-department'?
        list.yaml         | type: guides            | type: guide             | the vocabulary has no such type of relation 'guide'|did you mean 'guides'?
        organization.yaml | superior: edu           | superior: eduu          | there is no such unit 'eduu'|did you mean 'edu'?
        organization.yaml | post: edu.secretary     | post: edu.secretari     | there is no such post 'edu.secretari'|did you mean 'edu.secretary'?
        activities.yaml   | answers: [t-001]        | answers: [t-002]        | there is no such trigger 't-002'|did you mean 't-001'?
        decisions.yaml    | item: talk-yearly       | item: talk-yearli       | no list has such an item 'talk-yearli'|did you mean 'talk-yearly'?
        decisions.yaml    | report-regularly        | report-regulary         | no list has such an item 'report-regulary'|did you mean 'report-regularly'?
        decisions.yaml    | ground: secondment      | ground: secondmend      | the vocabulary has no such ground|did you mean 'secondment'?
        decisions.yaml    | event: major-decision   | event: minor-decision   | the vocabulary has no such kind of event|did you mean 'major-decision'?
        decisions.yaml    | unit: city              | unit: citi              | there is no such unit 'citi'|did you mean 'city'?
        list-2.yaml       | list: municipal-template@2026 | list: municipal-template@2025 | there is no such version of a list|did you mean 'municipal-template@2026'?
        list.yaml         | ctc-regulations@2020#8  | ctc-regulation@2020     | there is no such norm 'ctc-regulation'|did you mean 'ctc-regulations'?
        list.yaml         | ctc-regulations@2020#8  | ctc-regulations@2021    | the norm has no such version '2021'|did you mean '2020'?
        """)
    void a_name_that_leads_nowhere_is_refused_with_the_nearest(
            String file, String text, String replacement, String message, String hint) {
        assertThat(Refusals.ofSample(file, text, replacement))
                .singleElement()
                .asString()
                .startsWith(file + ":")
                .contains(message.equals("there is no such") ? "no such kind of activity" : message)
                .endsWith(hint);
    }

    @Test
    void an_article_that_nobody_read_is_not_cited() {
        assertRefused(
                "list.yaml",
                "ctc-regulations@2020#8",
                "ctc-regulations@2020#9",
                "list.yaml:23:13: items[0].basis[0]:"
                        + " nobody is recorded as having read article 9: cite the document alone");
    }

    @Test
    void a_window_must_have_a_table_of_that_kind() {
        assertRefused(
                "list.yaml",
                "per: quarter}\n    credit: {kinds: [special-study]",
                "per: \"window:semesters\"}\n    credit: {kinds: [special-study]",
                "list.yaml:17:32: items[0].frequency.per: there is no such table of a window 'semesters'");
    }

    @Test
    void a_semester_must_have_a_table() {
        Map<String, String> wrong = Samples.with("calendar.yaml", "kind: semester", "kind: window");
        wrong.merge(
                "list.yaml",
                "frequency: {standing: semester}",
                (list, frequency) -> list.replace("frequency: {standing: year}", frequency));

        assertThat(Refusals.of(wrong))
                .extracting(CatalogProblem::message)
                .containsExactly("there is no table of semesters");
    }

    @Test
    void an_owner_must_exist_on_the_day_of_the_activity() {
        assertRefused(
                "organization.yaml",
                "roles: [first-responsible], from: 2000-01-01",
                "roles: [first-responsible], from: 2000-01-01, until: 2026-03-01",
                "activities.yaml:9:67: activities[0].participations[1].owner:"
                        + " this unit or post does not exist at that time");
    }

    @Test
    void a_list_imports_only_items_that_are_there() {
        assertRefused(
                "list-2.yaml",
                "except: [report-regularly]",
                "except: [report-regulary]",
                "list-2.yaml:8:56: imports[0].except[0]: there is no such item to name here 'report-regulary';"
                        + " did you mean 'report-regularly'?");
    }

    @Test
    void a_merge_folds_only_imported_items() {
        assertRefused(
                "list-2.yaml",
                "from: [study-quarterly]",
                "from: [study-quarterli]",
                "list-2.yaml:10:34: merges[0].from[0]: there is no such item to name here 'study-quarterli';"
                        + " did you mean 'study-quarterly'?");
    }

    @Test
    void a_modification_changes_only_what_was_imported_and_is_left() {
        assertRefused(
                "list-2.yaml",
                "item: talk-yearly",
                "item: study-quarterly",
                "list-2.yaml:12:11: modifications[0].item: there is no such item to name here 'study-quarterly'");
    }

    @Test
    void a_modified_item_must_still_hold_together() {
        assertRefused(
                "list-2.yaml",
                "frequency: {times: 6, per: year}",
                "frequency: {times: 6, per: year}\n    credit: {kinds: []}",
                "list-2.yaml:15:21: modifications[0].credit.kinds:"
                        + " a counted item must name the kinds of activity that are credited");
    }

    @Test
    void an_own_item_may_not_hide_an_imported_one() {
        assertThat(Refusals.ofSample("list-2.yaml", "- id: study-monthly\n", "- id: leadership\n"))
                .contains("list-2.yaml:16:9: items[0].id:"
                        + " an imported item has this id already: modify it, or choose another id");
    }

    @Test
    void a_group_names_items_of_the_list() {
        assertRefused(
                "list.yaml",
                "[talk-yearly, talk-quarterly]",
                "[talk-yearly, talk-monthly]",
                "list.yaml:9:40: groups[0].items[1]: there is no such item to name here 'talk-monthly'");
    }

    @ParameterizedTest
    @CsvSource({"gap: 30", "partners: 2"})
    void an_item_of_a_group_has_neither_gap_nor_partners(String more) {
        assertRefused(
                "list.yaml",
                "{times: 4, per: year}",
                "{times: 4, per: year, " + more + "}",
                "list.yaml:9:27: groups[0].items[0]:"
                        + " in a group no item may have a gap, different partners or a due day");
    }

    @Test
    void an_item_of_a_group_asks_for_a_number() {
        assertRefused(
                "list.yaml",
                "[talk-yearly, talk-quarterly]",
                "[talk-yearly, leadership]",
                "list.yaml:9:40: groups[0].items[1]: in a group every item must ask for a number");
    }

    @Test
    void periods_in_a_group_lie_within_each_other() {
        assertRefused(
                "list.yaml",
                "{times: 4, per: year}",
                "{times: 4, per: two-months}",
                "list.yaml:9:27: groups[0].items[0]: in a group periods must lie within each other;"
                        + " these do not fit those of 'talk-quarterly'");
    }

    @Test
    void a_semester_across_new_year_does_not_lie_within_a_year() {
        assertThat(Refusals.ofSample(
                        "list.yaml",
                        "{times: 1, per: quarter}\n    credit: {kinds: [talk]",
                        "{times: 1, per: semester}\n    credit: {kinds: [talk]"))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("in a group periods must lie within each other"));
    }

    @Test
    void a_gap_must_fit_the_rows_of_a_table() {
        assertThat(Refusals.ofSample(
                        "list.yaml",
                        "{times: 1, per: quarter}\n    credit: {kinds: [special-study]",
                        "{times: 3, per: \"window:publicity-month\", gap: 20}\n    credit: {kinds: [special-study]"))
                .containsExactly("list.yaml:17:63: items[0].frequency.gap:"
                        + " with this gap so many acts do not fit the shortest period");
    }

    @Test
    void an_item_twice_in_a_list_is_refused_with_both_places() {
        assertRefused(
                "list.yaml",
                "- id: consult-before",
                "- id: study-quarterly",
                "list.yaml:39:9: items[5].id: this id is used already, at list.yaml:11");
    }

    @Test
    void versions_of_one_list_are_not_in_force_together() {
        assertThat(Refusals.ofSample("list-2.yaml", "list: education@2026", "list: municipal-template@2027"))
                .containsExactly("list-2.yaml:5:7: from: two versions of the list are in force on one day;"
                        + " the other begins at list.yaml:5");
    }

    @Test
    void one_version_of_a_list_comes_once() {
        Map<String, String> wrong = Samples.all();
        wrong.put("list-3.yaml", Samples.text("list.yaml"));

        assertThat(Refusals.of(wrong))
                .containsExactly(
                        new CatalogProblem("list.yaml", 2, 7, "list", "this id is used already, at list-3.yaml:2"));
    }

    @Test
    void decisions_share_their_ids() {
        assertRefused(
                "decisions.yaml",
                "id: j-1",
                "id: e-1",
                "decisions.yaml:14:9: judgements[0].id: this id is used already, at decisions.yaml:4");
    }

    @Test
    void a_duty_starts_in_its_period() {
        assertRefused(
                "decisions.yaml",
                "|2026-Q1|2026-01-01",
                "|2026-Q1|2026-04-01",
                "decisions.yaml:30:11: reasons[0].duty: the start of the duty lies outside its period");
    }

    @Test
    void a_period_is_closed_after_its_end_and_exists() {
        assertRefused(
                "decisions.yaml",
                "period: 2026-Q1, day: 2026-04-10",
                "period: 2026-Q1, day: 2026-03-31",
                "decisions.yaml:43:49: closings[0].day: a period is closed after its last day");
        assertRefused(
                "decisions.yaml",
                "period: 2026-Q1, day",
                "period: 2026-Q5, day",
                "decisions.yaml:43:35: closings[0].period: there is no such period");
    }

    @Test
    void a_revision_is_recorded_after_the_one_before() {
        assertRefused(
                "activities.yaml",
                "recorded: 2026-04-01T09:00:00+08:00",
                "recorded: 2026-03-12T10:00:00+08:00",
                "activities.yaml:15:20: activities[0].revisions[0].recorded:"
                        + " a revision must be recorded after the one before it");
    }

    @Test
    void a_revision_changes_something_and_not_the_id() {
        assertRefused(
                "activities.yaml",
                "day: 2026-03-13}",
                "day: 2026-03-12}",
                "activities.yaml:15:9: activities[0].revisions[0]: the revision changes nothing");
        assertRefused(
                "activities.yaml",
                "day: 2026-03-13}",
                "id: a-0002}",
                "activities.yaml:15:9: activities[0].revisions[0]: the id of a record cannot be revised");
    }

    @Test
    void nothing_follows_a_withdrawal() {
        assertRefused(
                "activities.yaml",
                "day: 2026-03-13}",
                "withdrawn: true}",
                "activities.yaml:16:9: activities[0].revisions[1]: a withdrawn record cannot be revised");
    }

    @Test
    void quotas_that_cannot_be_met_are_refused_at_the_field_that_makes_them_so() {
        assertThat(Refusals.ofSample("list.yaml", "{times: 4, per: year}", "{times: 4, per: year, at-most: 3}"))
                .containsExactly("list.yaml:28:47: items[1].frequency.at-most:"
                        + " the most that is credited is below the number asked");
        assertThat(Refusals.ofSample("list.yaml", "{times: 4, per: year}", "{times: 4, per: year, gap: 200}"))
                .containsExactly("list.yaml:28:43: items[1].frequency.gap:"
                        + " with this gap so many acts do not fit the shortest period");
        assertThat(Refusals.ofSample(
                        "list.yaml", "{times: 4, per: year}", "{times: 4, per: year, in-each: quarter, minimum: 2}"))
                .singleElement()
                .asString()
                .startsWith("list.yaml:28:47: items[1].frequency.in-each: the period cannot be spread so");
        assertThat(Refusals.ofSample("list.yaml", "{times: 4, per: year}", "{times: 4, per: year, due-day: 3}"))
                .containsExactly("list.yaml:28:47: items[1].frequency.due-day: only a monthly quota has a due day");
    }

    @Test
    void credit_is_for_counted_items_alone() {
        assertRefused(
                "list.yaml",
                "frequency: {standing: year}}",
                "frequency: {standing: year}, credit: {kinds: [talk]}}",
                "list.yaml:37:91: items[3].credit: only an item that is counted or follows an event has credit");
    }

    @Test
    void a_broken_constraint_of_the_model_is_shown_where_the_file_says_it() {
        assertRefused(
                "calendar.yaml",
                "make-up-days: [2026-01-04]",
                "make-up-days: [2026-01-05]",
                "calendar.yaml:8:19: working-calendars[0].make-up-days:"
                        + " a make-up day must fall on a Saturday or Sunday");
        assertRefused(
                "organization.yaml",
                "to-unit: cpa",
                "to-unit: finance",
                "organization.yaml:13:49: relations[0].to-unit: a unit cannot have a relation to itself");
    }

    @Test
    void an_item_of_an_imported_group_joins_no_other_group() {
        assertRefused(
                "list-2.yaml",
                "items:\n",
                "groups: [{id: two, items: [talk-yearly, study-monthly]}]\nitems:\n",
                "list-2.yaml:15:28: groups[0].items[0]: the item is in an imported group already");
    }

    @Test
    void a_modification_may_not_break_the_rules_of_an_imported_group() {
        assertRefused(
                "list-2.yaml",
                "{times: 6, per: year}",
                "{times: 6, per: year, gap: 30}",
                "list-2.yaml:14:16: modifications[0].frequency:"
                        + " in a group no item may have a gap, different partners or a due day");
    }

    @Test
    void many_ways_through_the_imports_are_walked_once() {
        Map<String, String> ladder = Samples.all();
        String before = "municipal-template@2026";
        for (int i = 0; i < 60; i++) {
            ladder.put("step-" + i + ".yaml", """
                    catalog: list
                    list: step-%d@2026
                    title: 试验清单
                    issuer: city
                    from: 2026-01-01
                    applies-to: {units: [school-1]}
                    imports: [{list: %s}, {list: %s}]
                    """.formatted(i, before, before));
            before = "step-" + i + "@2026";
        }

        assertThat(Refusals.english().read(ladder).lists()).hasSize(62);
    }

    @Test
    void the_same_value_twice_in_a_set_is_refused() {
        assertRefused(
                "list.yaml",
                "evidence: [minutes]",
                "evidence: [minutes, photo, minutes]",
                "list.yaml:18:96: items[0].credit.evidence[2]: the same value stands here twice");
    }
}
