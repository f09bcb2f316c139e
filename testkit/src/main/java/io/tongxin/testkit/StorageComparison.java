package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.id.UnitId;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.term.Term;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Two stores go through the same generated commands and questions, and every answer is compared.
 *
 * <p>存储对照 (cunchu duizhao). It complements {@link StorageContract}: that one says what is right, this one finds where an adapter
 * departs from a store that is right. Each sequence has a root unit of its own, so the stores are made once. How many sequences are
 * tried is jqwik's own setting {@code jqwik.tries.default}, in {@code junit-platform.properties} or as a system property; a failure
 * is shrunk to a short sequence and prints its seed.
 *
 * <pre>{@code
 * class OurComparisonTest extends StorageComparison {
 *     protected Storage reference(Collection<RecordKind<?>> kinds) { return new MemoryStorage(); }
 *     protected Storage compared(Collection<RecordKind<?>> kinds) { return ourEmptyStorage(kinds); }
 * }
 * }</pre>
 */
@Term(zh = "存储对照", pinyin = "cunchu duizhao", source = "library")
public abstract class StorageComparison {
    private Optional<Storage> reference = Optional.empty();
    private Optional<Storage> compared = Optional.empty();
    private int sequences;

    /** Made by jqwik. */
    protected StorageComparison() {}

    /** An empty store that fulfils the contract, such as the one in memory. */
    protected abstract Storage reference(Collection<RecordKind<?>> kinds);

    /** An empty store that is compared with it. */
    protected abstract Storage compared(Collection<RecordKind<?>> kinds);

    @BeforeProperty
    final void beginWithEmptyStores() {
        reference = Optional.of(reference(List.of(Cards.KIND)));
        compared = Optional.of(compared(List.of(Cards.KIND)));
    }

    @Provide
    final Arbitrary<List<Step>> sequences() {
        return Sequences.all();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_same_commands_and_questions_have_the_same_answers(@ForAll("sequences") List<Step> sequence) {
        UnitId root = UnitId.of("root-" + ++sequences);
        SettableClock one = SettableClock.at(ContractTests.START);
        SettableClock other = SettableClock.at(ContractTests.START);
        for (Step step : sequence) {
            Object expected = step.take(reference.orElseThrow(), root, one);
            assertThat(step.take(compared.orElseThrow(), root, other)).isEqualTo(expected);
        }
    }
}
