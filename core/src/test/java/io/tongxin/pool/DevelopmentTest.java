package io.tongxin.pool;

import static io.tongxin.pool.DevelopmentStage.APPOINTED;
import static io.tongxin.pool.DevelopmentStage.FOUND;
import static io.tongxin.pool.DevelopmentStage.RECOMMENDED;
import static io.tongxin.pool.DevelopmentStage.SECONDED;
import static io.tongxin.pool.DevelopmentStage.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Evidence;
import io.tongxin.id.DevelopmentStepId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.NormId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DevelopmentTest {
    private static final UnitId EDU = UnitId.of("edu");
    private static final PersonId PERSON = PersonId.of("person-secret");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<Citation> BASIS = List.of(Citation.document(NormId.of("sample-rules"), "2020"));

    private static DevelopmentStep step(String id, DevelopmentStage stage, int days) {
        return new DevelopmentStep(
                DevelopmentStepId.of(id),
                EDU,
                PERSON,
                stage,
                DAY.plusDays(days),
                List.of(Evidence.of(EvidenceKindId.of("minutes"))));
    }

    private static Development of(DevelopmentStep... steps) {
        return Development.of(EDU, PERSON, List.of(steps));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(f -> f.subject() + " " + f.rule()).toList();
    }

    @Test
    void stages_may_be_skipped_and_may_fall_on_one_day() {
        assertThat(of(step("b", APPOINTED, 5), step("a", FOUND, 5)).findings()).isEmpty();
        assertThat(of(step("b", SECONDED, 5), step("a", FOUND, 0), step("c", APPOINTED, 6))
                        .stageOn(DAY.plusDays(5)))
                .contains(SECONDED);
        assertThat(of(step("a", FOUND, 1)).stageOn(DAY)).isEmpty();
    }

    @Test
    void a_later_stage_before_any_earlier_one_is_found_even_past_one_that_is_dated_back_itself() {
        Development back = of(step("a", FOUND, 9), step("b", TRAINED, 2), step("c", SECONDED, 3));

        assertThat(rules(back.findings())).containsExactly("b development.day-back", "c development.day-back");
    }

    @Test
    void a_stage_that_is_reached_twice_is_found() {
        Development twice = of(step("a", FOUND, 0), step("c", TRAINED, 2), step("b", TRAINED, 1));

        assertThat(rules(twice.findings())).containsExactly("c development.stage-twice");
    }

    @ParameterizedTest
    @EnumSource
    void a_recommendation_asks_for_an_evaluation_that_is_valid_on_its_day_where_one_is_needed(
            EvaluationCheck.Answer answer) {
        Development development = of(step("a", FOUND, 0), step("b", RECOMMENDED, 4), step("c", APPOINTED, 9));
        EvaluationCheck check = (person, day) ->
                person.equals(PERSON) && day.equals(DAY.plusDays(4)) ? answer : EvaluationCheck.Answer.VALID;

        List<Finding> findings = development.findings(check, BASIS);

        if (answer == EvaluationCheck.Answer.LACKING) {
            assertThat(findings).hasSize(1);
            assertThat(rules(findings)).containsExactly("b development.evaluation-lacking");
            assertThat(findings.get(0).consequence()).isEqualTo(Consequence.VIOLATION);
            assertThat(findings.get(0).basis()).isEqualTo(BASIS);
        } else {
            assertThat(findings).isEmpty();
        }
    }

    @Test
    void steps_of_other_units_and_persons_are_passed_over_and_no_text_names_the_person() {
        DevelopmentStep own = step("a", FOUND, 3);
        var other =
                new DevelopmentStep(DevelopmentStepId.of("x"), UnitId.of("fin"), PERSON, TRAINED, DAY, own.evidence());
        var another =
                new DevelopmentStep(DevelopmentStepId.of("y"), EDU, PersonId.of("else"), TRAINED, DAY, own.evidence());

        assertThat(of(own, other, another).steps()).containsExactly(own);
        assertThat(own + of(own).toString() + of(step("b", FOUND, 0), own).findings())
                .doesNotContain("person-secret");
    }
}
