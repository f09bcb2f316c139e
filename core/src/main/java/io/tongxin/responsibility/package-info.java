/** Responsibility lists: items, quotas, credit, scores, and lists tailored from other lists. */
@org.jspecify.annotations.NullMarked
package io.tongxin.responsibility;
