package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.activity;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.actor.Scope;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Journal;
import io.tongxin.journal.Verification;
import io.tongxin.journal.Verification.Broken;
import io.tongxin.journal.Verification.Fault;
import io.tongxin.storage.JournalLine;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Keys of the host, their change, and algorithms that are not ours. */
class SealedJournalTest {
    private static final ChainSeal FIRST = ChainSeal.hmacSha256("first", "the first key of the host".getBytes(UTF_8));
    private static final ChainSeal SECOND = ChainSeal.hmacSha256("second", "the second key of it".getBytes(UTF_8));

    private final SampleCity city = new SampleCity();

    private Office office(ChainSeals seals) {
        return Tongxin.builder()
                .storage(city.storage)
                .clock(city.clock)
                .journalSeals(seals)
                .build()
                .as(SampleCity.clerk(Scope.root(CITY)));
    }

    private void found(ChainSeals seals) {
        office(seals).write(SampleCity.command("found"), changes -> changes.recordAll(SampleCity.organization()));
    }

    private Verification verify(ChainSeals seals) {
        return Journal.of(city.storage, CITY, seals).verifyRecords(RecordKinds.all(), List.of());
    }

    private List<String> algorithms() {
        return city.storage.read(CITY, reading -> reading.journal(1, 100)).stream()
                .map(JournalLine::algorithm)
                .toList();
    }

    @Test
    void lines_bear_the_host_s_seal_and_pass_with_its_key_alone() {
        found(ChainSeals.of(FIRST));

        assertThat(algorithms()).hasSize(7).containsOnly("HMAC-SHA256/first");
        assertThat(verify(ChainSeals.of(FIRST)).isIntact()).isTrue();
        assertThat(verify(ChainSeals.of(ChainSeal.hmacSha256("first", "a guess of the first key".getBytes(UTF_8)))))
                .isEqualTo(new Broken(1, Fault.ENTRY_ALTERED, "", ""));
        assertThat(verify(ChainSeals.of(SECOND))).isEqualTo(new Broken(1, Fault.SEAL_REFUSED, "", ""));
        assertThat(verify(ChainSeals.unkeyed())).isEqualTo(new Broken(1, Fault.SEAL_REFUSED, "", ""));
    }

    @Test
    void after_a_change_of_keys_old_lines_pass_by_their_own_key() {
        found(ChainSeals.unkeyed());
        Instant keyed = changeKeys();
        office(ChainSeals.of(FIRST)).activities().record(activity("a"));
        Instant changed = changeKeys();
        ChainSeals seals = ChainSeals.of(SECOND).retired(FIRST, changed).retired(ChainSeal.sha256(), keyed);
        office(seals).activities().record(activity("b"));

        assertThat(algorithms())
                .endsWith("SHA-256", "HMAC-SHA256/first", "HMAC-SHA256/second")
                .hasSize(9);
        assertThat(verify(seals).isIntact()).isTrue();
        assertThat(verify(ChainSeals.of(SECOND).retired(FIRST, changed)))
                .isEqualTo(new Broken(1, Fault.SEAL_REFUSED, "", ""));
    }

    private Instant changeKeys() {
        city.clock.advance(Duration.ofDays(1));
        return city.clock.instant();
    }

    @Test
    void a_line_that_bears_a_seal_retired_before_it_is_refused() {
        found(ChainSeals.of(FIRST));
        Instant changed = changeKeys();
        office(ChainSeals.of(FIRST)).activities().record(activity("late"));

        assertThat(verify(ChainSeals.of(SECOND).retired(FIRST, changed)))
                .isEqualTo(new Broken(8, Fault.SEAL_REFUSED, "", ""));
    }

    @Test
    void another_algorithm_and_key_of_the_host_go_through_the_same_port() {
        ChainSeal own = new Sha3("SHA3-512", "SHA3-512");

        found(ChainSeals.of(own));

        assertThat(algorithms()).containsOnly("SHA3-512");
        assertThat(verify(ChainSeals.of(own)).isIntact()).isTrue();
        assertThat(city.storage
                        .read(CITY, reading -> reading.journal(1, 1))
                        .get(0)
                        .hash())
                .hasSize(128);
    }

    /** An algorithm that stands for one of another provider. */
    private record Sha3(String name, String jdkName) implements ChainSeal {
        @Override
        public byte[] over(byte[] text) {
            try {
                return MessageDigest.getInstance(jdkName).digest(text);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void nothing_is_stored_when_the_host_s_machine_makes_no_seal() {
        var down = new AtomicBoolean(true);
        ChainSeal machine = new ChainSeal() {
            @Override
            public String name() {
                return "HMAC-SHA256/machine";
            }

            @Override
            public byte[] over(byte[] text) {
                if (down.get()) {
                    throw new IllegalStateException("密码机无响应 / the machine does not answer");
                }
                return FIRST.over(text);
            }
        };
        ChainSeals seals = ChainSeals.of(machine);

        assertThatIllegalStateException().isThrownBy(() -> found(seals)).withMessageContaining("密码机无响应");
        assertThat(office(seals).units().all()).isEmpty();
        assertThat(algorithms()).isEmpty();

        down.set(false);
        found(seals);
        assertThat(verify(seals).isIntact()).isTrue();
        down.set(true);
        assertThatIllegalStateException().as("no answer is no fault").isThrownBy(() -> verify(seals));
    }

    @Test
    void nothing_that_the_library_shows_has_the_key() {
        ChainSeals seals = ChainSeals.of(FIRST);
        Tongxin tongxin =
                Tongxin.builder().storage(city.storage).journalSeals(seals).build();

        assertThat(List.of(tongxin, seals, FIRST).toString()).doesNotContain("first key");
    }
}
