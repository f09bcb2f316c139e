package io.tongxin.duty;

import static io.tongxin.responsibility.Quota.Apportionment.CUMULATIVE_ROUNDING;
import static io.tongxin.responsibility.Quota.Apportionment.HIGHEST_AVERAGES;
import static io.tongxin.responsibility.Quota.Apportionment.LARGEST_REMAINDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.responsibility.Quota.Apportionment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void largest_remainder_has_the_two_faults_that_are_stated() {
        // a higher number can lower one share
        assertThat(Shares.of(3, new long[] {1, 3, 3}, LARGEST_REMAINDER)).containsExactly(1, 1, 1);
        assertThat(Shares.of(4, new long[] {1, 3, 3}, LARGEST_REMAINDER)).containsExactly(0, 2, 2);
        // a vacancy filled half-way raises the share of one who has left
        assertThat(Shares.of(1, new long[] {1, 2}, LARGEST_REMAINDER)).containsExactly(0, 1);
        assertThat(Shares.of(1, new long[] {1, 1, 1}, LARGEST_REMAINDER)).containsExactly(1, 0, 0);
    }

    @Test
    void highest_averages_never_lowers_a_share_when_the_number_rises() {
        assertThat(Shares.of(3, new long[] {1, 3, 3}, HIGHEST_AVERAGES)).containsExactly(1, 1, 1);
        assertThat(Shares.of(4, new long[] {1, 3, 3}, HIGHEST_AVERAGES)).containsExactly(1, 2, 1);
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            long[] weights = random.longs(1 + random.nextInt(5), 1, 60).toArray();
            int[] before = Shares.of(0, weights, HIGHEST_AVERAGES);
            for (int n = 1; n < 15; n++) {
                int[] after = Shares.of(n, weights, HIGHEST_AVERAGES);
                for (int i = 0; i < weights.length; i++) {
                    assertThat(after[i]).isGreaterThanOrEqualTo(before[i]);
                }
                before = after;
            }
        }
    }

    @Test
    void cumulative_rounding_gives_each_what_lies_between_its_ends_whoever_comes_later() {
        // ⌊1 · 1/3 + ½⌋ = 0 whether the two days after are one vacancy or two holders
        assertThat(Shares.of(1, new long[] {1, 2}, CUMULATIVE_ROUNDING)).containsExactly(0, 1);
        assertThat(Shares.of(1, new long[] {1, 1, 1}, CUMULATIVE_ROUNDING)).containsExactly(0, 1, 0);
    }

    @Test
    void shares_always_add_up_to_the_number() {
        var random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            long[] weights = random.longs(1 + random.nextInt(6), 0, 200).toArray();
            weights[0]++;
            int seats = random.nextInt(40);
            for (Apportionment method : Apportionment.values()) {
                assertThat(Arrays.stream(Shares.of(seats, weights, method)).sum())
                        .isEqualTo(seats);
            }
        }
    }

    @Test
    void ties_go_to_the_earlier() {
        assertThat(Shares.of(1, new long[] {5, 5}, LARGEST_REMAINDER)).containsExactly(1, 0);
        assertThat(Shares.of(1, new long[] {5, 5}, HIGHEST_AVERAGES)).containsExactly(1, 0);
    }
}
