/** Storage on databases beside what one would write or take instead, measured in one run. */
@org.jspecify.annotations.NullMarked
package io.tongxin.benchmarks.storage;
