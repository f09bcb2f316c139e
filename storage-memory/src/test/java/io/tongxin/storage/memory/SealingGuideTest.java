package io.tongxin.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.sealing.ClearValue;
import io.tongxin.sealing.FieldPlace;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.KeyRotation;
import io.tongxin.sealing.Mask;
import io.tongxin.sealing.Normalization;
import io.tongxin.sealing.Opened;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchField;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.storage.SealedValue;
import io.tongxin.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The statements of docs/sealing.md run. */
class SealingGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final UnitId CITY = UnitId.of("city");
    private static final PersonId PERSON = PersonId.of("p-1");

    private final SecureRandom random = new SecureRandom();
    private final SettableClock clock = SettableClock.at(Instant.parse("2026-03-31T16:00:00Z"));
    private final PersonKeys keys = new MemoryPersonKeys();
    private final byte[] key = newKey();
    private final byte[] nextKey = newKey();
    private final byte[] tokenKey = newKey();
    private final byte[] nextTokenKey = newKey();

    private byte[] newKey() {
        byte[] drawn = new byte[32];
        random.nextBytes(drawn);
        return drawn;
    }

    @Test
    void the_statements_of_the_guide_do_what_it_says() {
        // begin seal
        Sealer sealer = Sealer.of(keys, HostKeys.of("2026-01", key, random), clock, random);
        var name = new FieldPlace(CITY, PERSON, "people", "p-1", "name");
        var phone = new FieldPlace(CITY, PERSON, "people", "p-1", "phone");
        Map<FieldPlace, SealedValue> sealed = sealer.seal(
                CommandId.of("c-1"), Map.of(name, ClearValue.of("岚小渚"), phone, ClearValue.of("13800001234")));
        Map<FieldPlace, Opened> opened = sealer.open(sealed);
        // end
        assertThat(opened.get(name)).isEqualTo(new Opened.Clear(ClearValue.of("岚小渚")));

        // begin mask
        String shownName = ClearValue.of("岚小渚").masked(Mask.NAME); // 岚**
        String shownPhone = ClearValue.of("13800001234").masked(Mask.PHONE); // 138****1234
        // end
        assertThat(List.of(shownName, shownPhone)).containsExactly("岚**", "138****1234");

        // begin rotate
        HostKeys both = HostKeys.of("2027-01", nextKey, random).unwrapping("2026-01", key);
        KeyRotation.Rotated rotated = KeyRotation.of(keys, both).run(seen -> {});
        // end
        assertThat(rotated).isEqualTo(new KeyRotation.Rotated(1, List.of()));
        Sealer later = Sealer.of(keys, HostKeys.of("2027-01", nextKey, random), clock, random);
        assertThat(later.open(sealed)).isEqualTo(opened);

        // begin erase
        Instant at = later.erase(CITY, PERSON);
        // end
        assertThat(later.open(sealed).values()).containsOnly(new Opened.Erased(at));
    }

    @Test
    void the_statements_that_search_find_rows_of_both_keys() {
        // begin search
        SearchTokens tokens = SearchTokens.of("t-2026", tokenKey);
        SearchField idNumber =
                SearchField.of("people", "id_number", Normalization.NUMBER, SearchField.bitsFor(100_000, 0.1));
        ClearValue wanted = ClearValue.of("11010118800101001X");
        String kept = tokens.toKeep(CITY, idNumber, wanted).text();
        Set<String> asked = tokens.toFind(CITY, idNumber, wanted);
        // end
        assertThat(asked).containsExactly(kept);
        assertThat(idNumber.bits()).isEqualTo(20);

        // begin tokens
        SearchTokens before = SearchTokens.of("t-2026", tokenKey).searchingToo("t-2027", nextTokenKey);
        SearchTokens during = SearchTokens.of("t-2027", nextTokenKey).searchingToo("t-2026", tokenKey);
        SearchTokens after = SearchTokens.of("t-2027", nextTokenKey);
        // end
        for (SearchTokens both : List.of(before, during)) {
            assertThat(both.toFind(CITY, idNumber, wanted))
                    .contains(kept)
                    .containsAll(after.toFind(CITY, idNumber, wanted));
        }
    }

    @Test
    void the_guide_shows_the_same_statements() throws IOException {
        String source = Files.readString(
                ROOT.resolve("storage-memory/src/test/java/io/tongxin/storage/memory/SealingGuideTest.java"));
        List<String> run = found("// begin \\w+\n(.*?)// end", source);
        List<String> shown = found("```java\n(.*?)```", Files.readString(ROOT.resolve("docs/sealing.md")));
        assertThat(run).hasSize(6);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(run);
    }

    private static List<String> found(String form, String text) {
        return Pattern.compile(form, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(r -> r.group(1).replaceAll("\\s+", ""))
                .toList();
    }

    @Test
    void the_guide_names_the_figures_of_every_length_of_token() throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/sealing.md"));
        for (int bits : List.of(12, 16, 20, 24)) {
            SearchField field = SearchField.of("people", "id_number", Normalization.NUMBER, bits);
            assertThat(guide)
                    .contains("| %d | %.2f | %.2f | %.2f |"
                            .formatted(
                                    bits,
                                    field.expectedFalsePositives(10_000),
                                    field.expectedFalsePositives(100_000),
                                    field.expectedFalsePositives(1_000_000)));
        }
    }
}
