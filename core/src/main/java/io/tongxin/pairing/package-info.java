/** Pairings of posts with friends outside the Party: who is in touch, what is due, and what a change of post hands over. */
@org.jspecify.annotations.NullMarked
package io.tongxin.pairing;
