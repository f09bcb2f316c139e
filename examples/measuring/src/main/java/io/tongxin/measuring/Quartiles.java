package io.tongxin.measuring;

import java.util.Arrays;

/**
 * The middle of some figures, and between which two the middle half of them lies.
 *
 * @param lower a quarter of the figures is not above it
 * @param median half of them is not above it
 * @param upper three quarters of them are not above it
 */
public record Quartiles(double lower, double median, double upper) {
    /**
     * The quartiles of these figures, in any order, with straight lines between neighbours.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Quartiles of(double... figures) {
        if (figures.length == 0) {
            throw new IllegalArgumentException("there is no middle of nothing");
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
