package io.tongxin.pool;

import static io.tongxin.pool.SamplePool.EDU;
import static io.tongxin.pool.SamplePool.ENTERED;
import static io.tongxin.pool.SamplePool.MOVED;
import static io.tongxin.pool.SamplePool.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.activity.Evidence;
import io.tongxin.exchange.JsonFormatException;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.DevelopmentStepId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PostId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.term.Bilingual;
import io.tongxin.validity.Validity;
import io.tongxin.validity.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolRecordsTest {
    private static final Validity ENGLISH = Validity.in(Locale.ENGLISH);
    private static final Validity CHINESE = Validity.in(Locale.CHINESE);

    private static TalentPool pool(Set<PoolGroundId> entryGrounds) {
        return new TalentPool(
                TalentPoolId.of("pool"),
                EDU,
                Bilingual.of("党外人才库"),
                entryGrounds,
                Set.of(MOVED),
                PostId.of("edu.secretary"),
                ReviewInterval.sinceLast(6));
    }

    private static DevelopmentStep step(int evidence) {
        return new DevelopmentStep(
                DevelopmentStepId.of("s"),
                EDU,
                PersonId.of("p"),
                DevelopmentStage.FOUND,
                ENTERED,
                Collections.nCopies(evidence, Evidence.of(EvidenceKindId.of("minutes"))));
    }

    private static List<String> paths(Object value) {
        return ENGLISH.violations(value).stream().map(Violation::path).toList();
    }

    @Test
    void a_pool_has_1_to_50_grounds() {
        Set<PoolGroundId> many = IntStream.range(0, 51)
                .mapToObj(i -> PoolGroundId.of("ground-" + i))
                .collect(Collectors.toSet());

        assertThat(paths(pool(Set.of()))).containsExactly("entryGrounds");
        assertThat(paths(pool(many))).containsExactly("entryGrounds");
        assertThat(paths(pool(many.stream().limit(50).collect(Collectors.toSet()))))
                .isEmpty();
    }

    @Test
    void a_step_has_1_to_20_pieces_of_evidence() {
        assertThat(paths(step(0))).containsExactly("evidence");
        assertThat(paths(step(21))).containsExactly("evidence");
        assertThat(paths(step(20))).isEmpty();
    }

    @Test
    void an_exit_before_the_entry_is_said_in_both_languages() {
        PoolEntry before = SamplePool.left("e", ENTERED.minusDays(1));

        assertThat(ENGLISH.violations(before))
                .extracting(Violation::message)
                .containsExactly("a person cannot leave before entering");
        assertThat(CHINESE.violations(before)).extracting(Violation::message).containsExactly("出库日不得早于入库日");
        assertThat(paths(SamplePool.left("e", ENTERED))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "政治可靠", "a b", "a_b", "-a"})
    void a_ground_is_a_code_and_takes_no_remark(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PoolGroundId.of(text));
        assertThat(PoolGroundId.of("a.b-1")).hasToString("a.b-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "document", "document:", "norm:x", "norm:x@", "note:x", ":x"})
    void what_is_no_basis_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBasis.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"each\":\"QUARTER\",\"monthsSinceLast\":3}",
                "{\"inMonths\":[\"JUNE\"],\"each\":\"QUARTER\"}",
                "{\"inMonths\":[]}",
                "{\"monthsSinceLast\":0}",
                "{\"each\":\"DECADE\"}"
            })
    void an_interval_in_json_is_of_one_kind_and_within_its_bounds(String interval) {
        String text = JsonForms.TALENT_POOL.write(pool(Set.of(TITLE)));
        String other = text.replace("{\"monthsSinceLast\":6}", interval);

        assertThat(other).isNotEqualTo(text);
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> JsonForms.TALENT_POOL.read(other))
                .withMessageContaining("interval");
    }
}
