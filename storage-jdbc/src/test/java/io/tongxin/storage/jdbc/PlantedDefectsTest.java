package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Verification;
import io.tongxin.journal.Verification.Fault;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A chain that is made with a defect lets changes pass: the tests of changes can fail. */
class PlantedDefectsTest {
    private static final int RUNS = 10;
    private static final ChainSeal SEAL = ChainSeal.hmacSha256("host-1", "the key of the host".getBytes(UTF_8));
    private static final Attack PURPOSE =
            Attack.of("a purpose is edited", Attack.ALWAYS, Fault.ENTRY_ALTERED, JournalAttacks::editPurpose);
    private static final String HASH = "64:[0-9a-f]{64},";

    private final TamperedStore store = TamperedStore.on(Databases.h2());

    @Test
    void without_a_defect_nothing_passes() {
        assertThat(passed(SEAL, PURPOSE)).isZero();
        assertThat(passed(SEAL, named("what came after the last checkpoint is made anew without the key")))
                .isZero();
        assertThat(passed(SEAL, named("a record and its entry are edited, and the chain made anew with the key")))
                .isZero();
    }

    @Test
    void a_purpose_that_is_left_out_of_the_hash_can_be_edited() {
        ChainSeal defective = over(text ->
                text.replaceAll("\\d+:(录入|更正|撤回|另一目的),", "").replaceFirst("\\d+:(?=\\d+:tongxin-journal-1,)", ""));

        assertThat(passed(defective, PURPOSE)).isEqualTo(RUNS);
    }

    @Test
    void a_key_that_is_left_out_of_the_hash_does_not_stop_who_rewrites_the_end() {
        ChainSeal defective = Forgery.pretending(SEAL.name());

        assertThat(passed(defective, named("what came after the last checkpoint is made anew without the key")))
                .isEqualTo(RUNS);
    }

    @Test
    void a_hash_before_that_is_left_out_makes_a_checkpoint_blind_to_what_was_before() {
        ChainSeal defective = over(text -> text.replaceFirst(HASH, ""));

        assertThat(passed(defective, named("a record and its entry are edited, and the chain made anew with the key")))
                .isPositive();
    }

    private static ChainSeal over(UnaryOperator<String> left) {
        return new ChainSeal() {
            @Override
            public String name() {
                return SEAL.name();
            }

            @Override
            public byte[] over(byte[] text) {
                return SEAL.over(left.apply(new String(text, UTF_8)).getBytes(UTF_8));
            }
        };
    }

    private static Attack named(String name) {
        return TamperTests.attacks().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How many runs are not found, with the key and the checkpoints at hand. */
    private long passed(ChainSeal seal, Attack attack) {
        String city = "city-" + attack.name().length() + "-";
        List<TamperedCity> cities = IntStream.range(0, RUNS)
                .mapToObj(seed -> store.city(city + seed, ChainSeals.of(seal), seed))
                .toList();
        cities.forEach(c -> assertThat(store.verify(c, attack.kept(c))).isInstanceOf(Verification.Intact.class));
        return store.opened(opened -> IntStream.range(0, RUNS)
                .filter(seed -> opened.after(
                        attack,
                        cities.get(seed),
                        cities.get((seed + 1) % RUNS),
                        seed,
                        changed -> changed.verify(attack.kept(changed.city())).isIntact()))
                .count());
    }
}
