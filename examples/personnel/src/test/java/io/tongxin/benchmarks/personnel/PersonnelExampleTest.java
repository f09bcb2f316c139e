package io.tongxin.benchmarks.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.personnel.PersonnelField;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonnelExampleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return PersonnelExample.run(print(out), print(err), words);
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "h2"})
    void a_small_pool_goes_the_whole_way_and_every_answer_is_what_was_made(String store) {
        int status = run("--persons", "300", "--on", store);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("复核在库 60 条", "60 entries of the pool reviewed", "import of persons", "search by idNumber");
    }

    @Test
    void a_group_of_fewer_than_five_is_not_shown_in_the_roll_up() {
        assertThat(new RollUp(List.of(List.of(50, 3), List.of(60, 40), List.of(70, 30))).toString())
                .contains("1 | * | * | 53 |")
                .contains("2 | 60 | 40 | 100 |");
    }

    @Test
    void an_answer_that_is_not_what_was_made_stops_the_run() {
        assertThatThrownBy(() -> PoolRun.agree("all", 299L, 300)).hasMessage("all: not what was made");
    }

    @Test
    void the_same_seed_makes_the_same_persons_and_another_makes_others() {
        assertThat(People.of(300, 7)).isEqualTo(People.of(300, 7)).isNotEqualTo(People.of(300, 8));
    }

    @Test
    void nobody_was_born_after_1899() {
        assertThat(People.of(300, 7).all())
                .flatExtracting(p -> p.value(PersonnelField.ID_NUMBER).stream().toList())
                .isNotEmpty()
                .allSatisfy(number -> assertThat(number.birthDate().getYear()).isBetween(1801, 1899));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--persons few|--persons takes a whole number from 300 to 500000.",
                "--persons 299|--persons takes a whole number from 300 to 500000.",
                "--on oracle|--on takes some of memory, h2 and postgresql, with commas between.",
                "--fast|There is no option --fast; there are --persons, --seed and --on."
            })
    void what_cannot_be_understood_is_one_sentence_and_status_2(String words, String sentence) {
        assertThat(run(words.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(sentence);
        assertThat(out.size()).isZero();
    }
}
