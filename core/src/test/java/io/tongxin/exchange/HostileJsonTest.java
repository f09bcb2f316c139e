package io.tongxin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tongxin.calendar.DateSpan;
import io.tongxin.decision.Exemption;
import io.tongxin.id.DecisionId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON texts that nobody writes by mistake. */
class HostileJsonTest {
    private static final String UNIT = """
            {"id":"edu","name":"教育局","classes":[],"existence":{"from":"2020-01-01"}}""";
    private static final String NO_JSON = "not a JSON text, or too deep or too long, at ";

    private static JsonFormatException refused(JsonForm<?> form, String text) {
        JsonFormatException e = catchThrowableOfType(JsonFormatException.class, () -> form.read(text));
        assertThat(e).isNotNull();
        assertThat(e.text().zh()).containsPattern("\\p{IsHan}");
        return e;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三",
                "\\u202Egnp",
                "a\\nb",
                "\\u0000",
                "a b",
                "<script>",
                "",
                "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"
            })
    void a_field_name_that_is_no_name_is_not_shown(String name) {
        JsonFormatException e = refused(JsonForms.UNIT, UNIT.replace("\"id\"", "\"" + name + "\":1,\"id\""));

        assertThat(e.path()).isEqualTo("?");
        assertThat(e.text().en()).isEqualTo("there is no such field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"})
    void a_date_outside_of_the_years_1_to_9999_is_refused(String day) {
        JsonFormatException e = refused(JsonForms.TRIGGER, """
                {"id":"t","event":"e","unit":"edu","announcedOn":"2026-01-01","eventDay":"%s"}""".formatted(day));

        assertThat(e.path()).isEqualTo("eventDay");
        assertThat(e.text().en()).isEqualTo("it must lie in the years 1 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "+10000-01-01T00:00:00Z"})
    void an_instant_outside_of_the_years_1_to_9999_is_refused(String instant) {
        JsonFormatException e = refused(JsonForms.CLOSING, """
                {"id":"c","unit":"edu","period":"2026","day":"2027-01-01","cut":"%s"}""".formatted(instant));

        assertThat(e.path()).isEqualTo("cut");
        assertThat(e.text().en()).isEqualTo("it must lie in the years 1 to 9999");
    }

    @Test
    void a_date_that_could_not_be_read_again_is_not_written() {
        var exemption = new Exemption(
                DecisionId.of("x"),
                ItemId.of("i"),
                OwnerId.body(UnitId.of("edu")),
                DateSpan.of(LocalDate.MIN, LocalDate.MAX),
                GroundId.of("leave"),
                UnitId.of("edu"),
                LocalDate.of(2026, 1, 1));

        JsonFormatException e =
                catchThrowableOfType(JsonFormatException.class, () -> JsonForms.EXEMPTION.write(exemption));

        assertThat(e.path()).isEqualTo("first");
    }

    @Test
    void a_set_of_more_than_ten_thousand_members_is_refused() {
        String many = "\"a\",".repeat(10_000) + "\"a\"";

        JsonFormatException e = refused(JsonForms.UNIT, UNIT.replace("\"classes\":[]", "\"classes\":[" + many + "]"));

        assertThat(e.path()).isEqualTo("classes");
        assertThat(e.text().en()).isEqualTo("it has more than 10000 members");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.", "0x10", "'a'", "undefined"})
    void what_only_other_languages_call_a_value_is_refused(String value) {
        assertThat(refused(JsonForms.UNIT, UNIT.replace("\"edu\"", value))
                        .text()
                        .en())
                .startsWith(NO_JSON + "1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e-400", "0.5", "2147483648", "-2147483649", "1e3", "null", "true"})
    void a_percentage_is_a_whole_number_and_nothing_else(String number) {
        JsonFormatException e = refused(JsonForms.JUDGEMENT, """
                {"id":"j","duty":"i|unit:edu|2026|2026-01-01","fulfilled":true,"percent":%s,"reason":"r",\
                "judgedBy":"edu","day":"2026-12-31"}""".formatted(number));

        assertThat(e.path()).isEqualTo("percent");
        assertThat(e.text().en()).isEqualTo("it must be a whole number");
    }

    @Test
    void a_number_of_a_million_digits_is_refused() {
        String text = UNIT.replace("\"edu\"", "9".repeat(1_000_000));

        assertThat(refused(JsonForms.UNIT, text).getMessage()).contains(NO_JSON).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 10_000, 100_000})
    void arrays_and_objects_of_any_depth_are_refused(int depth) {
        assertThat(refused(JsonForms.UNIT, "[".repeat(depth)).text().en()).startsWith(NO_JSON);
        assertThat(refused(JsonForms.UNIT, "{\"a\":".repeat(depth)).text().en()).startsWith(NO_JSON);
    }

    @Test
    void a_text_of_ten_mebibytes_is_refused() {
        assertThat(refused(JsonForms.UNIT, UNIT.replace("教育局", "长".repeat(10 * 1024 * 1024)))
                        .text()
                        .en())
                .isEqualTo("the text has more than 4194304 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\n", "\uD800\\"})
    void raw_control_characters_and_broken_escapes_are_no_json(String part) {
        refused(JsonForms.UNIT, UNIT.replace("教育局", "教育" + part + "局"));
    }

    @Test
    void a_byte_order_mark_is_no_json() {
        assertThat(refused(JsonForms.UNIT, "\uFEFF" + UNIT).text().en()).startsWith(NO_JSON + "1:");
    }

    @Test
    void rare_characters_of_four_bytes_are_read_and_written() {
        var unit = JsonForms.UNIT.read(UNIT.replace("教育局", "\\uD842\\uDFB7野䶮局"));

        assertThat(unit.name().zh()).isEqualTo("𠮷野䶮局");
        assertThat(JsonForms.UNIT.read(JsonForms.UNIT.write(unit))).isEqualTo(unit);
    }
}
