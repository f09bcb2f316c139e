package io.tongxin.measuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures variants in turn, in short slices, many rounds: what disturbs the machine for a while disturbs all of them alike.
 *
 * <p>The cost is CPU time of the thread and bytes it allocates. A ratio is taken within a round, and then the median over rounds.
 * A short slice is repeated until it is long enough for the clock.
 */
public final class Slices {
    private static final long ENOUGH_NANOS = 20_000_000;
    private static final int FEWEST_WARMUPS = 2;
    private static final long MOST_REPEATS = 10_000;

    private final Meter meter;
    private final long warmupNanos;
    private final int rounds;

    /** A measurement of so many rounds, after each variant has run for so long, at least twice, without being counted. */
    public Slices(Meter meter, Duration warmup, int rounds) {
        this.meter = meter;
        this.warmupNanos = warmup.toNanos();
        this.rounds = rounds;
    }

    /** A measurement of so many rounds in this thread, after two seconds of each variant. */
    public static Slices here(int rounds) {
        return new Slices(Meter.ofThisThread(), Duration.ofSeconds(2), rounds);
    }

    /**
     * The cost of each variant, in their order; the first one is the base of all ratios.
     *
     * @throws IllegalStateException if a slice answers another digest than it must
     */
    public List<Measured> measure(List<Variant> variants) {
        long[] repeats = new long[variants.size()];
        for (int i = 0; i < repeats.length; i++) {
            repeats[i] = warm(variants.get(i));
        }
        var readings = new ArrayList<List<Reading>>();
        variants.forEach(v -> readings.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < repeats.length; i++) {
                readings.get(i).add(slice(variants.get(i), repeats[i]));
            }
        }
        var measured = new ArrayList<Measured>();
        for (int i = 0; i < repeats.length; i++) {
            measured.add(Measured.of(variants.get(i).name(), readings.get(i), readings.get(0)));
        }
        return measured;
    }

    /** Runs the variant until it is warm, and answers how often it must be repeated to be long enough. */
    private long warm(Variant variant) {
        long spent = 0;
        long last = 0;
        for (int i = 0; i < FEWEST_WARMUPS || (spent < warmupNanos && i < MOST_REPEATS); i++) {
            last = slice(variant, 1).cpuNanos();
            spent += last;
        }
        return Math.max(1, Math.min(MOST_REPEATS, ENOUGH_NANOS / Math.max(1, last)));
    }

    private Reading slice(Variant variant, long repeats) {
        long cpu = 0;
        long bytes = 0;
        long collecting = 0;
        for (long i = 0; i < repeats; i++) {
            LongSupplier ready = variant.slices().get();
            long collecting0 = meter.collectingMillis();
            long bytes0 = meter.allocatedBytes();
            long cpu0 = meter.cpuNanos();
            long digest = ready.getAsLong();
            cpu += meter.cpuNanos() - cpu0;
            bytes += meter.allocatedBytes() - bytes0;
            collecting += meter.collectingMillis() - collecting0;
            if (digest != variant.digest()) {
                throw new IllegalStateException(variant.name() + " did not find what the others find");
            }
        }
        return new Reading(variant.operations() * repeats, cpu, bytes, collecting);
    }

    /**
     * What one slice cost.
     *
     * @param operations how many operations it dealt with
     * @param cpuNanos CPU time
     * @param bytes bytes allocated
     * @param collectingMillis time of the garbage collector
     */
    record Reading(long operations, long cpuNanos, long bytes, long collectingMillis) {
        double nanosPerOperation() {
            return (double) cpuNanos / operations;
        }
    }
}
