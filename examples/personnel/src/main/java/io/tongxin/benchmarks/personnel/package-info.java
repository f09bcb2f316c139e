/** A fictional pool of persons: imported, searched, reviewed and rolled up, and what that costs. */
@org.jspecify.annotations.NullMarked
package io.tongxin.benchmarks.personnel;
