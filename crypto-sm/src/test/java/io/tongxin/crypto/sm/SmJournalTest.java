package io.tongxin.crypto.sm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.Tongxin;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Journal;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.memory.MemoryStorage;
import io.tongxin.term.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmJournalTest {
    private static final SmCryptography SM = SmCryptography.bouncyCastle();
    private static final UnitId CITY = UnitId.of("city");
    private static final byte[] KEY = "the host keeps this key".getBytes(UTF_8);

    @Test
    void a_journal_is_sealed_and_verified_by_hmac_sm3() {
        var storage = new MemoryStorage();
        ChainSeals seals = ChainSeals.of(SM.journalSeal("2026-01", KEY));
        Tongxin.builder()
                .storage(storage)
                .journalSeals(seals)
                .build()
                .as(Actor.of(ActorId.of("clerk"), CITY, Scope.root(CITY)))
                .units()
                .record(new OrganizationUnit(CITY, Bilingual.of("市"), Set.of(), EffectivePeriod.always()));

        List<JournalLine> lines = storage.read(CITY, reading -> reading.journal(1, 10));
        assertThat(lines).extracting(JournalLine::algorithm).containsExactly("HMAC-SM3/2026-01");
        assertThat(Journal.of(storage, CITY, seals).verify(List.of()).isIntact())
                .isTrue();
        assertThat(Journal.of(
                                storage,
                                CITY,
                                ChainSeals.of(SM.journalSeal("2026-01", "another key of it".getBytes(UTF_8))))
                        .verify(List.of())
                        .isIntact())
                .isFalse();
    }

    @Test
    void a_key_is_16_to_1024_bytes_of_which_not_all_are_equal_and_shows_nowhere() {
        for (byte[] wrong : List.of(new byte[0], Arrays.copyOf(KEY, 15), new byte[32], Arrays.copyOf(KEY, 1_025))) {
            assertThatIllegalArgumentException().isThrownBy(() -> SM.journalSeal("2026-01", wrong));
        }
        for (String wrong : List.of("", "钥", "a/b", "k".repeat(22))) {
            assertThatIllegalArgumentException().isThrownBy(() -> SM.journalSeal(wrong, KEY));
        }
        byte[] given = KEY.clone();
        ChainSeal seal = SM.journalSeal("k".repeat(21), given);
        byte[] before = seal.over(KEY);
        Arrays.fill(given, (byte) 1);
        assertThat(seal.over(KEY)).isEqualTo(before).hasSize(32);
        assertThat(seal).hasToString("HMAC-SM3/" + "k".repeat(21));
    }
}
