package io.tongxin.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.privacy.ExportManifest.Field;
import io.tongxin.privacy.ExportManifest.Showing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes with an export, and that no value does. */
class ExportManifestTest {
    private static final byte[] CONTENT = "岚*,138****1234\n".getBytes(UTF_8);
    private static final List<Field> FIELDS = List.of(
            Field.of("unit", Showing.OPEN), Field.of("name", Showing.MASKED), Field.of("title", Showing.REVEALED));

    private static ExportManifest manifest(String kind, int records, List<Field> fields) {
        return ExportManifest.of(
                UnitId.of("city"),
                kind,
                records,
                fields,
                Actor.of(ActorId.of("clerk"), UnitId.of("edu"), Scope.none()),
                Purpose.of("年度核对"),
                Instant.parse("2026-04-01T00:00:00.000001Z"),
                CONTENT);
    }

    @Test
    void a_manifest_says_what_was_exported_and_is_read_back_from_its_text() {
        ExportManifest manifest = manifest("persons", 1, FIELDS);
        String text = JsonForms.EXPORT_MANIFEST.write(manifest);

        assertThat(text)
                .isEqualTo("{\"rootUnit\":\"city\",\"kind\":\"persons\",\"records\":1,\"fields\":["
                        + "{\"path\":\"unit\",\"showing\":\"OPEN\"},{\"path\":\"name\",\"showing\":\"MASKED\"},"
                        + "{\"path\":\"title\",\"showing\":\"REVEALED\"}],\"actor\":\"clerk\",\"unit\":\"edu\","
                        + "\"purpose\":\"年度核对\",\"at\":\"2026-04-01T00:00:00.000001Z\",\"sha256\":\""
                        + manifest.sha256() + "\"}")
                .doesNotContain("岚", "138");
        assertThat(JsonForms.EXPORT_MANIFEST.read(text)).isEqualTo(manifest);
        assertThat(manifest.revealed()).containsExactly("title");
    }

    @Test
    void a_manifest_knows_its_content_from_any_other() {
        ExportManifest manifest = manifest("persons", 1, FIELDS);

        assertThat(manifest.isOf(CONTENT)).isTrue();
        assertThat(manifest.isOf("岚*,138****1235\n".getBytes(UTF_8))).isFalse();
    }

    @Test
    void the_digest_is_that_of_the_standard() {
        assertThat(ExportManifest.of(
                                UnitId.of("city"),
                                "persons",
                                0,
                                FIELDS,
                                Actor.of(ActorId.of("clerk"), UnitId.of("edu"), Scope.none()),
                                Purpose.of("核对"),
                                Instant.EPOCH,
                                "abc".getBytes(UTF_8))
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void what_could_be_a_value_is_refused_and_not_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Field.of("岚小渚", Showing.OPEN))
                .withMessageNotContaining("岚小渚");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> manifest("岚小渚", 1, FIELDS))
                .withMessageNotContaining("岚");
        assertThatIllegalArgumentException().isThrownBy(() -> manifest("persons", -1, FIELDS));
        assertThatIllegalArgumentException().isThrownBy(() -> manifest("persons", 1, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> manifest(
                        "persons", 1, List.of(Field.of("name", Showing.MASKED), Field.of("name", Showing.REVEALED))));
        var many = new ArrayList<Field>();
        for (int i = 0; i < 201; i++) {
            many.add(Field.of("f" + i, Showing.OPEN));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> manifest("persons", 1, many));
    }
}
