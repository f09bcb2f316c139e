/** Measures what several ways to do the same work cost beside each other. */
@org.jspecify.annotations.NullMarked
package io.tongxin.measuring;
