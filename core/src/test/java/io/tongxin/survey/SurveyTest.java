package io.tongxin.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.actor.Purpose;
import io.tongxin.exchange.JsonFormatException;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.DocumentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.SurveyId;
import io.tongxin.id.UnitId;
import io.tongxin.validity.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTest {
    private static final UnitId EDU = UnitId.of("edu");
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 31);
    private static final Validity VALIDITY = Validity.in(Locale.ENGLISH);

    private static Survey survey(List<Asked> asked) {
        return survey(Set.of("mandates", "education.0"), asked, Optional.of(new SurveyClosure(CLOSED, EDU)));
    }

    private static Survey survey(Set<String> fields, List<Asked> asked, Optional<SurveyClosure> closure) {
        return new Survey(
                SurveyId.of("survey-1"),
                EDU,
                Purpose.of("核对任职信息"),
                OPENED,
                fields,
                DocumentId.of("notice-1"),
                asked,
                closure);
    }

    private static Asked asked(LocalDate told, Answer answer) {
        return new Asked(PersonId.of("person-secret"), told, answer);
    }

    private static Survey of(int answered, int declined, int silent) {
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < answered + declined + silent; i++) {
            Answer answer = i < answered
                    ? Answer.answered(OPENED, Set.of())
                    : i < answered + declined ? Answer.declined(OPENED) : Answer.none();
            asked.add(new Asked(PersonId.of("p-" + i), OPENED, answer));
        }
        return survey(asked);
    }

    private static List<String> misfits(Survey survey) {
        return VALIDITY.violations(survey).stream()
                .map(v -> v.path() + " " + v.constraint())
                .toList();
    }

    @Test
    void a_survey_whose_days_follow_one_another_is_valid() {
        assertThat(misfits(survey(List.of(
                        asked(OPENED, Answer.answered(CLOSED, Set.of("mandates"))),
                        new Asked(PersonId.of("b"), CLOSED, Answer.declined(CLOSED)),
                        new Asked(PersonId.of("c"), OPENED, Answer.none())))))
                .isEmpty();
    }

    @Test
    void nobody_is_told_outside_the_survey_answers_before_being_told_or_after_the_end() {
        assertThat(misfits(survey(List.of(asked(OPENED.minusDays(1), Answer.none())))))
                .containsExactly("asked[0].told survey.told-outside");
        assertThat(misfits(survey(List.of(asked(CLOSED.plusDays(1), Answer.none())))))
                .containsExactly("asked[0].told survey.told-outside");
        assertThat(misfits(survey(List.of(asked(CLOSED, Answer.declined(CLOSED.minusDays(1)))))))
                .containsExactly("asked[0].answer.day survey.answered-before-told");
        assertThat(misfits(survey(List.of(asked(OPENED, Answer.answered(CLOSED.plusDays(1), Set.of()))))))
                .containsExactly("asked[0].answer.day survey.answered-after-closure");
        assertThat(misfits(survey(
                        Set.of("mandates"), List.of(), Optional.of(new SurveyClosure(OPENED.minusDays(1), EDU)))))
                .containsExactly("closure.day survey.closed-before-opened");
    }

    @Test
    void nobody_is_asked_twice_or_agrees_to_what_was_not_asked() {
        assertThat(misfits(survey(List.of(asked(OPENED, Answer.none()), asked(OPENED, Answer.none())))))
                .containsExactly("asked[1].person survey.asked-twice");
        assertThat(misfits(survey(List.of(asked(OPENED, Answer.answered(OPENED, Set.of("phone")))))))
                .containsExactly("asked[0].answer.agreed survey.field-not-asked");
    }

    @Test
    void a_survey_names_its_fields_as_fields_are_named_and_no_text_passes_for_one() {
        assertThat(misfits(survey(Set.of(), List.of(), Optional.empty()))).hasSize(1);
        for (String none : List.of("", "0a", "a b", "思想", "a".repeat(61))) {
            assertThat(misfits(survey(Set.of(none), List.of(), Optional.empty())))
                    .as(none)
                    .hasSize(1);
        }
        assertThat(misfits(survey(Set.of("a".repeat(60)), List.of(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void the_largest_survey_that_is_valid_can_be_read_again_and_a_larger_one_is_refused() {
        Set<String> fields =
                IntStream.range(0, 4).mapToObj(i -> "f".repeat(59) + i).collect(Collectors.toSet());
        List<Asked> most = IntStream.range(0, 5_000)
                .mapToObj(i -> new Asked(PersonId.of("\"".repeat(60) + i), OPENED, Answer.answered(OPENED, fields)))
                .toList();
        var survey = survey(fields, most, Optional.empty());

        assertThat(misfits(survey)).isEmpty();
        assertThat(JsonForms.SURVEY.read(JsonForms.SURVEY.write(survey))).isEqualTo(survey);

        var five = new HashSet<>(fields);
        five.add("fifth");
        var more = most.stream()
                .map(one -> new Asked(one.person(), OPENED, Answer.answered(OPENED, five)))
                .toList();
        assertThat(misfits(survey(five, more, Optional.empty()))).containsExactly("asked survey.too-many-agreed");
    }

    @Test
    void an_answer_in_two_ways_is_refused_with_its_path() {
        String text = JsonForms.SURVEY.write(survey(List.of(asked(OPENED, Answer.declined(OPENED)))));

        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> JsonForms.SURVEY.read(text.replace(
                        "\"declined\":\"2026-03-01\"", "\"declined\":\"2026-03-01\",\"answered\":\"2026-03-01\"")))
                .withMessageContaining("asked[0]");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() ->
                        JsonForms.SURVEY.read(text.replace("\"declined\":\"2026-03-01\"", "\"agreed\":[\"mandates\"]")))
                .withMessageContaining("asked[0]");
    }

    @Test
    void neither_a_survey_nor_one_who_was_asked_shows_persons_or_answers() {
        Asked one = asked(OPENED, Answer.declined(OPENED));

        assertThat(survey(List.of(one)).toString()).isEqualTo("Survey[survey-1, 1]");
        assertThat(one.toString()).isEqualTo("Asked[person-secret]");
        assertThat(SurveyProgress.of(survey(List.of(one))).message().toString()).doesNotContain("person-secret");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // answered, declined, silent; what is shown of them
                "20, 10, 5, 20, 10, 5",
                "20, 5, 4, 20, -, -",
                "20, 4, 4, 20, -, -",
                "20, 3, 2, 20, -, -",
                "20, 2, 1, -, -, -",
                "20, 0, 0, -, -, -",
                "20, 10, 0, 20, -, -",
                "0, 0, 7, -, -, -",
                "6, 6, 1, -, 6, -"
            })
    void a_count_under_five_is_hidden_and_so_is_its_complement(
            int answered, int declined, int silent, Integer a, Integer d, Integer s) {
        SurveyProgress progress = SurveyProgress.of(of(answered, declined, silent));

        assertThat(progress.asked()).hasValue(answered + declined + silent);
        assertThat(progress.answered()).isEqualTo(shown(a));
        assertThat(progress.declined()).isEqualTo(shown(d));
        assertThat(progress.silent()).isEqualTo(shown(s));
    }

    private static OptionalInt shown(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    @Test
    void no_hidden_count_follows_from_what_is_shown() {
        for (int total = 0; total <= 24; total++) {
            for (int answered = 0; answered <= total; answered++) {
                for (int declined = 0; declined <= total - answered; declined++) {
                    List<Integer> parts = List.of(answered, declined, total - answered - declined);
                    List<OptionalInt> shown = Suppression.underFive().shown(parts);
                    int hidden = IntStream.range(0, 3)
                            .filter(i -> shown.get(i).isEmpty())
                            .map(parts::get)
                            .sum();
                    long places = shown.stream().filter(OptionalInt::isEmpty).count();

                    assertThat(shown.stream().flatMapToInt(OptionalInt::stream)).allMatch(count -> count >= 5);
                    assertThat(places).as("%s", parts).isNotEqualTo(1);
                    assertThat(places == 0 || places == 3 || hidden >= 5)
                            .as("%s", parts)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void of_a_group_under_five_nothing_is_shown() {
        SurveyProgress progress = SurveyProgress.of(of(4, 0, 0));

        assertThat(List.of(progress.asked(), progress.answered(), progress.declined(), progress.silent()))
                .containsOnly(OptionalInt.empty());
        assertThat(progress.message().en()).isEqualTo("survey survey-1: – asked, – answered, – declined, – silent");
        assertThat(SurveyProgress.of(of(20, 10, 5)).message().zh())
                .isEqualTo("调查 survey-1：询问 35 人，已答复 20 人，谢绝 10 人，未答复 5 人");
    }

    @Test
    void a_suppression_of_ones_own_is_asked_for_the_whole_and_for_the_parts() {
        Suppression none = parts -> parts.stream().map(OptionalInt::of).toList();

        assertThat(SurveyProgress.of(of(1, 1, 1), none).silent()).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyProgress.of(of(1, 1, 1), parts -> List.of(OptionalInt.of(3))));
    }
}
