package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader refuses in a single file. */
class StrictReadingTest {
    private static String only(String text) {
        var problems = Refusals.of(Map.of("a.yaml", text));
        assertThat(problems).hasSize(1);
        return problems.get(0).toString();
    }

    @Test
    void a_field_given_twice_is_refused() {
        assertThat(only("catalog: vocabulary\ngrounds: {}\ngrounds: {}\n"))
                .isEqualTo("a.yaml:3:1: grounds: the field is given twice; the first stands in line 2");
    }

    @Test
    void a_code_given_twice_in_a_vocabulary_is_refused() {
        assertThat(only("catalog: vocabulary\ngrounds:\n  leave: 休假\n  leave: 请假\n"))
                .isEqualTo("a.yaml:4:3: grounds.leave: the field is given twice; the first stands in line 3");
    }

    @Test
    void an_unknown_kind_of_catalog_is_refused() {
        assertThat(only("catalog: lists\n"))
                .startsWith("a.yaml:1:10: catalog: there is no such word here 'lists'; known are ")
                .endsWith("did you mean 'list'?");
    }

    @Test
    void a_file_without_a_kind_is_refused() {
        assertThat(only("units: []\n")).isEqualTo("a.yaml:1:1: the field 'catalog' is missing");
    }

    @Test
    void a_missing_field_is_named() {
        assertThat(Refusals.ofSample("list.yaml", "    roles: [body]\n", ""))
                .containsExactly("list.yaml:11:5: items[0]: the field 'roles' is missing");
    }

    @Test
    void a_field_without_a_value_is_refused() {
        assertThat(only("catalog: vocabulary\ngrounds:\n  leave:\n"))
                .isEqualTo("a.yaml:3:9: grounds.leave: the value is missing");
    }

    @Test
    void a_single_value_is_no_sequence() {
        assertThat(Refusals.ofSample("list.yaml", "departments: []", "departments: edu"))
                .containsExactly("list.yaml:16:18: items[0].departments:"
                        + " a list is expected here ([a, b], or lines that begin with -)");
    }

    @Test
    void a_sequence_is_no_single_value() {
        assertThat(Refusals.ofSample("list.yaml", "issuer: city", "issuer: [city]"))
                .containsExactly("list.yaml:4:9: issuer: a single value is expected here");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, this reads as a number or truth value: put it in quotes",
        "true, this reads as a number or truth value: put it in quotes",
        "null, this reads as a number or truth value: put it in quotes",
        "1.5, this reads as a number or truth value: put it in quotes"
    })
    void a_text_that_reads_as_something_else_must_be_quoted(String text, String message) {
        assertThat(Refusals.ofSample("norms.yaml", "name: \"2020\"", "name: " + text))
                .containsExactly("norms.yaml:8:15: norms[0].versions[0].name: " + message);
    }

    @ParameterizedTest
    @CsvSource({"2026-13-01", "2026-1-1", "2026-02-30", "0000-01-01", "20260101x"})
    void a_date_is_written_in_one_way(String date) {
        assertThat(Refusals.ofSample("calendar.yaml", "known-from: 2026-01-01", "known-from: " + date))
                .containsExactly("calendar.yaml:5:17: working-calendars[0].known-from:"
                        + " a date is written 2026-03-31, in the years 1 to 9999");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12T10:00:00", "2026-03-12", "2026-03-12T10:00+08:00", "2026-03-12T25:00:00+08:00"})
    void a_time_has_an_offset(String time) {
        assertThat(Refusals.ofSample("activities.yaml", "2026-03-12T10:00:00+08:00", time))
                .containsExactly("activities.yaml:13:15: activities[0].recorded:"
                        + " a time is written 2026-03-31T10:00:00+08:00");
    }

    @ParameterizedTest
    @CsvSource({"1.5", "'\"4\"'", "1001", "0", "1_0", "99999999999", "four"})
    void a_number_is_whole_unquoted_and_within_its_bounds(String number) {
        assertThat(Refusals.ofSample("list.yaml", "{times: 4, per: year}", "{times: " + number + ", per: year}"))
                .containsExactly(
                        "list.yaml:28:24: items[1].frequency.times:" + " a whole number from 1 to 1000 is expected");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000.01", "0.005", "'\"5\"'"})
    void points_are_positive_with_two_decimals_at_most(String points) {
        assertThat(Refusals.ofSample("list.yaml", "points: 5}", "points: " + points + "}"))
                .containsExactly("list.yaml:19:43: items[0].score.points:"
                        + " points are a number above 0 and at most 1000, with at most two decimals");
    }

    @Test
    void anchors_and_tags_are_refused() {
        assertThat(only("catalog: vocabulary\ngrounds: &g {}\n"))
                .isEqualTo("a.yaml:2:10: grounds: anchors (&) and aliases (*) are not allowed: write the value out");
        assertThat(only("catalog: !!str vocabulary\n")).isEqualTo("a.yaml:1:10: catalog: tags (!) are not allowed");
    }

    @Test
    void a_second_document_in_a_file_is_refused() {
        assertThat(only("catalog: vocabulary\n---\ncatalog: norms\n"))
                .isEqualTo("a.yaml:2:1: a second document begins here: a file holds one");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(only("# nothing yet\n")).isEqualTo("a.yaml:1:1: the file is empty");
    }

    @Test
    void a_tab_is_refused() {
        assertThat(only("catalog: vocabulary\ngrounds:\n\tleave: 休假\n"))
                .isEqualTo("a.yaml:3:1: a tab stands here: use spaces");
    }

    @Test
    void a_control_character_is_refused() {
        assertThat(only("catalog: vocabulary\ngrounds: {leave: 休\u0007假}\n"))
                .isEqualTo("a.yaml:2:19: this character is not allowed in YAML");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "grounds: {leave: 休假|a comma or a closing bracket is missing",
                "grounds: \"x|the file ends inside a quoted text or a bracket",
                "grounds: a: b|a colon is not expected here: check the indentation, or put the text in quotes"
            })
    void malformed_yaml_is_explained_in_our_own_words(String line, String message) {
        assertThat(only("catalog: vocabulary\n" + line + "\n")).contains(": " + message);
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(only("catalog: " + "[".repeat(5_000) + "]".repeat(5_000)))
                .contains("fields are nested more than 32 deep");
    }

    @Test
    void a_file_of_too_many_values_is_refused() {
        assertThat(only("catalog: [" + "a,".repeat(600_000) + "]")).contains("the file holds more than 500000 values");
    }

    @Test
    void a_text_of_more_than_2_mebibytes_is_refused() {
        assertThat(only("#" + "字".repeat(700_000))).isEqualTo("a.yaml:1:1: the file is larger than 2 MiB");
    }

    @Test
    void more_than_a_thousand_files_are_refused() {
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 1_001; i++) {
            many.put(i + ".yaml", "catalog: vocabulary\n");
        }

        assertThat(Refusals.of(many)).extracting(CatalogProblem::message).containsExactly("more than 1000 files");
    }

    @Test
    void more_than_64_mebibytes_in_all_are_refused() {
        String comment = "catalog: vocabulary\n#" + "x".repeat(2_000_000);
        Map<String, String> large = new TreeMap<>();
        for (int i = 0; i < 34; i++) {
            large.put(i + ".yaml", comment);
        }

        assertThat(Refusals.of(large))
                .extracting(CatalogProblem::message)
                .containsExactly("the files together are larger than 64 MiB");
    }

    @Test
    void many_problems_are_collected_up_to_a_hundred() {
        assertThat(Refusals.of(Map.of("a.yaml", "catalog: vocabulary\ngrounds: {A: 甲, B: 乙, c: }\n")))
                .hasSize(3);

        var wrong = new StringBuilder("catalog: vocabulary\ngrounds:\n");
        for (int i = 0; i < 500; i++) {
            wrong.append("  WRONG").append(i).append(": 甲\n");
        }
        assertThat(Refusals.of(Map.of("a.yaml", wrong.toString()))).hasSize(100);
    }

    @Test
    void an_offending_text_is_never_shown() {
        assertThat(Refusals.ofSample("organization.yaml", "roles: [first-responsible]", "roles: [张某某]"))
                .singleElement()
                .asString()
                .doesNotContain("张某某");
        assertThat(Refusals.ofSample("organization.yaml", "unit: edu, title", "张某某: 1, unit: edu, title"))
                .singleElement()
                .asString()
                .contains("unknown field");
    }

    @Test
    void a_link_out_of_the_directory_is_refused_and_one_inside_is_not_read_twice(
            @TempDir Path inside, @TempDir Path outside) throws IOException {
        Path elsewhere = Files.writeString(outside.resolve("x.yaml"), "catalog: vocabulary\n");
        Files.writeString(inside.resolve("a.yaml"), "catalog: vocabulary\ngrounds: {leave: 休假}\n");
        Files.createSymbolicLink(inside.resolve("b.yaml"), inside.resolve("a.yaml"));

        assertThat(Refusals.english().read(inside).vocabulary().words()).hasSize(1);

        Files.createSymbolicLink(inside.resolve("out.yaml"), elsewhere);
        assertThat(Refusals.of(inside))
                .containsExactly(new CatalogProblem("out.yaml", 1, 1, "", "the link leads out of the directory"));
    }

    @Test
    void a_directory_without_catalogs_or_none_at_all_is_refused(@TempDir Path directory) {
        assertThat(Refusals.of(directory))
                .containsExactly(new CatalogProblem(".", 1, 1, "", "there is no file here whose name ends in .yaml"));
        assertThat(Refusals.of(directory.resolve("absent")))
                .containsExactly(new CatalogProblem(".", 1, 1, "", "this is not a directory"));
    }

    @Test
    void a_byte_order_mark_is_passed_over(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("a.yaml"), "\uFEFFcatalog: vocabulary\ngrounds: {leave: 休假}\n");

        assertThat(Refusals.english().read(directory).vocabulary().words()).hasSize(1);
    }
}
