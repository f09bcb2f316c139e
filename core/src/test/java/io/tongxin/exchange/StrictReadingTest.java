package io.tongxin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadingTest {
    private static final String UNIT = """
            {"id":"edu","name":"教育局","classes":["a"],"existence":{"from":"2020-01-01"}}""";
    private static final String TRIGGER = """
            {"id":"t","event":"e","unit":"edu","announcedOn":"2026-01-01","eventDay":"2026-01-02"}""";
    private static final String QUOTA_LIST = """
            {"key":"l@1","title":"t","issuer":"u","effective":{"from":"2026-01-01"},"audience":{"units":["u"]},\
            "items":[{"id":"i","content":"c","strength":"MUST","roles":["BODY"],"frequency":%s,\
            "credit":{"kinds":["k"],"role":"ATTENDED","partner":"NONE"},"score":{"method":"NONE"},"lead":30}]}""";

    private static JsonFormatException refused(JsonForm<?> form, String text) {
        JsonFormatException e = catchThrowableOfType(JsonFormatException.class, () -> form.read(text));
        assertThat(e).as("reading %s", text).isNotNull();
        assertThat(e.text().in(Locale.CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(e.text().in(Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
        return e;
    }

    @Test
    void the_samples_themselves_are_read() {
        assertThat(JsonForms.UNIT.read(UNIT)).isNotNull();
        assertThat(JsonForms.TRIGGER.read(TRIGGER)).isNotNull();
        assertThat(JsonForms.RESPONSIBILITY_LIST.read(QUOTA_LIST.formatted("""
                {"shape":"QUOTA","cycle":"year","times":2}""")))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"id\":\"edu\" ~ \"id\":\"edu\",\"colour\":1 ~ colour ~ there is no such field",
                "\"from\":\"2020-01-01\" ~ \"from\":\"2020-01-01\",\"to\":1 ~ existence.to ~ there is no such field",
                "\"id\":\"edu\", ~ '' ~ id ~ the field is missing",
                "\"id\":\"edu\" ~ \"id\":7 ~ id ~ it must be a text",
                "\"id\":\"edu\" ~ \"id\":null ~ id ~ it must be a text",
                "\"id\":\"edu\" ~ \"id\":\" edu\" ~ id ~ white space",
                "[\"a\"] ~ [\"a\",\"a\"] ~ classes ~ a member is given twice",
                "[\"a\"] ~ [\"a\",\"\"] ~ classes[1] ~ 1 to 64 characters",
                "[\"a\"] ~ \"a\" ~ classes ~ it must be an array",
                "{\"from\":\"2020-01-01\"} ~ [] ~ existence ~ it must be an object",
                "2020-01-01 ~ 2020-02-30 ~ existence.from ~ it is not a date",
                "2020-01-01 ~ 01.01.2020 ~ existence.from ~ it is not a date",
                "\"from\":\"2020-01-01\" ~ \"from\":\"2020-01-01\",\"until\":\"2019-01-01\" ~ existence ~ is before",
                "教育局 ~ \\u0000 ~ name ~ control characters",
                "教育局 ~ \\ud840 ~ name ~ half of a character"
            })
    void a_wrong_unit_is_refused_with_the_path(String part, String instead, String path, String message) {
        JsonFormatException e = refused(JsonForms.UNIT, UNIT.replace(part, instead));

        assertThat(e.path()).isEqualTo(path);
        assertThat(e.text().en()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{\"shape\":\"QUOTA\",\"cycle\":\"year\",\"times\":0} ~ items[0].frequency",
                "{\"shape\":\"QUOTA\",\"cycle\":\"year\",\"times\":1.5} ~ items[0].frequency.times",
                "{\"shape\":\"QUOTA\",\"cycle\":\"year\",\"times\":99999999999} ~ items[0].frequency.times",
                "{\"shape\":\"QUOTA\",\"cycle\":\"year\",\"times\":\"2\"} ~ items[0].frequency.times",
                "{\"shape\":\"QUOTA\",\"cycle\":\"decade\",\"times\":2} ~ items[0].frequency.cycle",
                "{\"shape\":\"QUOTA\",\"cycle\":\"year\",\"times\":2,\"wording\":\"定期\"} ~ items[0].frequency.wording",
                "{\"shape\":\"STANDING\",\"cycle\":\"year\",\"times\":2} ~ items[0].frequency.times",
                "{\"shape\":\"standing\",\"cycle\":\"year\"} ~ items[0].frequency.shape",
                "{\"cycle\":\"year\"} ~ items[0].frequency.shape"
            })
    void a_wrong_frequency_is_refused_with_the_path(String frequency, String path) {
        assertThat(refused(JsonForms.RESPONSIBILITY_LIST, QUOTA_LIST.formatted(frequency))
                        .path())
                .isEqualTo(path);
    }

    @Test
    void a_field_given_twice_is_refused() {
        assertThat(refused(JsonForms.UNIT, UNIT.replace("\"id\":\"edu\"", "\"id\":\"edu\",\"id\":\"fin\""))
                        .text()
                        .en())
                .contains("given twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "[]", "{", "{\"id\":\"edu\"", "{'id':'edu'}", "{\"id\":NaN}"})
    void what_is_no_object_is_refused(String text) {
        refused(JsonForms.UNIT, text);
    }

    @Test
    void what_follows_the_object_is_refused() {
        refused(JsonForms.TRIGGER, TRIGGER + "{}");
        refused(JsonForms.TRIGGER, TRIGGER + " // comment");
    }

    @Test
    void too_deep_and_too_long_texts_are_refused() {
        refused(JsonForms.UNIT, "[".repeat(40) + "]".repeat(40));
        refused(JsonForms.UNIT, UNIT.replace("教育局", "长".repeat(20_000)));
        assertThat(refused(JsonForms.UNIT, UNIT + " ".repeat(4 * 1_024 * 1_024))
                        .text()
                        .en())
                .contains("more than 4194304 characters");
    }

    @Test
    void no_message_shows_the_content() {
        assertThat(refused(JsonForms.UNIT, UNIT.replace("2020-01-01", "张三秘密")).getMessage())
                .doesNotContain("张三秘密");
        assertThat(refused(JsonForms.UNIT, UNIT.replace("\"教育局\"", "\"教育局张三秘密")).getMessage())
                .doesNotContain("张三秘密");
    }
}
