package io.tongxin.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class SlicesTest {
    private static final long LONG_ENOUGH = 30_000_000;

    private final Readings readings = new Readings();

    @Test
    void a_ratio_is_the_median_over_rounds_of_the_ratio_to_the_base_of_the_same_round() {
        Variant base = costing("base", 1, LONG_ENOUGH, 3 * LONG_ENOUGH, 2 * LONG_ENOUGH);
        Variant twice = costing("twice", 1, 2 * LONG_ENOUGH, 6 * LONG_ENOUGH, 4 * LONG_ENOUGH);

        List<Measured> measured = new Slices(readings, Duration.ZERO, 3).measure(List.of(base, twice));

        assertThat(measured).extracting(Measured::name).containsExactly("base", "twice");
        assertThat(measured.get(0).ratio()).isEqualTo(new Quartiles(1, 1, 1));
        assertThat(measured.get(1).ratio()).isEqualTo(new Quartiles(2, 2, 2));
        assertThat(measured.get(1).nanos().median()).isEqualTo(4.0 * LONG_ENOUGH);
        assertThat(measured.get(1).perSecond()).isCloseTo(1e9 / (4 * LONG_ENOUGH), within(1e-9));
    }

    @Test
    void the_cost_is_given_per_operation() {
        Variant variant = costing("of 1,000 duties", 1_000, LONG_ENOUGH);

        Measured measured =
                new Slices(readings, Duration.ZERO, 2).measure(List.of(variant)).get(0);

        assertThat(measured.nanos().median()).isEqualTo(LONG_ENOUGH / 1_000.0);
        assertThat(measured.bytes()).isEqualTo(Readings.BYTES / 1_000.0);
        assertThat(measured.collecting()).isEqualTo(Readings.COLLECTING * 1e6 / 1_000);
    }

    @Test
    void what_is_made_ready_before_a_slice_is_not_measured() {
        var variant = new Variant("with a preparation", 1, 0, () -> {
            readings.spend(50 * LONG_ENOUGH);
            return spending(LONG_ENOUGH);
        });

        Measured measured =
                new Slices(readings, Duration.ZERO, 2).measure(List.of(variant)).get(0);

        assertThat(measured.nanos().median()).isEqualTo(LONG_ENOUGH);
    }

    @Test
    void a_short_slice_is_repeated_until_it_is_long_enough_for_the_clock() {
        var variant = costing("short", 1, 1_000);

        Measured measured =
                new Slices(readings, Duration.ZERO, 1).measure(List.of(variant)).get(0);

        assertThat(measured.nanos().median()).isEqualTo(1_000);
        assertThat(readings.slices).isEqualTo(2 + 10_000);
    }

    @Test
    void a_variant_is_warm_when_it_has_run_for_the_time_asked_for() {
        Variant variant = costing("warming up", 1, LONG_ENOUGH);

        new Slices(readings, Duration.ofNanos(10 * LONG_ENOUGH), 4).measure(List.of(variant));

        assertThat(readings.slices).isEqualTo(10 + 4);
    }

    @Test
    void a_slice_that_finds_something_else_ends_the_measurement() {
        Variant wrong = Variant.of("a wrong loop", 1, 42, () -> 41);

        assertThatThrownBy(() -> new Slices(readings, Duration.ZERO, 1).measure(List.of(wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a wrong loop did not find what the others find");
    }

    @Test
    void a_slice_without_an_operation_is_refused() {
        assertThatThrownBy(() -> Variant.of("nothing", 0, 0, () -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a slice of nothing does nothing");
    }

    @Test
    void the_meter_of_this_thread_sees_what_the_thread_does() {
        Meter meter = Meter.ofThisThread();
        long cpu = meter.cpuNanos();
        long bytes = meter.allocatedBytes();

        byte[] made = new byte[1_000_000];

        assertThat(meter.allocatedBytes() - bytes).isGreaterThanOrEqualTo(made.length);
        assertThat(meter.cpuNanos()).isGreaterThan(cpu);
        assertThat(meter.collectingMillis()).isNotNegative();
    }

    private Variant costing(String name, long operations, long... nanos) {
        int[] round = {0};
        return new Variant(name, operations, 0, () -> spending(nanos[round[0]++ % nanos.length]));
    }

    private LongSupplier spending(long nanos) {
        return () -> {
            readings.slices++;
            readings.spend(nanos);
            return 0;
        };
    }

    /** A meter that shows what it is told was spent, so that a test knows the answer. */
    private static final class Readings implements Meter {
        static final long BYTES = 64;
        static final long COLLECTING = 2;

        private long cpu;
        private long bytes;
        private long collecting;
        private int slices;

        void spend(long nanos) {
            cpu += nanos;
            bytes += BYTES;
            collecting += COLLECTING;
        }

        @Override
        public long cpuNanos() {
            return cpu;
        }

        @Override
        public long allocatedBytes() {
            return bytes;
        }

        @Override
        public long collectingMillis() {
            return collecting;
        }
    }
}
