package io.tongxin.catalog;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogs that nobody writes by mistake. */
class HostileCatalogTest {
    private static final String HEAD = "catalog: vocabulary\n";
    private static final String UNITS = "catalog: organization\nunits:\n";

    private static List<String> problems(String text) {
        return Refusals.of(Map.of("a.yaml", text)).stream()
                .map(CatalogProblem::toString)
                .toList();
    }

    private static Catalog read(String text) {
        return Refusals.english().read(Map.of("a.yaml", text));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String day(int number) {
        return LocalDate.of(1, 1, 1).plusDays(number).toString();
    }

    /** Texts that differ and have one hash code. */
    private static String colliding(int number) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007", "\u007F", "\u0090", "\uD800", "\uDC00", "\uFFFE", "\uFFFF"})
    void a_raw_character_that_yaml_forbids_is_refused_where_it_stands(String character) {
        assertThat(problems(HEAD + "grounds: {leave: 休" + character + "假}\n"))
                .containsExactly("a.yaml:2:19: this character is not allowed in YAML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\a", "\\x7F", "\\x90", "\\e", "\\N", "\\r", "\\uD800", "\\uDFFF"})
    void an_escaped_character_that_no_store_holds_is_refused(String escape) {
        assertThat(problems(HEAD + "grounds: {leave: \"休" + escape + "假\"}\n"))
                .containsExactly(
                        "a.yaml:2:18: grounds.leave: the text holds a control character" + " or half of a character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\U00110000", "\\UFFFFFFFF", "\\xZZ", "\\q", "\\u12"})
    void an_escape_of_no_character_is_malformed(String escape) {
        assertThat(problems(HEAD + "grounds: {leave: \"休" + escape + "假\"}\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:")
                .doesNotContain("U0011", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u200B", "\u200D", "\uFEFF", "\u2066", "\\u2028", "\\0"})
    void an_id_with_an_invisible_character_is_refused(String character) {
        assertThat(problems(UNITS + "- {id: \"e" + character + "du\", name: 局, from: 2000-01-01}\n"))
                .containsExactly("a.yaml:3:8: units[0].id: an id has 1 to 64 characters, no white space at its ends"
                        + " and no control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\\u2003", "\\u3000"})
    void a_blank_text_is_refused(String blank) {
        assertThat(problems(HEAD + "grounds: {leave: \"" + blank + "\"}\n"))
                .containsExactly("a.yaml:2:18: grounds.leave: a text of 1 to 2000 characters is expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "a b", "\\u202Egnp", "a\\nb.yaml:1:1: ok", "<script>"})
    void a_field_name_that_is_no_code_is_not_shown(String name) {
        assertThat(problems(HEAD + "\"" + name + "\": 1\n")).containsExactly("a.yaml:2:1: ?: unknown field");
    }

    @Test
    void rare_characters_of_four_bytes_are_read() {
        assertThat(read(UNITS + "- {id: 𠮷-1, name: 𠮷野䶮局, from: 2000-01-01}\n")
                        .organization()
                        .units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.name().zh()).isEqualTo("𠮷野䶮局"));
    }

    @Test
    void composed_and_decomposed_letters_are_different_ids() {
        assertThat(read(UNITS + "- {id: \"\u00E9\", name: 甲, from: 2000-01-01}\n"
                                + "- {id: \"e\u0301\", name: 乙, from: 2000-01-01}\n")
                        .organization()
                        .units())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!java.net.URL [x]", "!<tag:yaml.org,2002:js/function> f", "!!binary aGk=", "!local x"})
    void tags_of_every_kind_are_refused(String value) {
        assertThat(problems(HEAD + "grounds: " + value + "\n"))
                .containsExactly("a.yaml:2:10: grounds: tags (!) are not allowed");
    }

    @Test
    void a_merge_key_is_an_unknown_field() {
        assertThat(problems(HEAD + "<<: {grounds: {leave: 休假}}\n")).containsExactly("a.yaml:2:1: ?: unknown field");
    }

    @Test
    void an_alias_of_itself_and_an_alias_of_nothing_are_refused() {
        assertThat(problems(HEAD + "grounds: &g {a: *g}\n"))
                .singleElement()
                .asString()
                .contains("anchors");
        assertThat(problems(HEAD + "grounds: *g\n")).singleElement().asString().contains("anchors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a: 1}: x", "[a]: x", "? [a]\n: x"})
    void a_name_that_is_no_single_value_is_refused(String entry) {
        assertThat(problems(HEAD + entry + "\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:")
                .contains(": ?: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", ".inf", "-.inf", "1e400", "-1e400", "0x10", "0o17", "1_000", "٣", "５"})
    void what_is_no_decimal_number_is_no_number_of_points(String number) {
        assertThat(Refusals.ofSample("list.yaml", "points: 5}", "points: " + number + "}"))
                .containsExactly("list.yaml:19:43: items[0].score.points:"
                        + " points are a number above 0 and at most 1000, with at most two decimals");
    }

    @Test
    void a_number_of_a_million_digits_is_refused() {
        String digits = "9".repeat(1_000_000);

        assertThat(Refusals.ofSample("list.yaml", "points: 5}", "points: " + digits + "}"))
                .singleElement()
                .asString()
                .contains("points are a number above 0");
        assertThat(Refusals.ofSample("list.yaml", "{times: 4, per: year}", "{times: " + digits + ", per: year}"))
                .singleElement()
                .asString()
                .contains("a whole number from 1 to 1000 is expected");
        assertThat(problems(HEAD + "grounds: {leave: " + digits + "}\n"))
                .singleElement()
                .asString()
                .contains("put it in quotes");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void brackets_braces_and_dashes_of_any_depth_are_refused(int depth) {
        assertThat(problems("catalog: " + "[".repeat(depth)))
                .singleElement()
                .asString()
                .contains("more than 32 deep");
        assertThat(problems("catalog: " + "{a: ".repeat(depth)))
                .singleElement()
                .asString()
                .contains("more than 32 deep");
        assertThat(problems("catalog:\n" + "- ".repeat(depth) + "a\n"))
                .singleElement()
                .asString()
                .contains("more than 32 deep");
    }

    @Test
    void a_text_of_ten_mebibytes_is_refused() {
        assertThat(problems(HEAD + "grounds: {leave: " + "长".repeat(10 * 1024 * 1024) + "}\n"))
                .containsExactly("a.yaml:1:1: the file is larger than 2 MiB");
    }

    @Test
    void a_text_of_two_million_characters_is_too_long_for_a_label() {
        assertThat(problems(HEAD + "grounds: {leave: " + "l".repeat(2_000_000) + "}\n"))
                .containsExactly("a.yaml:2:18: grounds.leave: a text of 1 to 2000 characters is expected");
    }

    @Test
    void a_name_of_two_million_characters_is_refused_and_not_shown() {
        assertThat(problems(HEAD + "? " + "k".repeat(2_000_000) + "\n: 1\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:3: ?: ")
                .hasSizeLessThan(200);
    }

    @Test
    void line_ends_of_every_system_are_read() {
        String text = HEAD + "grounds:\n  leave: 休假\n";

        assertThat(read(text.replace("\n", "\r\n"))).isEqualTo(read(text));
        assertThat(read(text.replace("\n", "\r"))).isEqualTo(read(text));
    }

    @Test
    void the_line_of_a_problem_is_counted_after_windows_line_ends_too() {
        assertThat(problems("catalog: vocabulary\r\ngrounds:\r\n  Leave: 休假\r\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:3:3: grounds.Leave: ");
    }

    @Test
    void a_file_in_utf_16_is_refused(@TempDir Path directory) throws IOException {
        Files.write(directory.resolve("a.yaml"), (HEAD + "grounds: {leave: 休假}\n").getBytes(UTF_16));

        assertThat(Refusals.of(directory))
                .containsExactly(new CatalogProblem("a.yaml", 1, 1, "", "this is not UTF-8: save the file as UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xC0, 0xED, 0xF8, 0xFF})
    void bytes_that_are_no_utf_8_are_refused_where_they_stand(int wrong, @TempDir Path directory) throws IOException {
        byte[] bytes = (HEAD + "grounds: {leave: _#}\n").getBytes(UTF_8);
        bytes[HEAD.length() + 17] = (byte) wrong;
        Files.write(directory.resolve("a.yaml"), bytes);

        assertThat(Refusals.of(directory))
                .containsExactly(new CatalogProblem("a.yaml", 2, 18, "", "this is not UTF-8: save the file as UTF-8"));
    }

    @Test
    void ids_made_to_collide_are_read_like_others() {
        assertThat(read(UNITS + lines(5_000, i -> "- {id: " + colliding(i) + ", name: 局, from: 2000-01-01}"))
                        .organization()
                        .units())
                .hasSize(5_000);
    }

    @Test
    void a_set_of_more_than_a_thousand_ids_is_refused() {
        assertThat(problems(UNITS + "- {id: u, name: 局, from: 2000-01-01, classes: ["
                        + lines(1_001, i -> colliding(i) + ",") + "]}\n"))
                .containsExactly("a.yaml:3:47: units[0].classes: the set has more than 1000 values");
    }

    @Test
    void a_post_with_five_thousand_holders_is_read() {
        String one = """
                - {id: u, name: 局, from: 0001-01-01}
                posts:
                - {id: p, unit: u, title: 长, roles: [first-responsible], from: 0001-01-01}
                appointments:
                """;

        assertThat(read(UNITS
                                + one
                                + lines(
                                        5_000,
                                        i -> "- {post: p, holder: h, from: " + day(i) + ", until: " + day(i) + "}"))
                        .organization()
                        .appointments())
                .hasSize(5_000);
    }

    @Test
    void units_nested_without_end_are_refused() {
        assertThat(problems(UNITS
                        + lines(5_000, i -> "- {id: u" + i + ", name: 局, from: 2000-01-01}")
                        + "placements:\n"
                        + lines(4_999, i -> "- {unit: u" + (i + 1) + ", superior: u" + i + ", from: 2000-01-01}")))
                .hasSize(100)
                .allSatisfy(problem -> assertThat(problem).endsWith(": units are nested more than 100 deep"));
    }

    @Test
    void a_table_of_five_thousand_rows_is_refused() {
        assertThat(problems("catalog: calendar\nperiod-tables:\n- id: t\n  title: 表\n  kind: window\n"
                        + "  known-until: 2026-12-31\n  rows:\n"
                        + lines(5_000, i -> "  - {label: r" + i + ", from: " + day(i) + ", until: " + day(i) + "}")))
                .containsExactly(
                        "a.yaml:8:3: period-tables[0].rows: must have between 0 and 1000 entries or characters");
    }

    @Test
    void a_list_that_grows_by_imports_without_end_is_refused() {
        Map<String, String> files = new TreeMap<>(Map.of("o.yaml", UNITS + "- {id: u, name: 局, from: 2000-01-01}\n"));
        for (int n = 0; n < 11; n++) {
            int list = n;
            String imports = n == 0 ? "" : "imports: [{list: l" + (n - 1) + "@1}]\n";
            files.put(
                    "l%02d.yaml".formatted(n),
                    "catalog: list\nlist: l" + n + "@1\ntitle: 单\nissuer: u\nfrom: 2026-01-01\n"
                            + "applies-to: {units: [u]}\n" + imports + "items:\n"
                            + lines(
                                    500,
                                    i -> "- {id: i" + list + "-" + i
                                            + ", content: 事, roles: [body], frequency: {standing: year}}"));
        }

        assertThat(Refusals.of(files))
                .containsExactly(new CatalogProblem(
                        "l10.yaml", 1, 1, "", "the list has more than 5000 items, with those it imports"));
    }
}
