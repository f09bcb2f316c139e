package io.tongxin.duty;

import java.util.List;

/**
 * What qualifying activities add up to for one duty.
 *
 * @param total how many count
 * @param partMissing how many are missing in each part
 * @param partners how many different partners
 * @param missing at least how many more it takes
 * @param counted the acts that count in one of the counts, by day and id
 */
record Count(int total, List<Integer> partMissing, int partners, int missing, List<Act> counted) {
    /** Of a number alone: every act counts. */
    static Count of(int required, List<Act> acts) {
        return new Count(acts.size(), List.of(), 0, Math.max(0, required - acts.size()), acts);
    }

    boolean isComplete() {
        return missing == 0;
    }
}
