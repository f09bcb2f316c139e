/** Tests of resolving tailored lists. */
@org.jspecify.annotations.NullMarked
package io.tongxin.tailoring;
