/** Talent pools. */
@org.jspecify.annotations.NullMarked
package io.tongxin.pool;
