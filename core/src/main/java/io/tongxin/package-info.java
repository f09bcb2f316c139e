/**
 * The way in: {@link io.tongxin.Tongxin} opens an {@link io.tongxin.Office} for an actor, and there the records of each kind
 * are written and read.
 */
@org.jspecify.annotations.NullMarked
package io.tongxin;
