package io.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.actor.Purpose;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Row;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every part of an entry and of a row is under the hash; a part that is added and forgotten fails here. */
class CanonicalFormTest {
    private static final Instant NOON = Instant.parse("2026-04-01T04:00:00Z");

    private static final JournalEntry ENTRY = new JournalEntry(
            UnitId.of("city"),
            7,
            NOON,
            ActorId.of("clerk"),
            CommandId.of("c-7"),
            "d1",
            Purpose.of("录入"),
            JournalEntry.Change.CORRECTED,
            "activities",
            "a-1",
            2,
            "b1",
            "a1");

    private static final Row ROW = new Row(
            "activities",
            "a-1",
            UnitId.of("city"),
            UnitId.of("edu"),
            2,
            NOON,
            ActorId.of("clerk"),
            CommandId.of("c-7"),
            1,
            "{}",
            Indexed.none(),
            false);

    /** Another value of each type that a part has. */
    private static final Map<Class<?>, Object> OTHERS = Map.of(
            UnitId.class,
            UnitId.of("other"),
            long.class,
            8L,
            int.class,
            3,
            boolean.class,
            true,
            Instant.class,
            NOON.plusNanos(1_000),
            ActorId.class,
            ActorId.of("other"),
            CommandId.class,
            CommandId.of("other"),
            Purpose.class,
            Purpose.of("其他"),
            JournalEntry.Change.class,
            JournalEntry.Change.WITHDRAWN,
            String.class,
            "other");

    /** Copies of a record, in each of which one part has another value. */
    private static <R extends Record> List<R> changed(R record, Class<R> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var copies = new ArrayList<R>();
        for (int changed = 0; changed < parts.length; changed++) {
            if (parts[changed].getType() == Indexed.class) {
                continue;
            }
            var values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getAccessor().invoke(record);
            }
            Object other = OTHERS.get(parts[changed].getType());
            assertThat(other).as(parts[changed].getName()).isNotNull().isNotEqualTo(values[changed]);
            values[changed] = other;
            copies.add(type.getDeclaredConstructor(types).newInstance(values));
        }
        return copies;
    }

    @Test
    void another_value_in_any_part_of_an_entry_gives_another_hash() throws ReflectiveOperationException {
        ChainSeal seal = ChainSeal.sha256();
        var hashes = new HashSet<String>();
        hashes.add(Chain.hash(seal, Chain.text(seal, "", ENTRY.text())));

        for (JournalEntry changed : changed(ENTRY, JournalEntry.class)) {
            assertThat(hashes.add(Chain.hash(seal, Chain.text(seal, "", changed.text()))))
                    .as("%s", changed)
                    .isTrue();
        }

        assertThat(hashes).hasSize(14);
    }

    @Test
    void another_value_in_any_part_of_a_row_but_its_indexed_values_gives_another_digest()
            throws ReflectiveOperationException {
        var digests = new HashSet<Digest>();
        digests.add(Digest.of(ROW));

        for (Row changed : changed(ROW, Row.class)) {
            assertThat(digests.add(Digest.of(changed))).isTrue();
        }

        assertThat(digests).hasSize(12);
    }

    @Test
    void the_hash_before_and_the_name_of_the_seal_are_under_the_hash() {
        byte[] key = "a key that is long enough".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ChainSeal one = ChainSeal.hmacSha256("one", key);
        ChainSeal two = ChainSeal.hmacSha256("two", key);

        assertThat(Chain.text(one, "aa", ENTRY.text())).isNotEqualTo(Chain.text(one, "ab", ENTRY.text()));
        assertThat(Chain.hash(one, Chain.text(one, "aa", ENTRY.text())))
                .isNotEqualTo(Chain.hash(two, Chain.text(two, "aa", ENTRY.text())));
    }

    @Test
    void texts_never_run_into_each_other() {
        assertThat(Fields.join(List.of("a", "bc"))).isNotEqualTo(Fields.join(List.of("ab", "c")));
        assertThat(Fields.join(List.of("1:a,"))).isNotEqualTo(Fields.join(List.of("a")));
        assertThat(Fields.join(List.of("é"))).isEqualTo("2:é,");
        for (List<String> fields : List.of(List.<String>of(), List.of(""), List.of("𠮷:", ",", "3:abc,"))) {
            assertThat(Fields.split(Fields.join(fields))).isEqualTo(fields);
        }
    }

    @Test
    void half_of_a_character_has_no_digest_and_so_none_that_it_shares_with_another_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> Digest.of(List.of("a\uD842")));
        assertThatIllegalArgumentException().isThrownBy(() -> Digest.of(List.of("\uDFB7")));
        assertThat(Digest.of(List.of("\uD842\uDFB7"))).isNotEqualTo(Digest.of(List.of("?")));
    }

    @Test
    void a_text_that_is_not_to_the_last_character_an_entry_s_is_refused() {
        String text = ENTRY.text();
        for (String wrong : List.of(
                "",
                text + "0:,",
                text.substring(1),
                text.substring(0, text.length() - 1),
                text.replace("1:7,", "2:07,"),
                text.replace("tongxin-journal-1", "tongxin-journal-2"),
                text.replace("20:2026-04-01T04:00:00Z", "24:2026-04-01T04:00:00.000Z"),
                text.replace("20:2026-04-01T04:00:00Z", "20:2026-04-31T04:00:00Z"),
                text.replace("9:CORRECTED", "9:COLLECTED"),
                text.replace("1:2,", "1:x,"),
                "00" + text,
                "99999999:" + text,
                text.replace("6:录入", "4:录入"))) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> JournalEntry.parse(wrong));
        }
        assertThat(JournalEntry.parse(text)).isEqualTo(ENTRY);
    }
}
