/** Scores and roll-ups, computed from verdicts: figures of units and duties, never an order of persons. */
@org.jspecify.annotations.NullMarked
package io.tongxin.assessment;
