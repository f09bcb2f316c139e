package io.tongxin.crypto.sm;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.sealing.ClearValue;
import io.tongxin.sealing.FieldPlace;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.KeyProvider;
import io.tongxin.sealing.Normalization;
import io.tongxin.sealing.Opened;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchField;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.storage.SealedValue;
import io.tongxin.storage.memory.MemoryPersonKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The statements of docs/sealing.md that need this module run. */
class SmGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final FieldPlace NAME =
            new FieldPlace(UnitId.of("city"), PersonId.of("p-1"), "people", "p-1", "name");

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock = () -> Instant.EPOCH;
    private final PersonKeys keys = new MemoryPersonKeys();
    private final KeyProvider provider = HostKeys.of("2026-01", newKey(), random);
    private final byte[] tokenKey = newKey();
    private final byte[] journalKey = newKey();

    private byte[] newKey() {
        byte[] drawn = new byte[32];
        random.nextBytes(drawn);
        return drawn;
    }

    @Test
    void values_tokens_and_the_journal_are_of_the_national_algorithms() {
        // begin
        SmCryptography sm = SmCryptography.bouncyCastle();
        Sealer sealer = Sealer.of(keys, provider, clock, random).sealingBy(sm.cipher(), sm.hash());
        SearchTokens tokens = SearchTokens.of("t-2026", tokenKey, sm.hash());
        ChainSeals seals = ChainSeals.of(sm.journalSeal("2026-01", journalKey));
        // end
        ClearValue value = ClearValue.of("岚小渚");
        Map<FieldPlace, SealedValue> sealed = sealer.seal(CommandId.of("c"), Map.of(NAME, value));
        assertThat(sealed).allSatisfy((place, v) -> assertThat(v.bytes()[1]).isEqualTo((byte) 2));
        assertThat(sealer.open(sealed)).containsEntry(NAME, new Opened.Clear(value));
        SearchField field = SearchField.of("people", "name", Normalization.NAME, 128);
        assertThat(tokens.toFind(NAME.rootUnit(), field, value))
                .contains(tokens.toKeep(NAME.rootUnit(), field, value).text());
        assertThat(tokens).hasToString("HMAC-SM3 [t-2026]");
        assertThat(seals).hasToString("HMAC-SM3/2026-01");
    }

    @Test
    void the_guide_shows_the_same_statements() throws IOException {
        String source = Files.readString(ROOT.resolve("crypto-sm/src/test/java/io/tongxin/crypto/sm/SmGuideTest.java"));
        Matcher run = Pattern.compile("// begin\n(.*?)// end", Pattern.DOTALL).matcher(source);
        assertThat(run.find()).isTrue();
        assertThat(Files.readString(ROOT.resolve("docs/sealing.md")).replaceAll("\\s+", ""))
                .contains(run.group(1).replaceAll("\\s+", ""));
    }
}
