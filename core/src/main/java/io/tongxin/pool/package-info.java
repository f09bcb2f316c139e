/** Talent pools: who is in them on what ground, when each entry is due for review, and the steps of a person's development. */
@org.jspecify.annotations.NullMarked
package io.tongxin.pool;
