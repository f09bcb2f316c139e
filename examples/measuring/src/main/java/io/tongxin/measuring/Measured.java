package io.tongxin.measuring;

import java.util.List;

/**
 * What a variant costs per operation, over all rounds.
 *
 * @param name what the table calls it
 * @param nanos CPU nanoseconds
 * @param ratio times the base of the same round
 * @param bytes bytes allocated
 * @param collecting nanoseconds of the garbage collector, which runs in another thread, on average over all rounds
 */
public record Measured(String name, Quartiles nanos, Quartiles ratio, double bytes, double collecting) {
    /** What the readings of a variant say beside those of the base. */
    static Measured of(String name, List<Slices.Reading> readings, List<Slices.Reading> base) {
        double[] nanos = new double[readings.size()];
        double[] ratios = new double[readings.size()];
        long operations = 0;
        long bytes = 0;
        long collecting = 0;
        for (int i = 0; i < nanos.length; i++) {
            Slices.Reading reading = readings.get(i);
            nanos[i] = reading.nanosPerOperation();
            ratios[i] = nanos[i] / base.get(i).nanosPerOperation();
            operations += reading.operations();
            bytes += reading.bytes();
            collecting += reading.collectingMillis();
        }
        return new Measured(
                name,
                Quartiles.of(nanos),
                Quartiles.of(ratios),
                (double) bytes / operations,
                collecting * 1e6 / operations);
    }

    /** How many operations one thread does in a second. */
    public double perSecond() {
        return 1e9 / nanos.median();
    }
}
