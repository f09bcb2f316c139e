package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.memory.MemoryStorage;
import java.lang.reflect.Method;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What an adapter does not claim is said and skipped, and nothing else can be left out. */
class ClaimTest {
    private static final List<Method> CONTRACT = ContractGroup.testsOf(StorageContract.class);

    private static long testsOf(ContractGroup group) {
        return CONTRACT.stream().filter(test -> ContractGroup.of(test) == group).count();
    }

    private static EngineExecutionResults run(Class<? extends StorageContract> adapter) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(adapter))
                .execute();
    }

    private static String reason(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::getMessage)
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void every_group_has_tests_and_every_test_has_a_group(ContractGroup group) {
        assertThat(testsOf(group)).isGreaterThan(3);
        assertThat(CONTRACT).allMatch(ContractGroup::isOfContract).hasSizeGreaterThan(170);
        assertThat(Arrays.stream(ContractGroup.values())
                        .mapToLong(ClaimTest::testsOf)
                        .sum())
                .isEqualTo(CONTRACT.size());
    }

    @Test
    void an_adapter_claims_everything_where_it_says_nothing() {
        run(Everything.class)
                .testEvents()
                .assertStatistics(s -> s.started(CONTRACT.size()).succeeded(CONTRACT.size()));
    }

    @Test
    void tests_of_a_group_that_is_not_claimed_are_skipped_with_the_reason_and_all_others_run() {
        long skipped = testsOf(ContractGroup.PROJECTIONS) + testsOf(ContractGroup.JOURNAL);
        EngineExecutionResults results = run(Partial.class);

        results.testEvents()
                .assertStatistics(s -> s.started(CONTRACT.size() + 1L)
                        .aborted(skipped)
                        .failed(0)
                        .succeeded(CONTRACT.size() + 1L - skipped));
        assertThat(results.testEvents().aborted().stream().map(ClaimTest::reason))
                .containsOnly("PROJECTIONS is not claimed: not written yet", "JOURNAL is not claimed: kept elsewhere");
    }

    @Test
    void an_adapter_that_cannot_do_what_it_claims_fails() {
        Map<ContractGroup, Long> failed = run(Unfinished.class).testEvents().failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
                .map(name -> CONTRACT.stream()
                        .filter(t -> t.getName().equals(name))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.groupingBy(ContractGroup::of, Collectors.counting()));

        assertThat(failed)
                .containsEntry(ContractGroup.VERSIONS, testsOf(ContractGroup.VERSIONS))
                .doesNotContainKey(ContractGroup.CONCURRENCY);
    }

    @Test
    void a_reason_is_asked_for_and_so_is_a_group_that_is_claimed() {
        for (Class<? extends StorageContract> adapter : List.of(WithoutReason.class, Nothing.class)) {
            run(adapter)
                    .testEvents()
                    .assertStatistics(s -> s.started(CONTRACT.size()).failed(CONTRACT.size()));
        }
    }

    @Test
    void an_adapter_that_puts_another_method_in_the_place_of_a_test_fails_as_a_whole() {
        EngineExecutionResults results = run(Hiding.class);

        results.testEvents().assertStatistics(s -> s.started(0));
        assertThat(results.containerEvents().failed().stream().map(ClaimTest::reason))
                .singleElement()
                .asString()
                .contains("writers_of_one_root_unit_take_turns");
    }

    static class Everything extends StorageContract {
        @Override
        protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
            return new MemoryStorage();
        }
    }

    static class Partial extends Everything {
        @Override
        protected Map<ContractGroup, String> unclaimed() {
            return Map.of(
                    ContractGroup.PROJECTIONS, "not written yet",
                    ContractGroup.JOURNAL, "kept elsewhere");
        }

        @Test
        void a_test_of_its_own_is_run_too() {
            assertThat(storage()).isInstanceOf(MemoryStorage.class);
        }
    }

    static class Unfinished extends StorageContract {
        @Override
        protected Storage emptyStorage(Collection<RecordKind<?>> kinds) {
            return new WritesNothing(new MemoryStorage());
        }

        @Override
        protected Map<ContractGroup, String> unclaimed() {
            return Map.of(ContractGroup.CONCURRENCY, "not written yet");
        }
    }

    static class WithoutReason extends Everything {
        @Override
        protected Map<ContractGroup, String> unclaimed() {
            return Map.of(ContractGroup.PROJECTIONS, " ");
        }
    }

    static class Nothing extends Everything {
        @Override
        protected Map<ContractGroup, String> unclaimed() {
            return Arrays.stream(ContractGroup.values()).collect(Collectors.toMap(Function.identity(), g -> "later"));
        }
    }

    static class Hiding extends Everything {
        @Override
        void writers_of_one_root_unit_take_turns() {}
    }

    private record WritesNothing(Storage reading) implements Storage {
        @Override
        public <R> R read(UnitId rootUnit, Function<Reading, R> work) {
            return reading.read(rootUnit, work);
        }

        @Override
        public Outcome write(
                UnitId rootUnit,
                Command command,
                String contentDigest,
                InstantSource clock,
                Consumer<Transaction> work) {
            throw new IllegalStateException("not written yet");
        }
    }
}
