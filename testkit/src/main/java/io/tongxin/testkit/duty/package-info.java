/** Generated situations of duties, and the laws that every verdict keeps. */
@org.jspecify.annotations.NullMarked
package io.tongxin.testkit.duty;
