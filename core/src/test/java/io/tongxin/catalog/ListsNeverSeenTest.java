package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.id.ActivityId;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Lists from which the library was not made: each is read, resolved and evaluated as it stands, and no code knows it.
 *
 * <p>A row names a duty (item, owner, period) and how it stands at the end of each of the days, with the number missing;
 * {@code !} marks a rule that is broken and not explained.
 */
class ListsNeverSeenTest {
    private static String rows(String table) {
        return table.lines()
                .map(row -> Arrays.stream(row.split("\\|")).map(String::strip).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void a_template_in_two_sections_with_a_change_of_secretary() {
        // On 30 June the secretary changes. Of two investigations one falls to each (181 and 184 days of 365); of one
        // plan
        // the whole falls to the second. The study of August was only attended, and the body must preside.
        assertThat(Checklist.read("a").table(2026, "2026-04-15", "2026-10-15", "2027-01-10"))
                .isEqualTo(rows("""
                        agenda             | unit:linhe           | 2026-Q1              | MET             | MET             | MET
                        agenda             | unit:linhe           | 2026-Q2              | ON_PACE 1       | MET             | MET
                        agenda             | unit:linhe           | 2026-Q3              | NOT_STARTED 1   | OVERDUE 1!      | OVERDUE 1!
                        agenda             | unit:linhe           | 2026-Q4              | NOT_STARTED 1   | ON_PACE 1       | OVERDUE 1!
                        directs-the-plan   | post:linhe.secretary | 2026                 | EXEMPT          | EXEMPT          | EXEMPT
                        directs-the-plan   | post:linhe.secretary | 2026 from 2026-07-01 | NOT_STARTED 1   | MET             | MET
                        group-at-work      | unit:linhe-group     | 2026                 | NEEDS_JUDGEMENT | NEEDS_JUDGEMENT | JUDGED_FULFILLED
                        in-the-plan        | unit:linhe           | 2026                 | ATTESTED        | ATTESTED        | ATTESTED
                        investigates       | post:linhe.secretary | 2026                 | ON_PACE 1       | MET             | MET
                        investigates       | post:linhe.secretary | 2026 from 2026-07-01 | NOT_STARTED 1   | ON_PACE 1       | OVERDUE 1!
                        report-up          | unit:linhe           | 2026                 | ON_PACE 1       | ON_PACE 1       | MET
                        staff-and-training | unit:linhe           | 2026                 | UNATTESTED      | UNATTESTED      | UNATTESTED!
                        takes-the-lead     | post:linhe.secretary | 2026                 | NEEDS_JUDGEMENT | JUDGED_NOT!     | JUDGED_NOT!
                        takes-the-lead     | post:linhe.secretary | 2026 from 2026-07-01 | NOT_STARTED     | NEEDS_JUDGEMENT | NEEDS_JUDGEMENT
                        """));
    }

    @Test
    void the_facts_of_another_county_are_credited_to_the_same_template() {
        // Eight studies, two or more in each quarter but the third; the meetings and the instruction count for the
        // plan.
        // What the template does not ask for (lists issued, deployments, twenty visits) counts for nothing.
        assertThat(Checklist.read("a/vocabulary.yaml", "a/list.yaml", "b").table(2026, "2026-04-15", "2026-12-31"))
                .isEqualTo(rows("""
                        agenda             | unit:lanwan           | 2026-Q1 | MET             | MET
                        agenda             | unit:lanwan           | 2026-Q2 | ON_PACE 1       | MET
                        agenda             | unit:lanwan           | 2026-Q3 | NOT_STARTED 1   | MET
                        agenda             | unit:lanwan           | 2026-Q4 | NOT_STARTED 1   | MET
                        directs-the-plan   | post:lanwan.secretary | 2026    | MET             | MET
                        group-at-work      | unit:lanwan-group     | 2026    | NEEDS_JUDGEMENT | JUDGED_FULFILLED
                        in-the-plan        | unit:lanwan           | 2026    | UNATTESTED      | ATTESTED
                        investigates       | post:lanwan.secretary | 2026    | ON_PACE 2       | LAST_CHANCE 2
                        report-up          | unit:lanwan           | 2026    | ON_PACE 1       | LAST_CHANCE 1
                        staff-and-training | unit:lanwan           | 2026    | UNATTESTED      | ATTESTED
                        takes-the-lead     | post:lanwan.secretary | 2026    | NEEDS_JUDGEMENT | NEEDS_JUDGEMENT
                        """));
    }

    @Test
    void clauses_that_name_a_set_of_departments_each() {
        // The report of May counts once its minutes are attached, in November.
        assertThat(Checklist.read("e").table(2026, "2026-06-30", "2027-01-10")).isEqualTo(rows("""
                        hear-report         | unit:city           | 2026    | ON_PACE 1       | MET corrected
                        in-assessment       | unit:city           | 2026    | ATTESTED        | ATTESTED
                        in-secretary-report | post:city.secretary | 2026    | UNATTESTED      | UNATTESTED!
                        major-questions     | unit:city           | 2026    | NEEDS_JUDGEMENT | JUDGED_FULFILLED
                        training            | unit:city           | 2026-Q1 | MET             | MET
                        training            | unit:city           | 2026-Q2 | LAST_CHANCE 1   | OVERDUE 1!
                        training            | unit:city           | 2026-Q3 | NOT_STARTED 1   | MET
                        training            | unit:city           | 2026-Q4 | NOT_STARTED 1   | OVERDUE 1!
                        """));
    }

    @Test
    void a_school_whose_duties_run_by_semester_and_before_events() {
        // Five working days before 9 October, with holidays on the 1st and 2nd, is 30 September: 27 September is in
        // time.
        // For the invitation that failed a reason is recorded. The meeting of July lies between two semesters.
        assertThat(Checklist.read("h").table(2026, "2026-07-20", "2026-10-01", "2027-01-18"))
                .isEqualTo(rows("""
                        consult-before      | unit:school           | t-decision      | -               | TRIGGERED_DONE  | TRIGGERED_DONE
                        invite              | unit:school           | t-activity      | -               | -               | TRIGGERED_OVERDUE 1
                        keep-informed       | unit:school           | semesters/2026春 | NEEDS_JUDGEMENT | NEEDS_JUDGEMENT | NEEDS_JUDGEMENT
                        member-in-charge    | post:school.member    | semesters/2026春 | UNATTESTED!     | UNATTESTED!     | UNATTESTED!
                        secretary-in-charge | post:school.secretary | semesters/2026春 | ATTESTED        | ATTESTED        | ATTESTED
                        special-meeting     | unit:school           | semesters/2026春 | MET             | MET             | MET
                        """));
    }

    @Test
    void a_semester_belongs_to_the_year_in_which_it_ends() {
        // The autumn semester ends on 17 January 2027. The post of the member is vacant from November.
        assertThat(Checklist.read("h").table(2027, "2026-07-20", "2026-10-01", "2027-01-18"))
                .isEqualTo(rows("""
                        keep-informed       | unit:school           | semesters/2026秋                 | NOT_STARTED   | NEEDS_JUDGEMENT | NEEDS_JUDGEMENT
                        member-in-charge    | post:school.member    | semesters/2026秋                 | NOT_STARTED   | UNATTESTED      | UNATTESTED!
                        member-in-charge    | post:school.member    | semesters/2026秋 from 2026-11-01 | EXEMPT        | EXEMPT          | EXEMPT
                        secretary-in-charge | post:school.secretary | semesters/2026秋                 | NOT_STARTED   | UNATTESTED      | UNATTESTED!
                        special-meeting     | unit:school           | semesters/2026秋                 | NOT_STARTED 1 | ON_PACE 1       | MET
                        """));
    }

    @Test
    void a_branch_with_contacts_by_semester_and_visits_on_occasions() {
        // The extra briefing of 12 October is two days late, and serves the semester as well. The second contact was
        // with
        // somebody who is not paired. The secretary is on study leave in the second half.
        assertThat(Checklist.read("i").table(2026, "2026-05-04", "2026-10-11", "2027-01-10"))
                .isEqualTo(rows("""
                        answer-opinions     | unit:branch           | semesters/2026上 | NEEDS_JUDGEMENT | JUDGED_FULFILLED     | JUDGED_FULFILLED
                        answer-opinions     | unit:branch           | semesters/2026下 | NOT_STARTED     | NEEDS_JUDGEMENT      | NEEDS_JUDGEMENT
                        briefing            | unit:branch           | semesters/2026上 | ON_PACE 1       | MET                  | MET
                        briefing            | unit:branch           | semesters/2026下 | NOT_STARTED 1   | ON_PACE 1            | MET
                        briefing-extra      | unit:branch           | t-matter        | -               | TRIGGERED_OVERDUE 1! | TRIGGERED_DONE done late
                        contact-friends     | post:branch.member    | semesters/2026上 | MET             | MET                  | MET
                        contact-friends     | post:branch.member    | semesters/2026下 | NOT_STARTED 1   | ON_PACE 1            | OVERDUE 1!
                        contact-friends     | post:branch.secretary | semesters/2026上 | ON_PACE 1       | MET                  | MET
                        contact-friends     | post:branch.secretary | semesters/2026下 | NOT_STARTED 1   | EXEMPT               | EXEMPT
                        liaison             | post:branch.liaison   | 2026            | UNATTESTED      | UNATTESTED           | UNATTESTED!
                        opinion             | unit:branch           | t-plan          | TRIGGERED_DONE  | TRIGGERED_DONE       | TRIGGERED_DONE
                        recommend           | unit:branch           | 2026            | NEEDS_JUDGEMENT | NEEDS_JUDGEMENT      | NEEDS_JUDGEMENT
                        secretary-in-charge | post:branch.secretary | 2026            | UNATTESTED      | UNATTESTED           | UNATTESTED!
                        study               | unit:branch           | 2026            | ON_PACE 1       | ON_PACE 1            | MET
                        visit-care          | unit:branch           | t-care          | -               | -                    | TRIGGERED_OVERDUE 1!
                        visit-festival      | unit:branch           | t-festival      | TRIGGERED_DONE  | TRIGGERED_DONE       | TRIGGERED_DONE
                        """));
    }

    @Test
    void one_to_two_talks_a_semester_and_two_different_friends_a_year() {
        // The two heads have 61 days of the semester each: of one talk the tie goes to the earlier, who gave none. Five
        // working days after 29 April, with a holiday on 1 May, is 7 May. The autumn rests on dates not settled yet.
        assertThat(Checklist.read("m").table(2026, "2026-06-01", "2026-12-31")).isEqualTo(rows("""
                        list-filed    | unit:school            | 2026                            | MET                       | MET
                        list-refiled  | unit:school            | t-1                             | TRIGGERED_DONE done late  | TRIGGERED_DONE done late
                        other-contact | post:school.head       | semesters/2026春                 | NEEDS_JUDGEMENT           | NEEDS_JUDGEMENT
                        other-contact | post:school.head       | semesters/2026春 from 2026-05-01 | NEEDS_JUDGEMENT           | NEEDS_JUDGEMENT
                        other-contact | post:school.head       | semesters/2026秋                 | NOT_STARTED provisional   | NEEDS_JUDGEMENT provisional
                        other-contact | post:school.member     | semesters/2026春                 | NEEDS_JUDGEMENT           | JUDGED_FULFILLED
                        other-contact | post:school.member     | semesters/2026秋                 | NOT_STARTED provisional   | NEEDS_JUDGEMENT provisional
                        talks         | post:school.head       | semesters/2026春                 | OVERDUE 1!                | OVERDUE 1!
                        talks         | post:school.head       | semesters/2026春 from 2026-05-01 | EXEMPT                    | EXEMPT
                        talks         | post:school.head       | semesters/2026秋                 | NOT_STARTED 1 provisional | LAST_CHANCE 1 provisional
                        talks         | post:school.member     | semesters/2026春                 | MET                       | MET
                        talks         | post:school.member     | semesters/2026秋                 | NOT_STARTED 1 provisional | LAST_CHANCE 1 provisional
                        two-friends   | post:college.deputy    | 2026                            | ON_PACE 2                 | MET
                        two-friends   | post:college.secretary | 2026                            | ON_PACE 1                 | LAST_CHANCE 1
                        """));
    }

    @Test
    void an_index_of_eighteen_items_judged_by_a_vote() {
        // The votes on the first dimension are in by June; the last item has not been voted on.
        assertThat(Checklist.read("n").table(2026, "2026-06-30", "2026-12-31")).isEqualTo(rows("""
                        giving-1    | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        giving-2    | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        giving-3    | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        giving-4    | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_NOT!
                        giving-5    | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_NOT!
                        mechanism-1 | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        mechanism-2 | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        opinion-1   | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        opinion-2   | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        opinion-3   | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        opinion-4   | unit:town | 2026 | NEEDS_JUDGEMENT  | NEEDS_JUDGEMENT
                        study-1     | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        study-2     | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        study-3     | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        study-4     | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_NOT!
                        study-5     | unit:town | 2026 | NEEDS_JUDGEMENT  | JUDGED_FULFILLED
                        team-1      | unit:town | 2026 | JUDGED_FULFILLED | JUDGED_FULFILLED
                        team-2      | unit:town | 2026 | JUDGED_FULFILLED | JUDGED_FULFILLED
                        """));
    }

    @Test
    void what_a_template_does_not_ask_for_is_counted_nowhere() {
        Checklist county = Checklist.read("a/vocabulary.yaml", "a/list.yaml", "b");
        List<String> counted = county.seenOn("2026-12-31").ofYear(2026).stream()
                .flatMap(v -> v.tally().counted().stream())
                .map(ActivityId::value)
                .toList();

        assertThat(county.catalog().activities()).hasSize(37);
        assertThat(counted)
                .hasSize(11)
                .allMatch(id -> id.startsWith("b-study") || id.startsWith("b-meeting") || id.equals("b-instruction"));
    }

    @Test
    void the_departments_of_a_clause_arrive_as_a_set() {
        assertThat(Checklist.read("e").catalog().lists().get(0).items())
                .extracting(item -> item.id() + " " + new TreeSet<>(item.departments()))
                .containsExactly(
                        "hear-report [city-office, city-united-front]",
                        "major-questions [city-united-front]",
                        "in-assessment [city-organization, city-united-front]",
                        "in-secretary-report [city-organization]",
                        "training [city-school]");
    }

    @Test
    void blocks_of_points_add_up_and_are_earned_by_the_rule_of_each_item() {
        // all or nothing 20; 75 of 100 of 20; all or nothing 20; nothing; 20 less 0.5 for each of two missing sessions
        assertThat(Checklist.read("e").points(2026, "2027-01-10")).isEqualTo("""
                post:city.secretary in-secretary-report 0.0
                unit:city hear-report 20.0
                unit:city in-assessment 20.0
                unit:city major-questions 15.0
                unit:city training 19.0
                """);
        // three talks, of which the upper bound credits two: 2 x 2.5
        assertThat(Checklist.read("m").points(2026, "2026-12-31")).isEqualTo("""
                post:school.head talks 0.0
                post:school.member talks 5.0
                """);
    }

    @Test
    void a_vote_gives_each_item_its_part_of_a_hundred_points() {
        Checklist town = Checklist.read("n");

        assertThat(town.catalog().lists().get(0).items())
                .hasSize(18)
                .extracting(item -> item.score().hundredths())
                .allMatch(hundredths -> hundredths >= 100 && hundredths <= 1_000);
        assertThat(town.catalog().lists().get(0).items().stream()
                        .mapToInt(item -> item.score().hundredths())
                        .sum())
                .isEqualTo(10_000);
        // 5 x (1 + 0.8), 5 x (1 + 0.6), 6 x (0.9 + 0.75 + 1 + 0.5 + 0.85), 6 x (1 + 0.7 + 0.95 + 0 + 0.33),
        // 5 x (0.88 + 0.92 + 1): 9 + 8 + 24 + 17.88 + 14
        assertThat(town.hundredths(2026, "2026-12-31")).isEqualTo(7_288);
    }
}
