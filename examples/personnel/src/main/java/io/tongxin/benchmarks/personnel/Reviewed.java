package io.tongxin.benchmarks.personnel;

import io.tongxin.id.UnitId;
import io.tongxin.pool.ReviewRun;
import java.util.Map;

/**
 * What a review has found, and which unit holds the person of each entry.
 *
 * @param run what was found
 * @param units the units by entry
 */
record Reviewed(ReviewRun run, Map<String, UnitId> units) {}
