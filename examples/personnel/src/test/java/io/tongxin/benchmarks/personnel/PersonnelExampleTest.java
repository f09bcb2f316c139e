package io.tongxin.benchmarks.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.id.PersonId;
import io.tongxin.personnel.CategoryStanding;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.Position;
import io.tongxin.personnel.Training;
import io.tongxin.testkit.arbitrary.Persons;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
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
    void parts_of_the_way_are_measured_by_themselves_beside_it() {
        run("--persons", "300", "--on", "h2");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("bare Hibernate Validator +\\| +300 \\|")
                .containsPattern("sealing alone, keys in memory +\\| +300 \\|")
                .containsPattern("raw JDBC, one table in plain text +\\| +300 \\|");
    }

    @Test
    void in_memory_there_is_no_raw_jdbc_and_that_is_said() {
        run("--persons", "300", "--on", "memory", "--beside", "sealing,jdbc");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("内存中没有数据库", "In memory there is no database", "sealing alone")
                .doesNotContain("bare Hibernate Validator", "raw JDBC, one table");
    }

    @Test
    void where_nothing_is_asked_for_beside_it_the_way_stands_alone() {
        run("--persons", "300", "--on", "h2", "--beside", "none");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("import of persons")
                .doesNotContain("cost by themselves", "sealing alone");
    }

    @Test
    void bare_bean_validation_passes_every_person_that_was_made() {
        Validator validator = Parts.validator();

        assertThat(People.of(300, 7).all().stream().map(PlainPerson::of).map(validator::validate))
                .allSatisfy(misfits -> assertThat(misfits).isEmpty());
    }

    @Test
    void bare_bean_validation_looks_into_every_part_of_a_person() {
        PersonnelRecord person = Persons.full(PersonId.of("p"), Town.CITY, new SplittableRandom(7));
        LocalDate day = LocalDate.of(2020, 5, 1);
        PersonnelRecord broken = person.with(PersonnelField.NAME, " ")
                .with(PersonnelField.POSITION, new Position("", "x"))
                .with(PersonnelField.CATEGORIES, List.of(new CategoryStanding("13", List.of())))
                .with(PersonnelField.TRAINING, List.of(new Training("x", "", day, Optional.of(day.minusDays(1)))))
                .with(PersonnelField.PHONE, "1\n2");

        assertThat(Parts.validator().validate(PlainPerson.of(broken)))
                .extracting(misfit -> misfit.getPropertyPath().toString().replaceAll("[0-9]+", "n"))
                .containsExactlyInAnyOrder(
                        "name",
                        "position.unit",
                        "categories[n].code",
                        "categories[n].steps",
                        "periods[n].dated",
                        "phone");
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
                "--beside drools|--beside takes none, or some of validator, sealing and jdbc, each once, with commas between.",
                "--beside jdbc,jdbc|--beside takes none, or some of validator, sealing and jdbc, each once, with commas between.",
                "--beside|--beside takes none, or some of validator, sealing and jdbc, each once, with commas between.",
                "--fast|There is no option --fast; there are --persons, --seed, --on and --beside."
            })
    void what_cannot_be_understood_is_one_sentence_and_status_2(String words, String sentence) {
        assertThat(run(words.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(sentence);
        assertThat(out.size()).isZero();
    }
}
