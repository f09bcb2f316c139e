package io.tongxin.personnel;

import static io.tongxin.personnel.PersonnelRules.PartyStanding.IN_BOTH;
import static io.tongxin.personnel.PersonnelRules.PartyStanding.MEMBER;
import static io.tongxin.personnel.PersonnelRules.PartyStanding.OUTSIDE;
import static io.tongxin.personnel.PersonnelRules.PartyStanding.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.ComprehensiveEvaluation.Result;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What has to fit on a day, and what comes before what. */
class PersonnelRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonnelRecord EMPTY = PersonnelRecord.of(PersonId.of("p"), UnitId.of("u"));

    private static PersonnelRecord of(List<String> memberships, CategoryStanding... standings) {
        PersonnelRecord record = EMPTY.with(
                PersonnelField.MEMBERSHIPS,
                memberships.stream().map(PartyMembership::of).toList());
        return standings.length == 0 ? record : record.with(PersonnelField.CATEGORIES, List.of(standings));
    }

    private static CategoryStanding registered(String category) {
        return CategoryStanding.registered(category, DAY.minusYears(1));
    }

    private static List<String> found(PersonnelRecord record) {
        return PersonnelRules.findings(record, DAY).stream()
                .map(f -> f.rule() + " " + f.consequence())
                .toList();
    }

    @Test
    void somebody_stands_outside_inside_or_in_both_by_the_affiliations_of_the_day() {
        assertThat(PersonnelRules.partyStanding(EMPTY, DAY)).isEqualTo(UNKNOWN);
        assertThat(PersonnelRules.partyStanding(of(List.of("13")), DAY)).isEqualTo(OUTSIDE);
        assertThat(PersonnelRules.partyStanding(of(List.of("02")), DAY)).isEqualTo(MEMBER);
        assertThat(PersonnelRules.partyStanding(of(List.of("06", "01")), DAY)).isEqualTo(IN_BOTH);

        var joinsTomorrow = EMPTY.with(
                PersonnelField.MEMBERSHIPS,
                List.of(
                        new PartyMembership("13", Optional.empty(), Optional.of(DAY)),
                        new PartyMembership("01", Optional.of(DAY.plusDays(1)), Optional.empty())));
        assertThat(PersonnelRules.partyStanding(joinsTomorrow, DAY)).isEqualTo(OUTSIDE);
        assertThat(PersonnelRules.partyStanding(joinsTomorrow, DAY.plusDays(1))).isEqualTo(MEMBER);
    }

    @Test
    void a_member_of_the_party_is_not_held_as_outside_it_by_category_alone() {
        assertThat(found(of(List.of("01"), registered("8"))))
                .containsExactly("personnel.party-member-by-category VIOLATION");
        assertThat(found(of(List.of("01", "06"), registered("1")))).isEmpty();
        assertThat(found(of(List.of("13"), registered("8")))).isEmpty();
        assertThat(found(of(List.of("01")))).isEmpty();
    }

    @Test
    void to_be_without_a_party_takes_its_recognition_and_the_recognition_its_affiliation() {
        var recognised = new CategoryStanding(
                "2",
                List.of(
                        new CategoryStanding.Step(RecognitionState.PROPOSED, DAY.minusDays(3), ""),
                        new CategoryStanding.Step(RecognitionState.SUBMITTED, DAY.minusDays(2), ""),
                        new CategoryStanding.Step(RecognitionState.RECOGNISED, DAY, "")));

        assertThat(found(of(List.of("12"), recognised))).isEmpty();
        assertThat(found(of(List.of("12")))).containsExactly("personnel.recognition-missing VIOLATION");
        assertThat(found(of(List.of("13"), recognised))).containsExactly("personnel.recognition-missing VIOLATION");
        assertThat(PersonnelRules.findings(of(List.of("12"), recognised), DAY.minusDays(1)))
                .extracting(Finding::consequence)
                .containsExactly(Consequence.VIOLATION);
    }

    @Test
    void a_member_of_a_democratic_party_is_of_its_category() {
        assertThat(found(of(List.of("04")))).containsExactly("personnel.party-category WARNING");
        assertThat(found(of(List.of("13"), registered("1")))).containsExactly("personnel.party-category WARNING");
        assertThat(found(of(List.of("11"), registered("1")))).isEmpty();
    }

    @Test
    void a_gap_in_a_resume_is_found_and_rows_that_meet_or_follow_are_none() {
        assertThat(PersonnelRules.findings(resume(0), DAY)).isEmpty();
        assertThat(PersonnelRules.findings(resume(1), DAY)).isEmpty();
        assertThat(PersonnelRules.findings(resume(2), DAY)).singleElement().satisfies(f -> {
            assertThat(f.rule().value()).isEqualTo("personnel.resume-gap");
            assertThat(f.message().zh()).contains("第1行");
        });
    }

    private static PersonnelRecord resume(int months) {
        YearMonth end = YearMonth.of(2010, 5);
        return EMPTY.with(
                PersonnelField.RESUME,
                List.of(
                        new ResumeRow(YearMonth.of(2000, 1), Optional.of(end), "某所", ""),
                        new ResumeRow(end.plusMonths(months), Optional.empty(), "某校", "")));
    }

    private static PersonnelRecord evaluated(ComprehensiveEvaluation... evaluations) {
        PersonnelRecord record = of(List.of("13"), registered("6"));
        return evaluations.length == 0 ? record : record.with(PersonnelField.EVALUATIONS, List.of(evaluations));
    }

    private static ComprehensiveEvaluation on(LocalDate day, Result result) {
        return ComprehensiveEvaluation.of("某部", day, "", result);
    }

    private static Optional<String> bar(PersonnelRecord record) {
        return PersonnelRules.barToRecommendation(record, DAY).map(f -> f.rule().value());
    }

    @Test
    void who_is_held_as_of_the_private_sector_is_evaluated_before_a_recommendation() {
        assertThat(bar(evaluated())).contains("personnel.evaluation-missing");
        assertThat(bar(evaluated(on(DAY.plusDays(1), Result.A)))).contains("personnel.evaluation-missing");
        assertThat(bar(evaluated(on(DAY, Result.A)))).isEmpty();
        assertThat(bar(evaluated(on(DAY, Result.B)))).isEmpty();
        assertThat(bar(evaluated(on(DAY, Result.C)))).contains("personnel.evaluation-bars");
        assertThat(bar(of(List.of("13"), registered("3")))).isEmpty();
    }

    @Test
    void an_evaluation_is_valid_for_three_years_up_to_the_day_before_and_the_latest_counts() {
        assertThat(bar(evaluated(on(DAY.minusYears(3).plusDays(1), Result.A)))).isEmpty();
        assertThat(bar(evaluated(on(DAY.minusYears(3), Result.A)))).contains("personnel.evaluation-expired");
        assertThat(bar(evaluated(on(DAY.minusYears(2), Result.C), on(DAY.minusYears(1), Result.A))))
                .isEmpty();
        assertThat(bar(evaluated(on(DAY.minusYears(2), Result.A), on(DAY.minusYears(1), Result.C))))
                .contains("personnel.evaluation-bars");
    }

    @Test
    void a_finding_cites_its_norm_and_names_no_category_no_party_and_no_person() {
        var all = new ArrayList<Finding>();
        all.addAll(PersonnelRules.findings(of(List.of("01"), registered("8")), DAY));
        all.addAll(PersonnelRules.findings(of(List.of("12")), DAY));
        all.addAll(PersonnelRules.findings(of(List.of("04")), DAY));
        PersonnelRules.barToRecommendation(evaluated(), DAY).ifPresent(all::add);
        PersonnelRules.barToRecommendation(evaluated(on(DAY, Result.C)), DAY).ifPresent(all::add);

        assertThat(all).hasSize(5).allSatisfy(f -> {
            assertThat(f.basis()).isNotEmpty().noneMatch(citation -> citation.hasArticle());
            assertThat(f.subject()).isEqualTo("p");
            assertThat(f.message().zh()).doesNotContain("无党派", "民主", "非公", "留学", "私营");
        });
    }
}
