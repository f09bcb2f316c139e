/** Pairings. */
@org.jspecify.annotations.NullMarked
package io.tongxin.pairing;
