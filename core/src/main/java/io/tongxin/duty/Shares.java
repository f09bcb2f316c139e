package io.tongxin.duty;

import io.tongxin.responsibility.Quota.Apportionment;
import java.util.Arrays;

/** Sharing out a whole number by weights, in whole numbers. */
final class Shares {
    private Shares() {}

    /** Shares of {@code seats} by weight, in order; they add up to it. All are 0 where no weight is positive. */
    static int[] of(int seats, long[] weights, Apportionment method) {
        long sum = Arrays.stream(weights).sum();
        if (sum == 0 || seats == 0) {
            return new int[weights.length];
        }
        return switch (method) {
            case LARGEST_REMAINDER -> largestRemainder(seats, weights, sum);
            case HIGHEST_AVERAGES -> highestAverages(seats, weights);
            case CUMULATIVE_ROUNDING -> cumulative(seats, weights, sum);
        };
    }

    private static int[] largestRemainder(int seats, long[] weights, long sum) {
        int[] shares = new int[weights.length];
        long[] rest = new long[weights.length];
        int left = seats;
        for (int i = 0; i < weights.length; i++) {
            shares[i] = Math.toIntExact(seats * weights[i] / sum);
            rest[i] = seats * weights[i] % sum;
            left -= shares[i];
        }
        for (; left > 0; left--) {
            int best = 0;
            for (int i = 1; i < rest.length; i++) {
                if (rest[i] > rest[best]) {
                    best = i;
                }
            }
            shares[best]++;
            rest[best] = -1;
        }
        return shares;
    }

    /** Each next one to the largest weight / (2 · given + 1), ties to the earlier. */
    private static int[] highestAverages(int seats, long[] weights) {
        int[] shares = new int[weights.length];
        for (int given = 0; given < seats; given++) {
            int best = 0;
            for (int i = 1; i < weights.length; i++) {
                if (weights[i] * (2L * shares[best] + 1) > weights[best] * (2L * shares[i] + 1)) {
                    best = i;
                }
            }
            shares[best]++;
        }
        return shares;
    }

    private static int[] cumulative(int seats, long[] weights, long sum) {
        int[] shares = new int[weights.length];
        long before = 0;
        for (int i = 0; i < weights.length; i++) {
            long after = before + weights[i];
            shares[i] = Math.toIntExact(rounded(seats * after, sum) - rounded(seats * before, sum));
            before = after;
        }
        return shares;
    }

    /** ⌊a/b + ½⌋. */
    static long rounded(long a, long b) {
        return (2 * a + b) / (2 * b);
    }
}
