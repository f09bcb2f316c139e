/** The journal of changes: one entry for each, chained by hashes per root unit, and its verification. */
@org.jspecify.annotations.NullMarked
package io.tongxin.journal;
