package io.tongxin.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.SealedValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The form of sealed values, wrapped keys and tokens is fixed: what one release sealed, every later one opens and finds. */
class SealedVectorsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final JsonNode VECTORS = vectors();
    private static final UnitId ROOT = UnitId.of(text(VECTORS, "rootUnit"));
    private static final PersonId PERSON = PersonId.of(text(VECTORS, "person"));

    private final FixedRandom random = new FixedRandom();
    private final KeptKeys keys = new KeptKeys();
    private final Sealer sealer = Sealer.of(
            keys,
            HostKeys.of(text(VECTORS, "hostKeyId"), HEX.parseHex(text(VECTORS, "hostKey")), random),
            () -> Instant.EPOCH,
            random);

    private static JsonNode vectors() {
        try (InputStream file = SealedVectorsTest.class.getResourceAsStream("vectors.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }

    @Test
    void values_open_and_are_sealed_into_these_bytes() {
        keys.addIfAbsent(new PersonKey.Live(
                ROOT,
                PERSON,
                text(VECTORS, "keyId"),
                WrappedKey.of(text(VECTORS, "hostKeyId"), HEX.parseHex(text(VECTORS, "wrapped")))));

        assertThat(VECTORS.at("/values")).hasSize(5).allSatisfy(value -> {
            var place = new FieldPlace(ROOT, PERSON, text(value, "kind"), text(value, "record"), text(value, "field"));
            SealedValue sealed = SealedValue.of(HEX.parseHex(text(value, "sealed")));
            ClearValue clear = ClearValue.of(text(value, "text"));
            assertThat(sealer.open(place, sealed).value()).contains(clear);
            assertThat(sealer.seal(CommandId.of(text(value, "command")), Map.of(place, clear)))
                    .containsEntry(place, sealed);
        });
    }

    @Test
    void tokens_are_these() {
        SearchTokens tokens = SearchTokens.of(text(VECTORS, "tokenKeyId"), HEX.parseHex(text(VECTORS, "tokenKey")));

        assertThat(VECTORS.at("/tokens")).hasSize(5).allSatisfy(token -> {
            SearchField field = SearchField.of(
                    text(token, "kind"),
                    text(token, "field"),
                    Normalization.valueOf(text(token, "normalization")),
                    token.required("bits").intValue());
            assertThat(tokens.toKeep(ROOT, field, ClearValue.of(text(token, "value")))
                            .text())
                    .isEqualTo(text(token, "token"));
        });
    }
}
