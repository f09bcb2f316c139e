/** Duties, quota arithmetic, verdicts, explanations and remedies. */
@org.jspecify.annotations.NullMarked
package io.tongxin.duty;
