package io.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tongxin.actor.Purpose;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The canonical form is fixed: what was journalled in one release is verified by every later one. */
class JournalVectorsTest {
    private static final JsonNode VECTORS = vectors();

    private static JsonNode vectors() {
        try (InputStream file = JournalVectorsTest.class.getResourceAsStream("vectors.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void rows_have_these_digests() {
        assertThat(VECTORS.at("/rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Digest.of(row(row)).value()).isEqualTo(text(row, "digest")));
    }

    @Test
    void entries_have_these_texts_and_are_read_from_them() {
        assertThat(VECTORS.at("/entries")).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry(entry).text()).isEqualTo(text(entry, "text"));
            assertThat(JournalEntry.parse(text(entry, "text"))).isEqualTo(entry(entry));
        });
    }

    @Test
    void chains_have_these_hashes_and_checkpoints_without_a_key_with_one_and_with_several() {
        assertThat(VECTORS.at("/chains")).hasSize(3).allSatisfy(chain -> {
            String hash = "";
            for (int i = 0; i < chain.at("/lines").size(); i++) {
                JsonNode line = chain.at("/lines/" + i);
                ChainSeal seal = seal(text(line, "algorithm"));
                assertThat(seal.name()).isEqualTo(text(line, "algorithm"));
                hash = Chain.hash(
                        seal,
                        Chain.text(
                                seal,
                                hash,
                                VECTORS.at("/entries/" + i + "/text").textValue()));
                assertThat(hash).isEqualTo(text(line, "hash"));
            }
            var checkpoint = new Checkpoint(UnitId.of("city"), 4, hash);
            assertThat(checkpoint.text()).isEqualTo(text(chain, "checkpoint"));
            assertThat(Checkpoint.parse(text(chain, "checkpoint"))).isEqualTo(checkpoint);
        });
        assertThat(Checkpoint.start(UnitId.of("city")).text()).isEqualTo(text(VECTORS, "emptyCheckpoint"));
    }

    private static ChainSeal seal(String name) {
        if (name.equals("SHA-256")) {
            return ChainSeal.sha256();
        }
        byte[] key = HexFormat.of().parseHex(text(VECTORS.at("/keys"), name));
        String keyId = name.substring(name.indexOf('/') + 1);
        return name.startsWith("HMAC-SHA256")
                ? ChainSeal.hmacSha256(keyId, key)
                : MacSeal.of("HMAC-SHA512/" + keyId, "HmacSHA512", key);
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }

    private static Row row(JsonNode n) {
        return new Row(
                text(n, "kind"),
                text(n, "id"),
                UnitId.of(text(n, "rootUnit")),
                UnitId.of(text(n, "ownerUnit")),
                n.required("revision").intValue(),
                Instant.parse(text(n, "recordedAt")),
                ActorId.of(text(n, "actor")),
                CommandId.of(text(n, "command")),
                n.required("bodyVersion").intValue(),
                text(n, "body"),
                Indexed.none(),
                n.required("withdrawn").booleanValue());
    }

    private static JournalEntry entry(JsonNode n) {
        return new JournalEntry(
                UnitId.of(text(n, "rootUnit")),
                n.required("sequence").longValue(),
                Instant.parse(text(n, "recordedAt")),
                ActorId.of(text(n, "actor")),
                CommandId.of(text(n, "command")),
                text(n, "contentDigest"),
                Purpose.of(text(n, "purpose")),
                JournalEntry.Change.valueOf(text(n, "change")),
                text(n, "kind"),
                text(n, "id"),
                n.required("revision").intValue(),
                text(n, "before"),
                text(n, "after"));
    }
}
